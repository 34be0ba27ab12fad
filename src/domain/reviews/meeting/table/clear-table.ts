import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdMeeting } from '../hold-meeting';
import { whyNotRunMeeting } from '../meeting-policy';

/** A pause, or words about all: no dossier is on the table, and who had left may come back. */
export async function clearTable(ctx: Ctx, { meetingId }: { meetingId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotRunMeeting(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt }));
    await ctx.db.meetingTable.deleteMany({ where: { organizationId: ctx.actor.organizationId, meetingId } });
    await recordEvent(ctx, 'session.table_cleared', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id });
  });
}
