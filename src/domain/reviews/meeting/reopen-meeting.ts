import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { holdMeeting, loadMeeting } from './hold-meeting';
import { whyNotReopenMeeting } from './meeting-policy';
import { proposalHolds } from './proposal-holds';
import { openMeetings } from './reconsidered';

/** The last meeting again, with a reason, until the tờ trình on it is signed. */
export async function reopenMeeting(ctx: Ctx, { meetingId, reason }: { meetingId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const known = await loadMeeting(ctx, meetingId);
    if (!known) throw new Refusal('not_found');
    // The campaign first, as planning and preparing do: one order of locks.
    await holdCouncil(ctx, known.campaign.id);
    const facts = await holdMeeting(ctx, meetingId);
    const campaignId = facts.campaign.id;
    const open = await openMeetings(ctx, facts.campaign);
    const proposalSigned = await proposalHolds(ctx, facts.campaign);
    refuseIf(whyNotReopenMeeting(ctx.actor, { ...facts, ...facts.meeting, otherOpen: open > 0, followed: await isFollowed(ctx, facts.meeting), proposalSigned }));
    const { count } = await ctx.db.meeting.updateMany({ where: { organizationId, id: meetingId, closedAt: facts.meeting.closedAt }, data: { closedAt: null, closedById: null } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    // What was signed no longer says what the meeting will have decided; the paper stays, as one that was replaced.
    await ctx.db.signedMinutes.updateMany({ where: { organizationId, meetingId, voidedAt: null }, data: { voidedAt: ctx.now } });
    await recordEvent(ctx, 'session.reopened', { type: 'meeting', id: meetingId, campaignId }, {}, reason);
  });
}

/** A page left open may still show a meeting after which another was held: opened again, nobody would find it. */
async function isFollowed(ctx: Ctx, { id, campaignId }: { id: string; campaignId: string }): Promise<boolean> {
  const { organizationId } = ctx.actor;
  const last = await ctx.db.meeting.findFirst({ where: { organizationId, campaignId, cancelledAt: null }, orderBy: { createdAt: 'desc' }, select: { id: true } });
  return last !== null && last.id !== id;
}
