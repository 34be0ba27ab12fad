import * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { typed } from '@/domain/input';
import type { JudgedCampaign } from './panel';
import type { Scores } from './rubric';

const scoresShape = z.record(typed(64), z.number().int());

export type ReconsideredSheet = { seatId: string; scores: Scores; /** Closed anew; else what was published stands. */ closed: boolean };

/** What counts in the new result of each dossier that was scored once more after publication, once that is counted. Nothing is asked before publication. */
export async function reconsideredSheets(ctx: Ctx, { id, status }: Pick<JudgedCampaign, 'id' | 'status'>): Promise<Map<string, ReconsideredSheet[]>> {
  if (status !== 'PUBLISHED') return new Map();
  const own = ctx.actor.seats.map((seat) => seat.id);
  const rows = await ctx.db.reconsideration.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId: id, status: { in: ['SCORED', 'PUBLISHED'] }, again: { none: { seatId: { in: own }, steppedOutAt: { not: null } } } },
    select: { submissionId: true, again: { where: { counted: true }, select: { seatId: true, closedAt: true, scores: true, firstScores: true } } },
  });
  return new Map(rows.map(({ submissionId, again }) => [submissionId, again.map(({ seatId, closedAt, scores, firstScores }) => ({ seatId, scores: scoresShape.parse(closedAt ? scores : firstScores), closed: closedAt !== null }))]));
}
