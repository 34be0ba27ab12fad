import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, SheetStatus } from '@/generated/prisma/enums';
import { type ExtraRule, hasExtra } from '@/domain/campaigns/extra-rule';
import { canMove } from '@/domain/campaigns/workflow';
import { type Actor, type ActorSeat, hasRole, inCampaign, isBlindIn, isLeader, isOffice } from '@/domain/context';
import { lateClosesAt } from '@/domain/submissions/dates';
import type { Reason } from '@/domain/refusal';
import { type LocalDay, dayOf, lastDayOf } from '@/domain/time/calendar';
import type { Viewer } from './conflicts';

/** Of who scores blind a seat that scores and no other office: see inCampaign. */
export const seatsIn = (actor: Actor, campaignId: string): ActorSeat[] => inCampaign(actor, campaignId).seats.filter((seat) => seat.campaignId === campaignId);

export const scoringSeat = (actor: Actor, campaignId: string): ActorSeat | null => seatsIn(actor, campaignId).find((seat) => seat.scores) ?? null;

const sits = (actor: Actor, campaignId: string, ...kinds: ActorSeat['seat'][]): boolean =>
  seatsIn(actor, campaignId).some((seat) => kinds.includes(seat.seat));

/** Who looks, in the terms of conflicts. */
export const viewerOf = (actor: Actor, campaignId: string): Viewer => ({
  accountId: actor.accountId,
  foldedName: actor.foldedName,
  unitId: actor.unitId,
  foldedUnitName: actor.foldedUnitName,
  seats: seatsIn(actor, campaignId),
  paperwork: isOffice(inCampaign(actor, campaignId)) || sits(actor, campaignId, 'secretary', 'assistant'),
});

/** The secretary, tổ giúp việc and the office keep the sheets of everyone. */
export const keepsSheets = (actor: Actor, campaignId: string): boolean => isOffice(inCampaign(actor, campaignId)) || sits(actor, campaignId, 'secretary', 'assistant');

export const runsScoring = (actor: Actor, campaignId: string): boolean => isOffice(inCampaign(actor, campaignId)) || sits(actor, campaignId, 'secretary');

/** Campaigns of whose judging the actor may know anything at all. */
export function campaignsJudgedBy(actor: Actor): Prisma.CampaignWhereInput {
  const own: Prisma.CampaignWhereInput = { organizationId: actor.organizationId };
  if (isOffice(actor) || hasRole(actor, 'admin')) return own;
  if (isLeader(actor)) return { ...own, status: { not: 'DRAFT' } };
  return { ...own, status: { not: 'DRAFT' }, id: { in: actor.seats.map((seat) => seat.campaignId) } };
}

/** Dossiers on the council's table; own conflicts are taken out one by one, by conflicts.ts. */
export function visibleTo(actor: Actor): Prisma.SubmissionWhereInput {
  return { organizationId: actor.organizationId, status: 'ELIGIBLE', campaign: { is: campaignsJudgedBy(actor) } };
}

/** How far the scoring has come, without any value. */
export function seesProgress(actor: Actor, campaignId: string): boolean {
  const self = inCampaign(actor, campaignId);
  return isOffice(self) || isLeader(self) || hasRole(self, 'admin') || sits(self, campaignId, 'secretary', 'assistant', 'chair', 'viceChair');
}

/** Values, and only after scoring is closed: an admin sets up the portal and judges nothing. */
export function seesResults(actor: Actor, campaign: { id: string; status: CampaignStatus }): boolean {
  if (campaign.status !== 'SCORED' && campaign.status !== 'PUBLISHED') return false;
  const self = inCampaign(actor, campaign.id);
  return isOffice(self) || isLeader(self) || sits(self, campaign.id, 'chair', 'viceChair', 'standing', 'member', 'secretary', 'assistant');
}

/** How far sheets are apart: while scoring goes on for the keepers who have no sheet of their own, since it would tell a scorer what the others gave. */
export const seesDisagreement = (actor: Actor, campaign: Stage): boolean =>
  campaign.status === 'SCORING' ? keepsSheets(actor, campaign.id) && scoringSeat(actor, campaign.id) === null : seesResults(actor, campaign);

type Stage = { id: string; status: CampaignStatus };

