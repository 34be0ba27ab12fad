import type { Ctx } from '@/domain/context';
import { seatsIn } from '../../policy';
import type { MeetingItem } from '../hold-meeting';
import { isOutdated } from '../standing';
import type { RecusalFacts } from './recusal-policy';

/** What the rule asks about one seat on one item, the meeting being locked. */
export async function recusalFacts(ctx: Ctx, { campaign, meeting, item }: MeetingItem, seatId: string): Promise<RecusalFacts> {
  const { organizationId } = ctx.actor;
  const result = await ctx.db.result.findUnique({ where: { organizationId_submissionId: { organizationId, submissionId: item.submissionId } }, select: { computedAt: true } });
  const balloting = await ctx.db.secretBallot.count({ where: { organizationId, itemId: item.id, closedAt: null } });
  return {
    campaign, closedAt: meeting.closedAt, own: seatsIn(ctx.actor, campaign.id).some(({ id }) => id === seatId),
    voted: item.votedAt !== null && !isOutdated(item.votedAt, result?.computedAt ?? null), balloting: balloting > 0,
  };
}
