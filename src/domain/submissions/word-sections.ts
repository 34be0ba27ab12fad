import { fold } from '@/domain/text/fold';
import { formLines } from './word-forms';
import { contentsOf, coverTitle, isKindOfPaper } from './word-cover';
import { ending, headingOf, isAim, isNumbered, isPlaced, keyOf, levelOf, type Part } from './word-headings';
import type { WordLine } from './word-lines';
import { foundKeys, linesUnder, type WordPlace } from './word-places';
import { titleAt } from './word-title';

export type WordSections = {
  /** As the document names it; null: not found. */
  title: string | null;
  /** In the order of the campaign's sections; only those with something in them. */
  parts: { key: string; lines: WordLine[] }[];
  /** What no section took: bối cảnh, kết luận, lời cam đoan … */
  rest: WordLine[];
};

type Current = { key: string; level: number };

/** Sorts the paragraphs of a document under the campaign's sections. Missing headings never block: the text is then in `rest`. */
export function sortWord(given: readonly WordLine[], parts: readonly Part[]): WordSections {
  const { title, places } = placeLines(given, parts);
  return { title, ...sectionsOf(places, parts) };
}

/** What stands under each section, and what nowhere. */
export function sectionsOf(places: readonly WordPlace[], parts: readonly Part[]): Omit<WordSections, 'title'> {
  const keys = foundKeys(places);
  const found = parts.map(({ key }) => ({ key, lines: linesUnder(places, keys, key) }));
  return { parts: found.filter(({ lines }) => holds(lines)), rest: linesUnder(places, keys, null) };
}

/** Each line of a document in its order, with the section it belongs to. A form is read as the lines in its cells. */
export function placeLines(given: readonly WordLine[], parts: readonly Part[]): { title: string | null; places: WordPlace[] } {
  const lines = given.flatMap((line) => formLines(line, parts));
  const places: WordPlace[] = [];
  let current = null as Current | null;
  let title: string | null = null;
  let signed = false;
  let begun = false;
  const [contents, after] = contentsOf(lines);
  for (const [i, line] of lines.entries()) {
    if (i >= contents && i < after) {
      places.push({ line, key: null, heading: false });
      continue;
    }
    title ??= titleAt(lines, i);
    const head = headingOf(line);
    const heading = head !== null;
    if ((head?.after === 0 && ending.test(head.words)) || (line.text.length < 160 && ending.test(fold(line.text)))) {
      current = null;
      // Above the first section nothing is signed yet: there it says whose report it is.
      signed = begun;
    }
    const isKind = head !== null && current === null && !isNumbered(line) && isKindOfPaper(lines, i, head.words);
    const isWithin = head !== null && current !== null && isAim(head.words) && levelOf(line) > current.level;
    const key = head && !isKind && !isWithin ? keyOf(head.words, parts) : null;
    // Below the signatures only a real heading begins something again: a form and its report are often one file.
    const begins = head !== null && key !== null && key !== 'other' && (!signed || (isPlaced(line) && head.after === 0)) && mayBegin(line, key, current);
    if (head && begins) {
      signed = false;
      begun = true;
      // "Hiệu quả kinh tế" under "Hiệu quả" is a heading of that part, not another beginning of it.
      if (current?.key === key && levelOf(line) > current.level) places.push({ line, key, heading });
      else {
        current = { key, level: levelOf(line) };
        places.push({ line, key, heading, from: head.after > 0 ? head.after : line.text.length });
      }
      continue;
    }
    if (head && current && ends(line, key, current)) current = null;
    places.push({ line, key: current?.key ?? null, heading });
  }
  const first = places.findIndex(({ from }) => from !== undefined);
  // Without any section nobody knows where the head of the paper ends: then it is short.
  return { title: title ?? coverTitle(lines.slice(0, first < 0 ? 12 : first)), places };
}

const holds = (lines: readonly WordLine[]): boolean => lines.some(({ text, picture }) => text !== '' || picture !== undefined);

/** A label after a dash is a heading in a form ("- Mô tả bản chất của sáng kiến: …"), and an item under any real heading. */
const mayBegin = (line: WordLine, key: string | null, current: Current | null): boolean => levelOf(line) < 8 || current === null || current.level === 8 || (key === 'novelty' && current.key === 'solution');

/** Whether a heading that no section knows ends the one that is open. */
function ends(line: WordLine, key: string | null, current: Current): boolean {
  const level = levelOf(line);
  if (level > current.level) return false;
  // Only bold: a heading of the writer's own inside the part, unless its words belong elsewhere.
  return key === 'other' || (isPlaced(line) && !line.list);
}