export function whyNotEditCouncil(actor: Actor, campaign: Stage): Reason | null {
  if (!isOffice(actor) && !hasRole(actor, 'admin')) return 'not_allowed';
  if (campaign.status === 'PUBLISHED') return 'council_published';
  // Who could leave the council and come back would see all names in between.
  return isBlindIn(actor, campaign.id) ? 'blind_scorer' : null;
}

/** After scoring has begun a change of the council leaves its reason in the history. */
export const councilNeedsReason = (status: CampaignStatus): boolean => status === 'SCORING' || status === 'SCORED';

export type OpeningFacts = Stage & {
  submissionClosesAt: Date | null; lateUntil: Date | null; scoringClosesAt: Date | null; minSheets: number; passMark: number;
  scorers: number; maxTotal: number; eligible: number; pending: number;
  /** People who were admitted to file late and have not yet. */
  admitted: number;
  /** Scoring is blind, and this many of those who score also keep its papers: secretary, tổ giúp việc, admin. */
  blindKeepers?: number;
};

export function whyNotOpenScoring(actor: Actor, facts: OpeningFacts, now: Date): Reason | null {
  const self = inCampaign(actor, facts.id);
  if (!isOffice(self) && !hasRole(self, 'admin')) return 'not_allowed';
  if (!canMove('openScoring', facts.status)) return 'wrong_status';
  if (!facts.submissionClosesAt || now < facts.submissionClosesAt) return 'window_still_open';
  const lateUntil = lateClosesAt(facts);
  if (lateUntil && now < lateUntil) return 'late_window_still_open';
  if (!facts.scoringClosesAt) return 'scoring_date_missing';
  if (now >= facts.scoringClosesAt) return 'scoring_deadline_passed';
  if (facts.maxTotal === 0 || facts.maxTotal < facts.passMark) return 'rubric_invalid';
  if (facts.scorers < facts.minSheets) return 'too_few_scorers';
  // Whoever keeps the papers must see whose they are: without them nobody could run the scoring.
  if (facts.blindKeepers) return 'blind_keeper_scores';
  return facts.eligible === 0 ? 'no_eligible_dossier' : null;
}

export function whyNotCloseScoring(actor: Actor, campaign: Stage & { extraMissing: boolean }): Reason | null {
  if (!runsScoring(actor, campaign.id)) return 'not_allowed';
  if (!canMove('closeScoring', campaign.status)) return 'scoring_not_open';
  return campaign.extraMissing ? 'extra_missing' : null;
}

/** Points from outside come from a paper, so the office types them; a scorer who knew them would score by them. */
export function whyNotEnterExtra(actor: Actor, campaign: Stage & Partial<ExtraRule>): Reason | null {
  if (!isOffice(actor) || scoringSeat(actor, campaign.id)) return 'not_allowed';
  if (!hasExtra(campaign)) return 'extra_not_in_rule';
  return campaign.status === 'SCORING' ? null : 'scoring_not_open';
}

/** Who enters them reads them; everybody else reads them in the results. */
export const seesExtra = (actor: Actor, campaign: Stage & Partial<ExtraRule>): boolean => {
  const whyNot = whyNotEnterExtra(actor, campaign);
  return whyNot === null || (whyNot === 'scoring_not_open' && seesResults(actor, campaign));
};

export function whyNotRemindScorers(actor: Actor, campaign: Stage): Reason | null {
  if (!keepsSheets(actor, campaign.id)) return 'not_allowed';
  return campaign.status === 'SCORING' ? null : 'scoring_not_open';
}

export function whyNotReopenScoring(actor: Actor, facts: Stage & { proposalSigned: boolean }): Reason | null {
  if (!runsScoring(actor, facts.id)) return 'not_allowed';
  if (!canMove('reopenScoring', facts.status)) return 'scoring_not_closed';
  return facts.proposalSigned ? 'reopen_after_proposal' : null;
}

/** One member's sheet of one dossier, as the rules need it. */
export type SheetFacts = {
  campaign: Stage & { scoringOpenedAt: Date | null; scoringClosesAt: Date | null };
  /** The sheet's own seat. */
  seat: { id: string; scores: boolean; ended: boolean };
  /** The seat's conflict with this dossier. */
  conflicted: boolean;
  /** The dossier is this seat's to score: always where everybody scores everything. */
  assigned: boolean;
  sheet: { status: SheetStatus; onPaper: boolean } | null;
};

