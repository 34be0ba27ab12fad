import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { keptOr, type KeptSheet } from '@/domain/reviews/keep-sheet';
import { seatsIn } from '@/domain/reviews/policy';
import { rubricOf } from '@/domain/reviews/queries';
import { isSameScores } from '@/domain/reviews/read-scores';
import { type ScoreLine, scoreProblems, type Scores } from '@/domain/reviews/rubric';
import type { SheetDraft } from '@/domain/reviews/save-sheet';
import { transact } from '@/domain/transaction';
import { whyNotScoreAgain } from './again-policy';
import { type AgainSheet, findAgain, holdAgain, type LoadedAgain, sheetOfSeat } from './load-again';

/** Autosave of the own sheet: nobody else reads it before the points are counted. Like that of the first scoring, a draft said twice is accepted again. */
export async function saveAgain(ctx: Ctx, submissionId: string, { version, values, comment }: SheetDraft): Promise<{ version: number; savedAt: Date }> {
  return transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const sheet = ownSheet(ctx, again);
    refuseBadScores(await rubricOf(ctx, again.campaignId), values);
    if (sheet.version !== version && sheet.comment === comment && isSameScores(sheet.scores, values)) return { version: sheet.version, savedAt: sheet.savedAt };
    await writeAgain(ctx, sheet, version, { scores: values, comment, savedAt: ctx.now });
    return { version: version + 1, savedAt: ctx.now };
  });
}

export function refuseBadScores(rubric: readonly ScoreLine[], scores: Scores): void {
  const problems = scoreProblems(rubric, scores);
  if (Object.keys(problems).length > 0) throw new Refusal('score_out_of_range', problems);
}

/** The same, answering with what stands there when that is not what the page knew. */
export async function keepAgain(ctx: Ctx, submissionId: string, draft: SheetDraft): Promise<KeptSheet> {
  return keptOr(() => saveAgain(ctx, submissionId, draft), async () => {
    const again = await findAgain(ctx, submissionId);
    if (!again) return null;
    const { version, savedAt, scores, comment } = ownSheet(ctx, again);
    return { version, savedAt, values: scores, comment };
  });
}

/** The own sheet while it may be changed. @throws Refusal */
export function ownSheet(ctx: Ctx, again: LoadedAgain): AgainSheet {
  const own = seatsIn(ctx.actor, again.campaignId).find(({ id }) => again.sheets.some(({ seat }) => seat.id === id));
  const { sheet, facts } = sheetOfSeat(again, own?.id);
  refuseIf(whyNotScoreAgain(ctx.actor, again.campaignId, facts));
  if (!sheet) throw new Refusal('not_scorer');
  return sheet;
}

export type Written = { scores?: Scores; comment?: string; savedAt?: Date; closedAt?: Date; closedById?: string; paperSignedOn?: Date };

/** Into the sheet as it was seen, while it is open. */
export async function writeAgain(ctx: Ctx, { id }: Pick<AgainSheet, 'id'>, version: number, data: Written): Promise<void> {
  const { count } = await ctx.db.reconsideredSheet.updateMany({
    where: { organizationId: ctx.actor.organizationId, id, version, closedAt: null }, data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
