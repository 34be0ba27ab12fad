import { type LegacyFont, legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';
import { authorsIn, type WordAuthor } from './word-authors';
import type { Part } from './word-headings';
import { mapLine, type WordLine } from './word-lines';
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

export function understandLines(given: readonly WordLine[], parts: readonly Part[]): Understood {
  const texts = given.map(({ text }) => text);
  const font = legacyFontOf(texts.join('\n'));
  const lines = font ? given.map((line) => mapLine(line, (text) => toUnicode(text, font))) : given;
  const { title, places } = placeLines(lines, parts);
  return { title, places, ...sectionsOf(places, parts), authors: authorsIn(lines), legacy: font && { font, ...sampleOf(texts, font) } };
}

function sampleOf(texts: readonly string[], font: LegacyFont): { before: string; after: string } {
  const before = (texts.find((text) => text.length >= 60) ?? texts.join(' ')).slice(0, 160);
  return { before, after: toUnicode(before, font) };
}
