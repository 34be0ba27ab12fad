import { titleMaxLength } from '@/domain/submissions/gaps';
import { summaryKey } from '@/domain/submissions/part-numbers';
import { openingOf } from '@/domain/submissions/summary';
import type { Understood } from '@/domain/submissions/understand-lines';
import type { WordAuthor } from '@/domain/submissions/word-authors';
import { picturesOfLine } from '@/domain/submissions/word-lines';
import type { WordPlace } from '@/domain/submissions/word-places';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { picturesIn, plainWritten, type Written } from '@/domain/text/rich-text';
import { richText } from '@/domain/text/rich-text-schema';
import type { ReportText } from '@/documents/document-text';
import { notesOf } from './notes';

/** What was understood of a file; nothing of it is in the dossier yet. */
export type WordProposal = {
  /** Null: this kind of file is read, but not kept. */
  fileId: string | null;
  fileName: string;
  title: string | null;
  authors: WordAuthor[];
  /** Pictures are named by the upload that holds each until it is taken over. */
  parts: { key: string; written: Written }[];
  /** Keys of parts that the file does not have: its first sentences are offered. */
  drafted: string[];
  rest: string;
  /** The file as it was read, line by line, each with where it went. */
  places: WordPlace[];
  /** The upload of each picture that stands in one of the parts; the others are kept when somebody puts them into one. */
  uploads: Record<number, string>;
  pictures: number;
  tables: number;
  /** Nothing to read in it, but it may be attached. */
  scanned: boolean;
  notes: string[];
  /** Written with a font from before Unicode: what is offered has been changed, and the writer must say that it reads well. */
  legacy: Understood['legacy'];
};

type Given = { fileId: string | null; fileName: string; read: ReportText };
type Part = { key: string; title: string };
/** `wordIsMain`: the file itself is the document, and a summary goes with it. */
type Asked = { sections: readonly Part[]; wordIsMain: boolean };

/** `keep`: stores a picture that stands in one of the parts and answers its upload; null: it could not be kept. */
export async function proposalOf({ fileId, fileName, read }: Given, { sections, wordIsMain }: Asked, keep: (picture: number) => Promise<string | null>): Promise<WordProposal> {
  // Understood where it was read, aside: what is left to do here takes no longer than the text is long.
  const { title, authors, parts, rest, places, legacy } = read.found;
  const uploads = new Map<number, string | null>();
  for (const picture of parts.flatMap((part) => part.lines.flatMap(picturesOfLine))) if (!uploads.has(picture)) uploads.set(picture, await keep(picture));
  const written = parts.map((part) => ({ key: part.key, written: storable(writtenOfLines(part.lines, (picture) => uploads.get(picture) ?? null)) }));
  const left = rest.map(({ text }) => text).filter(Boolean).join('\n');
  const wantsSummary = wordIsMain && sections.some(({ key }) => key === summaryKey) && !written.some(({ key }) => key === summaryKey);
  const body = written.find(({ key }) => key === 'solution') ?? written[0];
  const opening = wantsSummary ? openingOf(body ? plainWritten(body.written) : left) : '';
  return {
    fileId, fileName, title: title?.slice(0, titleMaxLength) ?? null, authors, drafted: opening ? [summaryKey] : [],
    parts: opening ? [{ key: summaryKey, written: opening }, ...written] : written, rest: left,
    places, uploads: Object.fromEntries([...uploads].flatMap(([picture, upload]) => (upload === null ? [] : [[picture, upload]]))),
    pictures: written.reduce((sum, part) => sum + (typeof part.written === 'string' ? 0 : picturesIn(part.written).length), 0), tables: read.tables,
    scanned: read.scanned, notes: notesOf(read), legacy,
  };
}

/** As the schema will take it; what is too large for a text with structure is still a text. */
function storable(written: Written): Written {
  if (typeof written === 'string') return written;
  const parsed = richText.safeParse(written);
  return parsed.success ? parsed.data : plainWritten(written);
}
