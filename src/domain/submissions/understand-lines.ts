import { type LegacyFont, legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';
import { authorsIn, type WordAuthor } from './word-authors';
import type { Part } from './word-headings';
import { cutLine, mapLine, rowsText, type WordLine } from './word-lines';
import type { WordPlace } from './word-places';
import { placeLines, sectionsOf, type WordSections } from './word-sections';

/** What a document says, in Unicode and sorted under the campaign's sections. */
export type Understood = WordSections & {
  /** The document in its order, each line with where it went. */
  places: WordPlace[];
  authors: WordAuthor[];
  /** Written with a font from before Unicode; a sentence as it was and as it is now, to judge the change by. */
  legacy: { font: LegacyFont; before: string; after: string } | null;
};

/** The lines in Unicode, and of which font they were, wholly or in part. */
export function unicodeLines(given: readonly WordLine[]): { lines: WordLine[]; legacy: Understood['legacy'] } {
  const texts = given.map(({ text }) => text);
  const whole = legacyFontOf(texts.join('\n'));
  const lines = whole ? given.map((line) => mapLine(line, (text) => toUnicode(text, whole))) : given.map(partlyOld);
  // Of a report that is old only in part, what was changed is what is shown.
  const changed = whole ? given : changedLines(given, lines);
  const font = whole ?? fontOf(changed[0]);
  return { lines, legacy: font && { font, ...sampleOf(changed, font) } };
}

export function understandLines(given: readonly WordLine[], parts: readonly Part[]): Understood {
  const { lines, legacy } = unicodeLines(given);
  const { title, places } = placeLines(withoutMarkdown(lines), parts);
  return { title, places, ...sectionsOf(places, parts), authors: authorsIn(lines), legacy };
}

/** Pasted from a writing assistant: signs that were meant to be headings and bold. One alone is a sign like any other. */
function withoutMarkdown(lines: readonly WordLine[]): readonly WordLine[] {
  if (lines.filter(({ text }) => hashes.test(text)).length < 2) return lines;
  return lines.map((line) => {
    const level = hashes.exec(line.text)?.[1]?.length ?? 0;
    const plain = mapLine(level > 0 ? cutLine(line, level) : line, (text) => text.replace(/\*\*([^*]+)\*\*/gu, '$1'));
    return level > 0 ? { ...plain, heading: level, bold: line.bold } : plain;
  });
}

const hashes = /^(#{1,6})\s+\S/u;

const fontOf = (line: WordLine | undefined): LegacyFont | null => (line ? (line.oldFont?.font ?? legacyFontOf(line.text)) : null);

/** A heading kept from an old report, a paragraph pasted from one: by the font that the file names, or by its letters. */
function partlyOld(line: WordLine): WordLine {
  if (line.rows) {
    const rows = line.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map(partlyOld) })));
    return { ...line, rows, text: line.flat ? line.text : rowsText(rows) };
  }
  const font = fontOf(line);
  if (!font) return line;
  const isCapital = line.oldFont?.capitals === true && toUnicode(line.text, font) !== line.text;
  return mapLine(line, (text) => (isCapital ? toUnicode(text, font).toUpperCase() : toUnicode(text, font)));
}

function changedLines(given: readonly WordLine[], lines: readonly WordLine[]): WordLine[] {
  return given.flatMap((line, i): WordLine[] => {
    const now = lines[i];
    if (!now || (now.text === line.text && !line.rows)) return [];
    return line.rows ? line.rows.flatMap((row, y) => row.flatMap((cell, x) => changedLines(cell.lines, now.rows?.[y]?.[x]?.lines ?? []))) : [line];
  });
}

function sampleOf(changed: readonly WordLine[], font: LegacyFont): { before: string; after: string } {
  const whole = changed.find(({ text }) => text.length >= 60);
  const before = (whole?.text ?? changed.map(({ text }) => text).join(' ')).slice(0, 160);
  return { before, after: toUnicode(before, font) };
}
