import { isAsFound, type Keys, linesUnder } from '@/domain/submissions/word-places';
import { writtenOfLines } from '@/domain/submissions/word-structure';
import { type Block, picturesIn, plainWritten, type RichText, simplest, type Written } from '@/domain/text/rich-text';
import type { WordProposal } from '../word/proposal';

// What would go into each section, as the lines of the file are sorted now.

/** Of a picture that lies in the file only: it is fetched out of it when the text is taken over. */
const inFile = 'file:';

export const isInFile = (picture: string): boolean => picture.startsWith(inFile);
const numberOf = (picture: string): number => Number(picture.slice(inFile.length));

/** How a text names a picture of the file; null: it cannot be had out of this kind of file. */
export const pictureName = ({ uploads, fileId }: Pick<WordProposal, 'uploads' | 'fileId'>, picture: number): string | null =>
  uploads[picture] ?? (fileId === null ? null : `${inFile}${picture}`);

export const holdsText = (written: Written): boolean => plainWritten(written).trim() !== '';

/** By section. What nobody has moved stays as the server understood it. */
export function textsOf(proposal: WordProposal, keys: Keys, sections: readonly { key: string }[]): Map<string, Written> {
  const found = new Map(proposal.parts.map(({ key, written }) => [key, written]));
  return new Map(
    sections.flatMap(({ key }): [string, Written][] => {
      const written = isAsFound(proposal.places, keys, key) ? found.get(key) : writtenOfLines(linesUnder(proposal.places, keys, key), (picture) => pictureName(proposal, picture));
      return written !== undefined && holdsText(written) ? [[key, written]] : [];
    }),
  );
}

/** Numbers of the pictures that these texts need and nobody has fetched out of the file yet. */
export const missingPictures = (texts: readonly Written[]): number[] => [
  ...new Set(texts.flatMap((written) => (typeof written === 'string' ? [] : picturesIn(written).filter(isInFile).map(numberOf)))),
];

/** Each picture under the name it has now; one that could not be fetched goes out. */
export function withPictures(written: Written, nameOf: (picture: string) => string | null): Written {
  if (typeof written === 'string') return written;
  const content = written.content.flatMap((block): Block[] => {
    if (block.type !== 'picture') return [block];
    const evidenceId = nameOf(block.attrs.evidenceId);
    return evidenceId === null ? [] : [{ ...block, attrs: { ...block.attrs, evidenceId } }];
  });
  const doc: RichText = { ...written, content };
  return simplest(doc);
}

/** Pictures that have been fetched meanwhile have the name of their upload. */
export const withUploads = (written: Written, uploads: Record<number, string>): Written => withPictures(written, (picture) => (isInFile(picture) ? (uploads[numberOf(picture)] ?? null) : picture));

/** As the schema will take it; what is too large for a text with structure is still a text. */
export async function storable(written: Written): Promise<Written> {
  if (typeof written === 'string') return written;
  const { richText } = await import('@/domain/text/rich-text-schema');
  return richText.safeParse(written).success ? written : plainWritten(written);
}
