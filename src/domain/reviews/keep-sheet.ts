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

type Theirs = Extract<KeptSheet, { saved: false }>['theirs'];

/** Saves, or answers with what stands there; `theirs` null: nothing does, so the refusal stands. */
export async function keptOr(save: () => Promise<{ version: number; savedAt: Date }>, theirs: () => Promise<Theirs | null>): Promise<KeptSheet> {
  try {
    return { saved: true, ...(await save()) };
  } catch (error) {
    const stands = error instanceof Refusal && error.reason === 'changed_meanwhile' ? await theirs() : null;
    if (!stands) throw error;
    return { saved: false, reason: 'changed_meanwhile', theirs: stands };
  }
}

/** Autosave of the own sheet, answering with what stands there when that is not what the page knew. */
export async function keepSheet(ctx: Ctx, submissionId: string, draft: SheetDraft): Promise<KeptSheet> {
  return keptOr(() => saveSheet(ctx, submissionId, draft), async () => {
    const { facts, sheet } = await loadOwnSheet(ctx, submissionId);
    refuseIf(whyNotScore(ctx.actor, facts, ctx.now));
    if (!sheet) return null;
    const { version, savedAt, scores, comment } = sheet;
    const isVoid = facts.sheet?.status === 'VOID';
    return { version, savedAt, values: isVoid ? {} : Object.fromEntries(scores.map(({ criterionId, value }) => [criterionId, value])), comment: isVoid ? '' : comment };
  });
}
