import type { VoteMethod } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { conflictOf, isHard, isHiddenFrom } from '../conflicts';
import { type JudgedCampaign, loadSeats, type PanelSeat } from '../panel';
import { campaignsJudgedBy, seatsIn, seesResults, viewerOf } from '../policy';
import { judgedCampaign } from '../queries';
import type { MeetingStage } from './meeting-policy';
import { isMetAnew, waitsAnew } from './reconsidered';
import { type MeetingDossier, meetingDossiers } from './recusal/recusal-queries';
import { type Attendance, isThere, type Rules, type Standing, standingOf } from './standing';

const meetingSelect = {
  id: true, campaignId: true, version: true, startsAt: true, place: true, chairSeatId: true, secretarySeatId: true, guests: true, closedAt: true,
  beganAt: true, endedAt: true, writtenUntil: true, cancelledAt: true, cancelReason: true, voteMethod: true, countScanId: true, table: { select: { itemId: true } },
  minutes: { where: { voidedAt: null }, select: { id: true, number: true, issuedOn: true, at: true } },
} as const;
const rulesSelect = { meetingQuorum: true, voteShare: true, voteBase: true, votesInWriting: true, voteMethod: true } as const;

export type Signed = { id: string; number: string; issuedOn: Date | null; at: Date };
export type MeetingFacts = {
  meeting: {
    id: string; campaignId: string; version: number; startsAt: Date; place: string; chairSeatId: string; secretarySeatId: string; guests: string; closedAt: Date | null;
    beganAt: Date | null; endedAt: Date | null; writtenUntil: Date | null; cancelledAt: Date | null; cancelReason: string; voteMethod: VoteMethod | null; countScanId: string | null; tableItemId: string | null;
    /** The scan of the signed biên bản that stands. */
    signed: Signed | null;
  };
  campaign: JudgedCampaign & MeetingStage['campaign']; rules: Rules; seats: PanelSeat[]; attendance: Map<string, Attendance>;
};

export const meetingRules = async (ctx: Ctx, campaignId: string): Promise<Rules> =>
  ctx.db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId: ctx.actor.organizationId, id: campaignId } }, select: rulesSelect });

const flat = <T extends { minutes: Signed[]; table: { itemId: string } | null }>({ minutes: [signed], table, ...meeting }: T) => ({ ...meeting, signed: signed ?? null, tableItemId: table?.itemId ?? null });

/** A meeting with all its rules ask; null for whoever may not know of it. */
export async function loadMeeting(ctx: Ctx, meetingId: string): Promise<MeetingFacts | null> {
  const { organizationId } = ctx.actor;
  if (!isId(meetingId)) return null;
  const found = await ctx.db.meeting.findFirst({ where: { organizationId, id: meetingId, campaign: { is: campaignsJudgedBy(ctx.actor) } }, select: meetingSelect });
  const meeting = found && flat(found);
  const judged = meeting ? await judgedCampaign(ctx, meeting.campaignId) : null;
  // While scoring is open again, nobody but the keepers would see values; the meeting waits with them.
  if (!meeting || !judged || !seesResults(ctx.actor, judged)) return null;
  const campaign = { ...judged, metAnew: await isMetAnew(ctx, judged, meetingId) };
  const rules = await meetingRules(ctx, campaign.id);
  const seats = await loadSeats(ctx, campaign.id);
  const lines = await ctx.db.meetingAttendance.findMany({ where: { organizationId, meetingId }, select: { seatId: true, kind: true, reason: true, arrivedAt: true, leftAt: true } });
  return { meeting, campaign, rules, seats, attendance: new Map(lines.map(({ seatId, ...line }) => [seatId, line])) };
}

/** The same with its row locked: two laptops write one after the other, and the second one sees what the first did. */
export async function holdMeeting(ctx: Ctx, meetingId: string): Promise<MeetingFacts> {
  if (!isId(meetingId)) throw new Refusal('not_found');
  await ctx.db.$queryRaw`select 1 from "Meeting" where "organizationId" = ${ctx.actor.organizationId}::uuid and id = ${meetingId}::uuid for update`;
  const facts = await loadMeeting(ctx, meetingId);
  if (!facts) throw new Refusal('not_found');
  return facts;
}

export type MeetingItem = Awaited<ReturnType<typeof holdItem>>;

/** One item of the agenda, its meeting locked. Whoever is part of the dossier does not find it, nor who leaves for it; `recused`: who left on their own word does. */
export async function holdItem(ctx: Ctx, itemId: string, { recused = false } = {}) {
  const { organizationId } = ctx.actor;
  const row = isId(itemId) ? await ctx.db.meetingItem.findFirst({ where: { organizationId, id: itemId }, select: { meetingId: true } }) : null;
  if (!row) throw new Refusal('not_found');
  const facts = await holdMeeting(ctx, row.meetingId);
  const item = await ctx.db.meetingItem.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: itemId } } });
  const [dossier] = await meetingDossiers(ctx, facts.campaign, item.meetingId, { id: item.submissionId });
  if (!dossier || (recused ? hasPart : isHidden)(ctx, facts.campaign, dossier)) throw new Refusal('not_found');
  if (!(await waitsAnew(ctx, facts.campaign, dossier.id))) throw new Refusal('meeting_published');
  return { ...facts, item, dossier, standing: standingFor(facts, dossier) };
}

const hasPart = (ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'sameUnitRule'>, dossier: MeetingDossier): boolean => isHiddenFrom(viewerOf(ctx.actor, campaign.id), dossier, campaign.sameUnitRule);

/** Whoever left for it on their own word is out of the room like anybody in conflict, at the laptop too. */
export const isHidden = (ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'sameUnitRule'>, dossier: MeetingDossier): boolean =>
  hasPart(ctx, campaign, dossier) || seatsIn(ctx.actor, campaign.id).some(({ id }) => dossier.recusedSeats.has(id));

/** Seats that leave the room for a dossier: whoever is in conflict or said so at the meeting, with or without a vote. */
export const awayFor = (campaign: JudgedCampaign, seats: readonly PanelSeat[], dossier: MeetingDossier): PanelSeat[] =>
  seats.filter((seat) => !seat.endedAt && seat.seat !== 'guest' && (dossier.recusedSeats.has(seat.id) || isHard(conflictOf(seat, dossier, campaign.sameUnitRule))));

export const votingSeats = (seats: readonly PanelSeat[]): PanelSeat[] => seats.filter((seat) => seat.votes && !seat.endedAt);

/** `dossier` null: of the meeting as a whole. Derived at every look, so that a declaration counts from then on. */
export function standingFor({ campaign, rules, seats, attendance }: Pick<MeetingFacts, 'campaign' | 'rules' | 'seats' | 'attendance'>, dossier: MeetingDossier | null): Standing {
  const voting = votingSeats(seats).map(({ id }) => id);
  const away = new Set(dossier ? awayFor(campaign, seats, dossier).map(({ id }) => id) : []);
  return standingOf(voting, new Set(voting.filter((id) => isThere(attendance.get(id)))), away, rules.meetingQuorum);
}
