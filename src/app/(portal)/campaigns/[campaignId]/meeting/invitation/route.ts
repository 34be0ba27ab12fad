import { meetingInvitation } from '@/documents/meeting-invitation';
import { route } from '@/app/handler';
import { isId } from '@/domain/id';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { runsMeeting } from '@/domain/reviews/meeting/meeting-policy';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { Refusal } from '@/domain/refusal';
import { invitationData } from '../invitation-data';
import { meetingPaper } from '../meeting-paper';

/** The paper names people and no dossier, so whoever runs the meeting may print it, also for one with a dossier of their own. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const room = isId(campaignId) && runsMeeting(ctx.actor, campaignId) ? await meetingRoom(ctx, campaignId) : null;
  if (!room) throw new Refusal('not_found');
  if (room.meeting.cancelledAt) throw new Refusal('meeting_cancelled');
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'meeting', id: room.meeting.id, campaignId });
  return meetingPaper(ctx, request, meetingInvitation(await invitationData(ctx, room)), `Giấy mời họp Hội đồng ${room.campaign.year}`);
});
