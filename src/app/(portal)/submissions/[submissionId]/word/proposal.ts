import { readWord, UnreadableWord } from '@/documents/word-in';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { sortWord } from '@/domain/submissions/word-sections';
import { type LegacyFont, legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';

/** What was understood of a Word file; nothing of it is in the dossier yet. */
export type WordProposal = {
  fileId: string;
  fileName: string;
  parts: { key: string; text: string }[];
  rest: string;
  images: number;
  tables: number;
  /** Written with a font from before Unicode: what is offered has been changed, and the writer must say that it reads well. */
  legacy: { font: LegacyFont; before: string; after: string } | null;
};

/** @throws Refusal word_unreadable, word_too_large */
export async function proposalOf(bytes: Uint8Array, { sections }: Pick<Dossier, 'sections'>, file: { fileId: string; fileName: string }): Promise<WordProposal> {
  const { blocks, images, tables } = await readWord(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableWord) throw new Refusal(error.why === 'too_large' ? 'word_too_large' : 'word_unreadable');
    throw error;
  });
  const font = legacyFontOf(blocks.map(({ text }) => text).join('\n'));
  const lines = font ? blocks.map((block) => ({ ...block, text: toUnicode(block.text, font) })) : blocks;
  const { parts, rest } = sortWord(lines, sections);
  return { ...file, parts, rest, images, tables, legacy: font && { font, ...sampleOf(blocks.map(({ text }) => text), font) } };
}

/** A sentence long enough to judge the change by. */
function sampleOf(texts: readonly string[], font: LegacyFont): { before: string; after: string } {
  const before = (texts.find((text) => text.length >= 60) ?? texts.join(' ')).slice(0, 160);
  return { before, after: toUnicode(before, font) };
}
