/** Word's soft line break (VT), form feed, NEL and the Unicode separators are all somebody's Enter. */
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What nobody sees but databases, Word files and comparisons choke on: control characters other than
 * tab and newline, format characters (zero-width, bidirectional, soft hyphen, BOM), U+FFFE and U+FFFF.
 */
const invisible = /[^\P{Cc}\t\n]|\p{Cf}|[\uFFFE\uFFFF]/gu;

/** Drops invisible characters and repairs broken surrogates; leaves all spacing as it is. */
export function stripInvisible(text: string): string {
  return text.toWellFormed().replace(lineBreaks, '\n').replace(invisible, '');
}

/** For one-line fields: NFC, every run of white space (newlines too) one space, no invisible characters. */
export function normalizeLine(text: string): string {
  return stripInvisible(text).replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** For prose: as `normalizeLine`, line by line, with at most one empty line between paragraphs. */
export function normalizeText(text: string): string {
  const lines = stripInvisible(text).split('\n').map(normalizeLine);
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
