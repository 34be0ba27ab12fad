import { readWord, UnreadableWord } from '@/documents/word-in';
import { Refusal } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { titleMaxLength } from '@/domain/submissions/gaps';
import { summaryKey } from '@/domain/submissions/part-numbers';
import { openingOf } from '@/domain/submissions/summary';
import { sortWord } from '@/domain/submissions/word-sections';
import { type LegacyFont, legacyFontOf, toUnicode } from '@/domain/text/legacy-fonts';

/** What was understood of a Word file; nothing of it is in the dossier yet. */
export type WordProposal = {
  fileId: string;
  fileName: string;
  /** As the document names it; null: not found. */
  title: string | null;
  parts: { key: string; text: string }[];
  /** Keys of parts the file does not have, filled with its first sentences. */
  drafted: string[];
  rest: string;
  images: number;
  tables: number;
  /** Written with a font from before Unicode: what is offered has been changed, and the writer must say that it reads well. */
  legacy: { font: LegacyFont; before: string; after: string } | null;
};

/** @throws Refusal word_unreadable, word_too_large */
export async function proposalOf(bytes: Uint8Array, { sections, campaign }: Pick<Dossier, 'sections' | 'campaign'>, file: { fileId: string; fileName: string }): Promise<WordProposal> {
  const { blocks, images, tables } = await readWord(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableWord) throw new Refusal(error.why === 'too_large' ? 'word_too_large' : 'word_unreadable');
    throw error;
  });
  const font = legacyFontOf(blocks.map(({ text }) => text).join('\n'));
  const lines = font ? blocks.map((block) => ({ ...block, text: toUnicode(block.text, font) })) : blocks;
  const { title, parts, rest } = sortWord(lines, sections);
  const wantsSummary = campaign.wordIsMain && sections.some(({ key }) => key === summaryKey) && !parts.some(({ key }) => key === summaryKey);
  const opening = wantsSummary ? openingOf(parts.find(({ key }) => key === 'solution')?.text ?? parts[0]?.text ?? rest) : '';
  return {
    ...file, title: title?.slice(0, titleMaxLength) ?? null, rest, drafted: opening ? [summaryKey] : [],
    parts: opening ? [{ key: summaryKey, text: opening }, ...parts] : parts,
    images, tables, legacy: font && { font, ...sampleOf(blocks.map(({ text }) => text), font) },
  };
}

/** A sentence long enough to judge the change by. */
function sampleOf(texts: readonly string[], font: LegacyFont): { before: string; after: string } {
  const before = (texts.find((text) => text.length >= 60) ?? texts.join(' ')).slice(0, 160);
  return { before, after: toUnicode(before, font) };
}
