import { anchoredShapes } from './drawings';
import { type OldParagraph, paragraphsOf } from './paragraphs-of';
import { parts, type WordBinary } from './word-binary';

// Text in drawn boxes, as covers have it: it lies behind the body, in the order of the boxes, each of which names its shape.

/** A text, where it begins and ends among them, and its shape: 4 bytes a place, 22 a box. */
const size = 26;
const places = { reusable: 8, shape: 14 };

/** The boxes of a document, each given once: at its anchor, and at the end those that stand in no text by themselves (groups). */
export class TextBoxes {
  readonly #shapeAt: Map<number, number>;
  readonly #texts = new Map<number, OldParagraph[]>();

  constructor(file: WordBinary) {
    this.#shapeAt = anchoredShapes(file);
    const plc = file.part(parts.boxes);
    const count = Math.max(0, Math.floor((plc.length - 4) / size));
    let end = 0;
    for (let i = 0; i < count; i++) {
      const [from, to] = [plc.readUInt32LE(4 * i), plc.readUInt32LE(4 * (i + 1))];
      const at = 4 * (count + 1) + 22 * i;
      // Texts over each other are how a small file makes a long one.
      if (from < end || to < from || to > file.boxes.length) break;
      end = to;
      if (plc.readUInt16LE(at + places.reusable) === 0) this.#add(plc.readUInt32LE(at + places.shape), paragraphsOf(file, file.boxes.start + from, file.boxes.start + to).paragraphs);
    }
  }

  #add(shape: number, paragraphs: OldParagraph[]): void {
    this.#texts.set(shape, [...(this.#texts.get(shape) ?? []), ...paragraphs]);
  }

  at(anchor: number): OldParagraph[] {
    return this.#take(this.#shapeAt.get(anchor) ?? -1);
  }

  rest(): OldParagraph[] {
    return [...this.#texts.keys()].flatMap((shape) => this.#take(shape));
  }

  #take(shape: number): OldParagraph[] {
    const paragraphs = this.#texts.get(shape) ?? [];
    this.#texts.delete(shape);
    return paragraphs;
  }
}
