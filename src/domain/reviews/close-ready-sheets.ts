import type { Ctx } from '@/domain/context';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { closeSheet } from './close-sheet';

export type ClosedSheets = { closed: number; left: { submissionId: string; sentence: string }[] };

/**
 * "Chốt tất cả phiếu đã đủ". Each sheet is an act of its own, exactly as if closed by itself: one that another device changed
 * a second ago, or whose dossier was withdrawn, stays open and is named; the others are closed.
 * @throws Refusal when not one of them could be closed
 */
export async function closeReadySheets(ctx: Ctx, sheets: readonly { submissionId: string; version: number }[]): Promise<ClosedSheets> {
  const left: ClosedSheets['left'] = [];
  let first: Refusal | null = null;
  for (const sheet of sheets) {
    try {
      await closeSheet(ctx, sheet);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      first ??= error;
      left.push({ submissionId: sheet.submissionId, sentence: sentenceOf(error.reason) });
    }
  }
  if (first && left.length === sheets.length) throw first;
  return { closed: sheets.length - left.length, left };
}
