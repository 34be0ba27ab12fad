import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { rubricOf } from '@/domain/reviews/queries';
import { scoreProblems, type Scores } from '@/domain/reviews/rubric';
import { seatsIn } from '@/domain/reviews/policy';
import { transact } from '@/domain/transaction';
import { whyNotScoreAgain } from './again-policy';
import type { ScoreAgain } from './again-schema';
import { type AgainSheet, holdAgain, type LoadedAgain, sheetOfSeat } from './load-again';

/** Keeps what the member has so far; nobody else reads it before the points are counted. Returns the sheet's version. */
export async function saveAgain(ctx: Ctx, { submissionId, version, values, comment }: ScoreAgain): Promise<number> {
  return transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const sheet = ownSheet(ctx, again);
    await writeAgain(ctx, again, sheet, version, { scores: values, comment });
    return version + 1;
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

export type Written = { scores: Scores; comment: string; closedAt?: Date; closedById?: string; paperSignedOn?: Date };

/** Points that may stand, into the sheet as it was seen. */
export async function writeAgain(ctx: Ctx, { campaignId }: Pick<LoadedAgain, 'campaignId'>, { id }: AgainSheet, version: number, data: Written): Promise<void> {
  const problems = scoreProblems(await rubricOf(ctx, campaignId), data.scores);
  if (Object.keys(problems).length > 0) throw new Refusal('score_out_of_range', problems);
  const { count } = await ctx.db.reconsideredSheet.updateMany({
    where: { organizationId: ctx.actor.organizationId, id, version, closedAt: null }, data: { ...data, savedAt: ctx.now, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
