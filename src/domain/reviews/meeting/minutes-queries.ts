import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { runsMeeting } from './meeting-policy';
import { meetingRoom, type MeetingRoom } from './meeting-queries';
import { isWhole } from './minutes/paper-holders';
import { type LeaveRow, leavesOf, type OpinionRow, opinionsOf } from './minutes/opinion-queries';

export type NamedVote = { itemId: string; seatId: string; choice: VoteChoice; paperOn: Date | null };
export type WrittenOpinion = { itemId: string; seatId: string; opinion: string; paperOn: Date };
export type Minutes = { room: MeetingRoom; named: NamedVote[]; opinions: OpinionRow[]; leaves: LeaveRow[]; /** What members wrote with the answers that were taken into the vote. */ written: WrittenOpinion[] };

/** The meeting as its minutes need it: whole. Who is part of a dossier on the agenda gets no paper with it, and none with a gap. */
export async function minutesOf(ctx: Ctx, campaignId: string, meetingId: string | null = null): Promise<Minutes | null> {
  if (!runsMeeting(ctx.actor, campaignId)) return null;
  const room = await meetingRoom(ctx, campaignId, meetingId);
  if (!room) return null;
  const { organizationId } = ctx.actor;
  const { meeting } = room;
  if (meeting.cancelledAt) throw new Refusal('meeting_cancelled');
  if (!(await isWhole(ctx, room))) throw new Refusal('own_dossier_met');
  const [named, opinions, leaves, answers] = await Promise.all([
    ctx.db.meetingVote.findMany({ where: { organizationId, item: { is: { meetingId: meeting.id } } }, select: { itemId: true, seatId: true, choice: true, paperOn: true }, orderBy: [{ itemId: 'asc' }, { seatId: 'asc' }] }),
    opinionsOf(ctx, meeting.id, room.items.map((item) => item.id)),
    leavesOf(ctx, meeting.id),
    ctx.db.writtenAnswer.findMany({ where: { organizationId, opinion: { not: '' }, item: { is: { meetingId: meeting.id } } }, select: { itemId: true, seatId: true, choice: true, opinion: true, at: true } }),
  ]);
  const votedAt = new Map(room.items.map((item) => [item.id, item.votedAt]));
  // Changed after it was counted, it says something else than the vote: it waits until the vote is taken down again.
  const written = named.flatMap(({ itemId, seatId, choice, paperOn }): WrittenOpinion[] => {
    const answer = answers.find((each) => each.itemId === itemId && each.seatId === seatId && each.choice === choice);
    const counted = votedAt.get(itemId);
    return paperOn && answer && counted && answer.at <= counted ? [{ itemId, seatId, opinion: answer.opinion, paperOn }] : [];
  });
  return { room, named, opinions, leaves, written };
}

/** The signed biên bản of one meeting, the newest unless another is named, for whoever may have the paper. It names every dossier: who is part of one gets none. */
export async function signedMinutesOf(ctx: Ctx, campaignId: string, meetingId: string | null = null) {
  const minutes = await minutesOf(ctx, campaignId, meetingId);
  const signed = minutes?.room.meeting.signed;
  if (!signed) return null;
  const row = await ctx.db.signedMinutes.findUniqueOrThrow({ where: { organizationId_id: { organizationId: ctx.actor.organizationId, id: signed.id } }, select: { file: { select: { sha256: true, name: true, mime: true, scan: true } } } });
  return { file: row.file, meetingId: minutes.room.meeting.id };
}

export type EarlierMeeting = { id: string; startsAt: Date; place: string; signed: boolean; /** Something was voted by ballots there: the tellers have a paper. */ counted: boolean; /** And brought it back signed. */ countSigned: boolean };

/** Meetings that were over before this one, newest first: their papers stay in reach of whoever runs the meeting. */
export async function earlierMeetings(ctx: Ctx, { meeting, campaign }: Pick<MeetingRoom, 'meeting' | 'campaign'>): Promise<EarlierMeeting[]> {
  if (!runsMeeting(ctx.actor, campaign.id)) return [];
  const rows = await ctx.db.meeting.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id, id: { not: meeting.id }, closedAt: { not: null }, cancelledAt: null },
    orderBy: { createdAt: 'desc' }, take: 50, select: { id: true, startsAt: true, place: true, countScanId: true, minutes: { where: { voidedAt: null }, select: { id: true } }, items: { where: { votedAt: { not: null }, voteMethod: { not: 'HANDS' } }, select: { id: true }, take: 1 } },
  });
  return rows.map(({ minutes, items, countScanId, ...row }) => ({ ...row, signed: minutes.length > 0, counted: items.length > 0, countSigned: countScanId !== null }));
}
