import { parts, type WordBinary } from './word-binary';

// Pictures of a Word 97–2003 file: records inside records ([MS-ODRAW]), in line with the text or floating beside it.

export type OldPicture = { mime: string; bytes: Uint8Array };

type Piece = { type: number; instance: number; start: number; end: number };

const container = { shape: 0xf004, group: 0xf003, drawings: 0xf000, drawing: 0xf002, store: 0xf001 };
const record = { entry: 0xf007, shape: 0xf00a, options: 0xf00b };
const mimes: Record<number, string> = {
  0xf01a: 'image/x-emf', 0xf01b: 'image/x-wmf', 0xf01c: 'image/x-pict', 0xf01d: 'image/jpeg', 0xf01e: 'image/png', 0xf01f: 'image/bmp', 0xf029: 'image/tiff', 0xf02a: 'image/jpeg',
};
/** Which picture of the store a shape shows. */
const pictureOption = 0x0104;
const deepest = 12;

function recordsOf(bytes: Buffer, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (let at = start; at + 8 <= Math.min(end, bytes.length); ) {
    const next = at + 8 + bytes.readUInt32LE(at + 4);
    found.push({ type: bytes.readUInt16LE(at + 2), instance: bytes.readUInt16LE(at) >>> 4, start: at + 8, end: Math.min(next, end, bytes.length) });
    at = next;
  }
  return found;
}

/** A picture in the text. Null: nothing that is known as one. */
export function inlinePicture(data: Buffer | null, at: number): OldPicture | null {
  if (!data || at + 68 > data.length) return null;
  const end = Math.min(data.length, at + data.readUInt32LE(at));
  const kind = data.readUInt16LE(at + 6);
  let start = at + data.readUInt16LE(at + 4);
  // A linked one has the name of its file in front.
  if (kind === 0x66) start += 1 + (data[start] ?? 0);
  else if (kind !== 0x64) return { mime: 'image/x-wmf', bytes: new Uint8Array() };
  for (const each of recordsOf(data, start, end)) {
    const picture = each.type === record.entry ? entryPicture(data, each, null) : blip(data, each);
    if (picture) return picture;
  }
  return null;
}

function blip(bytes: Buffer, { type, instance, start, end }: Piece): OldPicture | null {
  const mime = mimes[type];
  if (mime === undefined) return null;
  // One or two fingerprints of 16 bytes, and a byte; what is left out anyway is not looked into.
  return { mime, bytes: bytes.subarray(start + (instance % 2 === 1 ? 33 : 17), end) };
}

/** An entry of the store has its picture behind it, or says where it lies. */
function entryPicture(bytes: Buffer, { start, end }: Piece, delayed: Buffer | null): OldPicture | null {
  if (start + 36 > end) return null;
  const [inside] = recordsOf(bytes, start + 36 + (bytes[start + 33] ?? 0), end);
  if (inside) return blip(bytes, inside);
  const at = bytes.readUInt32LE(start + 28);
  const [outside] = delayed && at + 8 <= delayed.length ? recordsOf(delayed, at, at + 8 + delayed.readUInt32LE(at + 4)) : [];
  return delayed && outside ? blip(delayed, outside) : null;
}

/** Shapes that float, by the character that anchors each. */
export function anchoredShapes(file: WordBinary): Map<number, number> {
  const anchors = file.part(parts.anchors);
  const count = Math.max(0, Math.floor((anchors.length - 4) / 30));
  return new Map(Array.from({ length: count }, (_, i) => [anchors.readUInt32LE(4 * i), anchors.readUInt32LE(4 * (count + 1) + 26 * i)]));
}

/** The pictures that float, by the character that anchors them. */
export function floatingPictures(file: WordBinary): (anchor: number) => OldPicture[] {
  const drawings = file.part(parts.drawings);
  const shapeAt = anchoredShapes(file);
  if (shapeAt.size === 0 || drawings.length < 8) return () => [];
  const [all] = recordsOf(drawings, 0, drawings.length);
  if (all?.type !== container.drawings) return () => [];
  const store = recordsOf(drawings, all.start, all.end).find(({ type }) => type === container.store);
  const entries = store ? recordsOf(drawings, store.start, store.end) : [];
  const shown = new Map<number, number[]>();
  // Of the body, then of heads and feet; a byte before each says which.
  for (let at = all.end + 1; at + 8 <= drawings.length; ) {
    const [drawing] = recordsOf(drawings, at, drawings.length);
    if (drawing?.type !== container.drawing) break;
    collect(drawings, drawing, shown, 0);
    at = drawing.end + 1;
  }
  return (anchor) =>
    (shown.get(shapeAt.get(anchor) ?? -1) ?? []).flatMap((number) => {
      const entry = entries[number - 1];
      const picture = entry && (entry.type === record.entry ? entryPicture(drawings, entry, file.main) : blip(drawings, entry));
      return picture ? [picture] : [];
    });
}

/** The pictures of each shape; a group has those of its members. Answers all below, and the first shape. */
function collect(bytes: Buffer, parent: Piece, shown: Map<number, number[]>, depth: number): number[] {
  const below: number[] = [];
  let first: number | null = null;
  for (const each of recordsOf(bytes, parent.start, parent.end)) {
    if (each.type === container.group && depth < deepest) below.push(...collect(bytes, each, shown, depth + 1));
    if (each.type !== container.shape) continue;
    const { id, pictures } = shapeOf(bytes, each);
    shown.set(id, pictures);
    first ??= id;
    below.push(...pictures);
  }
  // The outermost group is the page itself.
  if (parent.type === container.group && depth > 1 && first !== null) shown.set(first, below);
  return below;
}

function shapeOf(bytes: Buffer, shape: Piece): { id: number; pictures: number[] } {
  let id = -1;
  const pictures: number[] = [];
  for (const { type, instance, start, end } of recordsOf(bytes, shape.start, shape.end)) {
    if (type === record.shape && start + 4 <= end) id = bytes.readUInt32LE(start);
    if (type !== record.options) continue;
    for (let i = 0; i < instance && start + 6 * i + 6 <= end; i++) {
      if ((bytes.readUInt16LE(start + 6 * i) & 0x3fff) === pictureOption) pictures.push(bytes.readUInt32LE(start + 6 * i + 2));
    }
  }
  return { id, pictures };
}
