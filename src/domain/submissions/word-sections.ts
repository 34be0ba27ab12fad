import { fold } from '@/domain/text/fold';
import { formLines } from './word-forms';
import { ending, headingOf, isPlaced, keyOf, levelOf, type Part } from './word-headings';
import { cutLine, type WordLine } from './word-lines';
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
  const lines = given.flatMap((line) => formLines(line, parts));
  const taken = new Map<string, WordLine[]>(parts.map(({ key }) => [key, []]));
  const rest: WordLine[] = [];
  let current = null as Current | null;
  let title: string | null = null;
  let signed = false;
  for (const [i, line] of lines.entries()) {
    title ??= titleAt(lines, i);
    const head = headingOf(line);
    if ((head && ending.test(head.words)) || (line.text.length < 160 && ending.test(fold(line.text)))) {
      current = null;
      signed = true;
    }
    const key = head ? keyOf(head.words, parts) : null;
    // Below the signatures only a real heading begins something again: a form and its report are often one file.
    const begins = head !== null && key !== null && key !== 'other' && (!signed || (isPlaced(line) && head.after === 0)) && mayBegin(line, current);
    if (head && begins) {
      signed = false;
      // "Hiệu quả kinh tế" under "Hiệu quả" is a heading of that part, not another beginning of it.
      if (current?.key === key && levelOf(line) > current.level) taken.get(key)?.push(line);
      else {
        current = { key, level: levelOf(line) };
        if (head.after > 0) taken.get(key)?.push(cutLine(line, head.after));
      }
      continue;
    }
    if (head && current && ends(line, key, current)) current = null;
    (current ? (taken.get(current.key) ?? rest) : rest).push(line);
  }
  return { title, parts: parts.flatMap(({ key }) => (holds(taken.get(key) ?? []) ? [{ key, lines: taken.get(key) ?? [] }] : [])), rest };
}

const holds = (lines: readonly WordLine[]): boolean => lines.some(({ text, picture }) => text !== '' || picture !== undefined);

/** A label after a dash is a heading in a form ("- Mô tả bản chất của sáng kiến: …"), and an item under any real heading. */
const mayBegin = (line: WordLine, current: Current | null): boolean => levelOf(line) < 8 || current === null || current.level === 8;

/** Whether a heading that no section knows ends the one that is open. */
function ends(line: WordLine, key: string | null, current: Current): boolean {
  const level = levelOf(line);
  if (level > current.level) return false;
  // Only bold: a heading of the writer's own inside the part, unless its words belong elsewhere.
  return key === 'other' || (isPlaced(line) && !line.list);
}
