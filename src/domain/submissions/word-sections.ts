import { fold } from '@/domain/text/fold';
import { formLines } from './word-forms';
import { contentsOf, coverTitle, isKindOfPaper } from './word-cover';
import { ending, type Heading, headingOf, isAim, isCapital, isNumbered, isPlaced, keyOf, levelOf, type Part } from './word-headings';
import type { WordLine } from './word-lines';
import { withGuesses } from './word-guesses';
import { foundKeys, linesUnder, type WordPlace } from './word-places';
import { titleAt } from './word-title';
import { weighHeading, type Weighed } from './word-weights';

export type WordSections = {
  /** As the document names it; null: not found. */
  title: string | null;
  /** In the order of the campaign's sections; only those with something in them. */
  parts: { key: string; lines: WordLine[] }[];
  /** What no section took: bối cảnh, kết luận, lời cam đoan … */
  rest: WordLine[];
};

/** The section that is open, and the heading that opened it. */
type Current = { key: string; level: number; line: WordLine; head: Heading };

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
  const seen: string[] = [];
  const looks = new Set<string>();
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
      signed = seen.length > 0;
    }
    const isKind = head !== null && current === null && !isNumbered(line) && isKindOfPaper(lines, i, head.words);
    const isWithin = head !== null && current !== null && isAim(head.words) && levelOf(line) > current.level;
    const sure = head && !isKind && !isWithin && (head.after > 0 || isPlaced(line) || !isSentence(line.text)) ? keyOf(head.words, parts) : null;
    const weighed = head && !sure && !isKind && !isWithin && !signed ? weighHeading(head.words, parts, seen) : null;
    const key = head && weighed?.key && mayWeigh(line, head, weighed, { current, looks, seen }) ? weighed.key : sure;
    // Below the signatures only a real heading begins something again: a form and its report are often one file.
    const begins = head !== null && key !== null && key !== 'other' && (!signed || (isPlaced(line) && head.after === 0)) && mayBegin(line, key, current);
    if (head && begins) {
      signed = false;
      // "Hiệu quả kinh tế" under "Hiệu quả" is a heading of that part, not another beginning of it.
      if (current?.key === key && levelOf(line) > current.level) places.push({ line, key, heading });
      else {
        // A second heading of one section says more than the name of it: "Biện pháp 2: …".
        const isSaying = head.after === 0 && (key !== sure || current?.key === key) && head.words.split(' ').length > mostSilent;
        current = { key, level: levelOf(line), line, head };
        looks.add(lookOf(line));
        if (!seen.includes(key)) seen.push(key);
        places.push({ line, key, heading, from: head.after > 0 ? head.after : isSaying ? 0 : line.text.length });
      }
      continue;
    }
    if (head && current && ends(line, key, current)) current = null;
    const guess = weighed && current === null && key === null && looks.has(lookOf(line)) ? weighed.guess : undefined;
    places.push({ line, key: current?.key ?? null, heading, ...(guess === undefined ? {} : { guess }) });
  }
  const first = places.findIndex(({ from }) => from !== undefined);
  // Without any section nobody knows where the head of the paper ends: then it is short.
  return { title: title ?? coverTitle(lines.slice(0, first < 0 ? 12 : first)), places: withGuesses(places, parts) };
}

const holds = (lines: readonly WordLine[]): boolean => lines.some(({ text, picture }) => text !== '' || picture !== undefined);

/** A label after a dash is a heading in a form ("- Mô tả bản chất của sáng kiến: …"), and an item under any real heading. */
const mayBegin = (line: WordLine, key: string | null, current: Current | null): boolean => levelOf(line) < 8 || current === null || current.level === 8 || (key === 'novelty' && current.key === 'solution');

/** Whether a heading that no section knows ends the one that is open. */
function ends(line: WordLine, key: string | null, current: Current): boolean {
  const level = levelOf(line);
  // Below chapters, "KHUYẾN NGHỊ" without a number is one more of them.
  if (level > current.level && !(key === 'other' && isCapital(line.text) && !isNumbered(line))) return false;
  // Only bold: a heading of the writer's own inside the part, unless its words belong elsewhere.
  if (key === 'other') return true;
  if (isSentence(line.text)) return false;
  // Numbered by Word itself: like the heading that opened the part, or an item of a list in it.
  if (line.list) return line.bold && line.list.ordered && current.line.bold && current.line.list?.ordered === true;
  // "1. Chọn người" below a bare "Giải pháp" is a step of it.
  return isPlaced(line) && !(isNumbered(line) && !isPlaced(current.line));
}

const isSentence = (text: string): boolean => /[.;,]$/u.test(text) && text.split(' ').length > 12;

/** "Làm được gì", with or without the sign. */
const question = /(?:\?| (?:gi|nao|sao|dau|khong))$/u;
/** Of a result, not of its heading; a year may be in either. */
const figures = /(?<!\d)(?!20\d\d(?!\d))\d/u;
/** A longer heading in the writer's own words says something: it stays above the text. */
const mostSilent = 5;
const mostWords = { numbered: 12, plain: 10, bare: 8, label: 6 };
/** "Phần thứ hai: Nội dung": holds the parts that are asked for rather than being one. */
const holder = /^(?:phan )?(?:noi dung|mo dau|giai quyet van de|noi dung (?:sang kien|giai phap|nghien cuu))$/u;
/** What alike headings of one document share. */
const lookOf = (line: WordLine): string => `${levelOf(line)} ${line.list ? 'list' : isNumbered(line) ? 'number' : line.heading > 0 ? 'style' : 'bare'}`;
/** Nothing but bold, and no question: inside a part as often as at its head. */
const bareLead = 3;

type Before = { current: Current | null; looks: ReadonlySet<string>; seen: readonly string[] };

/** Whether a heading that no phrase knows stands where a section begins, so that its words may say which: like those that did, never deeper. */
function mayWeigh(line: WordLine, head: Heading, { key, lead }: Weighed, { current, looks, seen }: Before): boolean {
  const isSet = isNumbered(line) || line.heading > 0;
  const { length } = head.words.split(' ');
  if (key === null || levelOf(line) >= 8 || figures.test(head.words) || (head.after === 0 && /[.;,]$/u.test(line.text)) || length > (head.after > 0 ? mostWords.label : isSet ? mostWords.numbered : mostWords.plain)) return false;
  if (key === 'other' && !isPlaced(line)) return false;
  // Above the first section also names of initiatives stand out: these seldom speak of a difficulty.
  if (looks.size === 0) return isNumbered(line) || key === 'problem';
  if (!isPlaced(line) && !question.test(head.words) && (length > mostWords.bare || lead < bareLead || seen.includes(key))) return false;
  if (current === null) return looks.has(lookOf(line));
  if (levelOf(line) > current.level) return holder.test(current.head.words);
  if (isNumbered(line) !== isNumbered(current.line) || (line.list && !current.line.list)) return false;
  if (current.line.bold && !line.bold && line.heading === 0) return false;
  return (head.after > 0) === (current.head.after > 0);
}
