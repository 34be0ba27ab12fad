import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { awayFor, holdItem, type MeetingItem } from '../hold-meeting';
import { isOutdated } from '../standing';
import { rollState } from './roll-state';

/** One round of secret voting with its meeting locked, so that casts and the count come one after the other. Whoever is part of the dossier does not find it. */
export async function holdBallot(ctx: Ctx, ballotId: string) {
  const { organizationId } = ctx.actor;
  const row = isId(ballotId) ? await ctx.db.secretBallot.findFirst({ where: { organizationId, id: ballotId }, select: { itemId: true } }) : null;
  if (!row) throw new Refusal('not_found');
  const held = await holdItem(ctx, row.itemId);
  const round = await ctx.db.secretBallot.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: ballotId } } });
  const roll = await ctx.db.ballotRoll.findMany({ where: { organizationId, ballotId }, select: { seatId: true, hasVoted: true }, orderBy: { seatId: 'asc' } });
  const away = awaySeats(held);
  const result = await ctx.db.result.findUnique({ where: { organizationId_submissionId: { organizationId, submissionId: held.item.submissionId } }, select: { computedAt: true } });
  const computedAt = result?.computedAt ?? null;
  return { ...held, round, roll, away, state: rollState(roll, new Set(away)), outdated: isOutdated(round.openedAt, computedAt), stale: isOutdated(held.item.votedAt, computedAt) };
}

const awaySeats = ({ campaign, seats, dossier }: MeetingItem): string[] => awayFor(campaign, seats, dossier).map(({ id }) => id);

export const boxPlace = (ctx: Ctx, ballotId: string) => ({ organizationId: ctx.actor.organizationId, ballotId });
