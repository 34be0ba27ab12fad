import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { seatsIn } from '../../policy';
import { isThere } from '../standing';
import { whyNotCast } from './ballot-policy';
import { openBox, sealBox } from './box';
import { boxPlace, holdBallot } from './hold-ballot';

/**
 * Bỏ phiếu: one byte more in the box, one mark on the roll. Nothing else is written, on purpose: no event, no job, no time, no row
 * of its own. The whole roll of the round is written anew, so that in the system columns of PostgreSQL no member's row is younger
 * than another's; nor does the choice ever reach a statement but sealed with all the others.
 */
export async function castBallot(ctx: Ctx, { ballotId, choice }: { ballotId: string; choice: VoteChoice }, key: Uint8Array): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const { campaign, meeting, standing, attendance, round, roll, away, outdated } = await holdBallot(ctx, ballotId);
    const own = seatsIn(ctx.actor, campaign.id).map(({ id }) => id);
    const line = roll.find(({ seatId }) => own.includes(seatId)) ?? null;
    refuseIf(whyNotCast(ctx.actor, { campaign, closedAt: meeting.closedAt, round, roll: line, there: isThere(attendance.get(line?.seatId ?? '')), conflicted: away.includes(line?.seatId ?? ''), quorate: standing.quorate, outdated }, ctx.now));
    const box = await ctx.db.ballotBox.findUniqueOrThrow({ where: { organizationId_ballotId: { organizationId, ballotId } } });
    const votes = openBox(key, boxPlace(ctx, ballotId), box.sealed);
    if (!votes || votes.length !== roll.filter(({ hasVoted }) => hasVoted).length) throw new Refusal('ballot_box_unreadable');
    await ctx.db.ballotBox.update({ where: { organizationId_ballotId: { organizationId, ballotId } }, data: { sealed: sealBox(key, boxPlace(ctx, ballotId), [...votes, choice]) } });
    const written = await ctx.db.$executeRaw`
      update "BallotRoll" set "hasVoted" = "hasVoted" or "seatId" = ${line?.seatId ?? null}::uuid where "organizationId" = ${organizationId}::uuid and "ballotId" = ${ballotId}::uuid`;
    if (written !== roll.length) throw new Refusal('changed_meanwhile');
  });
}
