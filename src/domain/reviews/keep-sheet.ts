import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { loadOwnSheet } from './load-own-sheet';
import { whyNotScore } from './policy';
import type { Scores } from './rubric';
import { type SheetDraft, saveSheet } from './save-sheet';

export type KeptSheet =
  | { saved: true; version: number; savedAt: Date }
  /** Another tab or device saved meanwhile: both stand until the member chooses. */
  | { saved: false; reason: 'changed_meanwhile'; theirs: { version: number; savedAt: Date; values: Scores; comment: string } };

/** Autosave of the own sheet, answering with what stands there when that is not what the page knew. */
export async function keepSheet(ctx: Ctx, submissionId: string, draft: SheetDraft): Promise<KeptSheet> {
  try {
    return { saved: true, ...(await saveSheet(ctx, submissionId, draft)) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'changed_meanwhile') throw error;
    const { facts, sheet } = await loadOwnSheet(ctx, submissionId);
    refuseIf(whyNotScore(ctx.actor, facts, ctx.now));
    if (!sheet) throw error;
    const { version, savedAt, scores, comment } = sheet;
    const isVoid = facts.sheet?.status === 'VOID';
    return { saved: false, reason: 'changed_meanwhile', theirs: { version, savedAt, values: isVoid ? {} : Object.fromEntries(scores.map(({ criterionId, value }) => [criterionId, value])), comment: isVoid ? '' : comment } };
  }
}
