import type { Maturity, MeetingConclusion, VoteChoice, VoteMethod } from '@/generated/prisma/enums';
import { type Ctx, isBlindIn } from '@/domain/context';
import { isId } from '@/domain/id';
import { coverFor, coverForMeeting } from '../blind-names';
import { type Conflict, conflictOf, type Judged } from '../conflicts';
import { hiddenUnit } from '../labels';
import { type JudgedCampaign, loadSeats, type PanelSeat } from '../panel';
import { seesResults } from '../policy';
import { judgedCampaign } from '../queries';
import { methodUsed } from './ballot/ballot-queries';
import { awayFor, isHidden, loadMeeting, type MeetingFacts, meetingRules, standingFor } from './hold-meeting';
import { onTheAgenda, openMeetings, pointsMetOn } from './reconsidered';
import { meetingDossiers, type RecusalRow, recusalsOf } from './recusal/recusal-queries';
import { isStale, type Standing } from './standing';

export type AgendaRow = {
  id: string; submissionId: string; code: string; title: string; unitName: string; mean: number | null; rank: number | null; passed: boolean;
  version: number; voteMethod: VoteMethod | null; votedAt: Date | null; votesFor: number | null; votesAgainst: number | null; votesOther: number | null; voters: number | null; countedOf: number | null;
  conclusion: MeetingConclusion | null; presiderSeatId: string | null; text: string; reason: string; awaySeatIds: string[];
  /** When its points were counted. */
  computedAt: Date | null;
  /** Voted on points that were counted anew since. */
  stale: boolean;
  /** Who leaves now, and why; `recused`: said so at the meeting. */
  away: { seatId: string; name: string; votes: boolean; cause: Conflict['cause'] | 'recused' }[];
  /** Who said at the meeting that they take no part, in their words. */
  recusals: RecusalRow[];
  standing: Standing;
  /** Who leaves is not for this reader to know: they score without knowing whose the dossiers are. */
  blind?: boolean;
};

export type MeetingRoom = MeetingFacts & { standing: Standing; items: AgendaRow[] };

/** The newest meeting of a campaign that was not called off, as this person may know it: items they are part of are not there, nor in any count. Where none was held, the one called off. `meetingId`: an earlier one. */
export async function meetingRoom(ctx: Ctx, campaignId: string, meetingId: string | null = null): Promise<MeetingRoom | null> {
  if (meetingId !== null && !isId(meetingId)) return null;
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign || !seesResults(ctx.actor, campaign)) return null;
  const latest = await ctx.db.meeting.findFirst({ where: { organizationId: ctx.actor.organizationId, campaignId, ...(meetingId ? { id: meetingId } : {}) }, orderBy: [{ cancelledAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }], select: { id: true } });
  const facts = latest ? await loadMeeting(ctx, latest.id) : null;
  if (!facts) return null;
  const cover = await coverForMeeting(ctx, campaignId, facts.meeting.id);
  const meeting = { ...facts.meeting, cancelReason: cover(facts.meeting.cancelReason) };
  return { ...facts, meeting, attendance: attendanceFor(ctx, facts), standing: standingFor(facts, null), items: await agendaOf(ctx, facts) };
}

/** Why somebody left the room, as the secretary wrote it, may name a dossier and whose it is. */
function attendanceFor(ctx: Ctx, { campaign, attendance }: MeetingFacts): MeetingFacts['attendance'] {
  if (!isBlindIn(ctx.actor, campaign.id)) return attendance;
  return new Map([...attendance].map(([seatId, line]) => [seatId, line.leftAt ? { ...line, reason: '' } : line]));
}