export function whyNotScore(actor: Actor, facts: SheetFacts, now: Date): Reason | null {
  const { campaign, seat, sheet } = facts;
  if (!seatsIn(actor, campaign.id).some((own) => own.id === seat.id) || !seat.scores || seat.ended) return 'not_scorer';
  if (facts.conflicted) return 'has_conflict';
  if (!facts.assigned) return 'not_assigned';
  if (campaign.status !== 'SCORING') return 'scoring_not_open';
  if (campaign.scoringClosesAt && now >= campaign.scoringClosesAt) return 'scoring_deadline_passed';
  return sheet?.status === 'CLOSED' ? 'sheet_closed' : null;
}

/** What every act on somebody's sheet asks first. `hidden`: the dossier is one this actor may not know the scores of. */
function whyNotKeep(actor: Actor, facts: SheetFacts & { hidden: boolean }): Reason | null {
  if (!keepsSheets(actor, facts.campaign.id)) return 'not_allowed';
  if (facts.hidden) return 'has_conflict';
  return facts.campaign.status === 'SCORING' ? null : 'scoring_not_open';
}

export function whyNotReopenSheet(actor: Actor, facts: SheetFacts & { hidden: boolean }): Reason | null {
  if (!runsScoring(actor, facts.campaign.id)) return 'not_allowed';
  return whyNotKeep(actor, facts) ?? (facts.sheet?.status !== 'CLOSED' ? 'sheet_not_closed' : facts.sheet.onPaper ? 'sheet_on_paper' : null);
}

export function whyNotVoidSheet(actor: Actor, facts: SheetFacts & { hidden: boolean }): Reason | null {
  return whyNotKeep(actor, facts) ?? (facts.sheet?.status !== 'CLOSED' ? 'sheet_not_closed' : facts.sheet.onPaper ? null : 'sheet_online');
}

/** No deadline on typing in: the paper was signed in time, whenever it is typed. */
export function whyNotEnterPaperSheet(actor: Actor, facts: SheetFacts & { hidden: boolean }): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (!facts.seat.scores || facts.seat.ended) return 'not_scorer';
  if (seatsIn(actor, facts.campaign.id).some((own) => own.id === facts.seat.id)) return 'paper_own_sheet';
  // Whoever types others' figures in before the own sheet is judged would score by them.
  if (scoringSeat(actor, facts.campaign.id)) return 'paper_by_scorer';
  if (facts.conflicted) return 'has_conflict';
  if (!facts.assigned) return 'not_assigned';
  return facts.sheet?.status === 'CLOSED' ? 'sheet_closed' : null;
}

/** Before the sheet, while it is closed, after the scoring: who may read the dossier as its scorer may note what they think. */
export function whyNotNote(actor: Actor, { campaign, seat, conflicted, assigned }: SheetFacts): Reason | null {
  if (!seatsIn(actor, campaign.id).some((own) => own.id === seat.id) || !seat.scores || seat.ended) return 'not_scorer';
  if (conflicted) return 'has_conflict';
  if (!assigned) return 'not_assigned';
  return campaign.status === 'DRAFT' || campaign.status === 'LAUNCHED' ? 'scoring_not_open' : null;
}

export function isPaperDayInRange(day: LocalDay, campaign: { scoringOpenedAt: Date | null; scoringClosesAt: Date | null }, now: Date): boolean {
  if (day > dayOf(now)) return false;
  if (campaign.scoringOpenedAt && day < dayOf(campaign.scoringOpenedAt)) return false;
  return !campaign.scoringClosesAt || day <= lastDayOf(campaign.scoringClosesAt);
}

/** A member speaks for the own seat; for somebody without an account the keepers type it from paper. */
export function whyNotDeclare(actor: Actor, facts: { campaign: Stage; seat: { id: string; ended: boolean; accountId: string | null }; hidden: boolean }): Reason | null {
  const { campaign, seat } = facts;
  const own = seatsIn(actor, campaign.id).some((each) => each.id === seat.id);
  if (!own && !keepsSheets(actor, campaign.id)) return 'not_allowed';
  if (!own && facts.hidden) return 'has_conflict';
  if (seat.ended) return 'seat_ended';
  return campaign.status === 'LAUNCHED' || campaign.status === 'SCORING' ? null : 'scoring_not_open';
}
