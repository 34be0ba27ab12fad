import { normalizeText } from '@/domain/text/normalize';
import { legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';
import { readDocument } from './read-document';

/** What a document says, line by line, and whether it is pictures of pages only. */
export type PlainText = { text: string; scanned: boolean };

/** More than is ever compared of one text. */
const mostCharacters = 400_000;

/** To be compared with others: text of the time before Unicode becomes what it was meant to be. @throws UnreadableDocument */
export async function readText(bytes: Uint8Array, name: string): Promise<PlainText> {
  const { lines, scanned } = await readDocument(bytes, name);
  const typed = lines.map(({ text }) => text).join('\n').slice(0, mostCharacters);
  const font = legacyFontOf(typed);
  const text = normalizeText(font ? toUnicode(typed, font) : typed);
  return { text, scanned: scanned || text === '' };
}