export async function agendaOf(ctx: Ctx, facts: MeetingFacts): Promise<AgendaRow[]> {
  const { campaign, seats } = facts;
  const rows = await ctx.db.meetingItem.findMany({
    where: { organizationId: ctx.actor.organizationId, meetingId: facts.meeting.id },
    select: {
      id: true, submissionId: true, version: true, voteMethod: true, votedAt: true, votesFor: true, votesAgainst: true, votesOther: true, voters: true, countedOf: true,
      conclusion: true, presiderSeatId: true, text: true, reason: true, awaySeatIds: true, submission: { select: { result: { select: { mean: true, rank: true, passed: true, computedAt: true } } } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const dossiers = new Map((await meetingDossiers(ctx, campaign, facts.meeting.id, { meetingItems: { some: { meetingId: facts.meeting.id } } })).map((each) => [each.id, each]));
  const recusals = Map.groupBy(await recusalsOf(ctx, facts.meeting.id), ({ itemId }) => itemId);
  const anew = await pointsMetOn(ctx, campaign, facts.meeting.id);
  const blind = isBlindIn(ctx.actor, campaign.id);
  const agenda = rows.flatMap(({ submission, ...row }): AgendaRow[] => {
    const result = anew.get(row.submissionId) ?? submission.result;
    const dossier = dossiers.get(row.submissionId);
    if (!dossier || isHidden(ctx, campaign, dossier)) return [];
    const away = awayFor(campaign, seats, dossier).map((seat) => ({
      seatId: seat.id, name: seat.fullName, votes: seat.votes, cause: hardCause(campaign, seat, dossier),
    }));
    const { code, title, unitName } = dossier;
    return [{ ...row, code, title, unitName, mean: result?.mean ?? null, rank: result?.rank ?? null, passed: result?.passed ?? false, computedAt: result?.computedAt ?? null, stale: isStale({ ...row, submission: { result } }), away, recusals: recusals.get(row.id) ?? [], standing: standingFor(facts, dossier), ...(blind ? { blind, unitName: hiddenUnit, away: [], recusals: [], awaySeatIds: [], standing: standingFor(facts, null) } : {}) }];
  });
  if (!blind) return agenda;
  const cover = await coverFor(ctx, campaign.id, agenda.map(({ submissionId }) => submissionId));
  return agenda
    // Who presides when the chair has left says that the chair has a part in it.
    .map((row) => ({ ...row, title: cover(row.title, row.submissionId), text: cover(row.text, row.submissionId), reason: cover(row.reason, row.submissionId), presiderSeatId: null }))
    // Arranged by who leaves: that order would say who has a part in what.
    .toSorted((one, other) => one.code.localeCompare(other.code));
}

function hardCause({ sameUnitRule }: JudgedCampaign, seat: PanelSeat, dossier: Judged): AgendaRow['away'][number]['cause'] {
  const conflict = conflictOf(seat, dossier, sameUnitRule);
  return conflict?.level === 'hard' ? conflict.cause : 'recused';
}

export type ItemVotes = { maturity: Maturity | null; recognisable: boolean; named: { seatId: string; choice: VoteChoice; paperOn: Date | null }[] };

/** What the panel of one item needs beyond its row, which was asked before whether the viewer may know of it. */
export async function itemVotes(ctx: Ctx, row: Pick<AgendaRow, 'id' | 'submissionId'>): Promise<ItemVotes> {
  const { organizationId } = ctx.actor;
  const [submission, named] = await Promise.all([
    ctx.db.submission.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: row.submissionId } }, select: { maturity: true, unitId: true, campaignId: true } }),
    ctx.db.meetingVote.findMany({ where: { organizationId, itemId: row.id }, select: { seatId: true, choice: true, paperOn: true } }),
  ]);
  // What the unit may have recognised, and whose vote is missing, both say whose the dossier is.
  if (isBlindIn(ctx.actor, submission.campaignId)) return { maturity: submission.maturity, recognisable: true, named: [] };
  const closed = await ctx.db.campaignUnit.count({ where: { organizationId, campaignId: submission.campaignId, unitId: submission.unitId, recognisable: false } });
  return { maturity: submission.maturity, recognisable: closed === 0, named };
}

export type BeforeMeeting = { campaign: MeetingFacts['campaign']; seats: PanelSeat[]; rules: Awaited<ReturnType<typeof meetingRules>>; open: boolean; dossiers: number; voted: boolean; meetings: number };

/** What the page asks before a meeting is planned, and for the rule of the council. */
export async function beforeMeeting(ctx: Ctx, campaignId: string): Promise<BeforeMeeting | null> {
  const { organizationId } = ctx.actor;
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) return null;
  const waiting = await onTheAgenda(ctx, campaign, null);
  const [seats, rules, open, meetings, voted, dossiers] = await Promise.all([
    loadSeats(ctx, campaignId),
    meetingRules(ctx, campaignId),
    openMeetings(ctx, campaign),
    ctx.db.meeting.count({ where: { organizationId, campaignId } }),
    methodUsed(ctx, { meeting: { is: { campaignId, closedAt: null } } }),
    ctx.db.submission.count({ where: { organizationId, campaignId, status: 'ELIGIBLE', ...waiting } }),
  ]);
  return { campaign: { ...campaign, metAnew: campaign.status === 'PUBLISHED' && dossiers > 0 }, seats: seats.filter((seat) => !seat.endedAt), rules, open: open > 0, dossiers, voted, meetings };
}
