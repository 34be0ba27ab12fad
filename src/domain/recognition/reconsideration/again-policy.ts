import type { AppealAnswer, AppealStatus, MeetingConclusion, OthersDecision, ReconsiderationStatus } from '@/generated/prisma/enums';
import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { scoringSeat, seatsIn } from '@/domain/reviews/policy';
import type { Side } from '../appeals/appeal-policy';
import { canMoveAgain } from '../workflow';

/** Who keeps the sheets of a reconsideration: those who handle the kiến nghị, never for a dossier of their own. */
function whyNotKeep(actor: Actor, { side }: { side: Side }): Reason | null {
  if (side === 'AUTHORS' && isOffice(actor)) return 'appeal_own';
  return side === 'HANDLER' ? null : 'not_allowed';
}

export type OpenFacts = {
  side: Side; appeal: { status: AppealStatus; answer: AppealAnswer | null; followedAt: Date | null };
  /** One that was not cancelled. */
  exists: boolean; revoked: boolean;
  /** Members whose sheet counted and who may score it still, or could once a wrong word about them is put right. */
  scorers: number;
};

export function whyNotOpenAgain(actor: Actor, facts: OpenFacts): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (facts.exists) return 'again_exists';
  const { status, answer, followedAt } = facts.appeal;
  if (status !== 'ANSWERED' || answer !== 'RESCORE' || followedAt) return 'again_needs_answer';
  if (facts.revoked) return 'again_revoked';
  return facts.scorers === 0 ? 'again_nobody' : null;
}

/** One member's sheet of a reconsideration, as the rules need it; `conflicted`: has to do with the dossier as it is today, `hard` apart from having stepped out. */
export type AgainSheetFacts = {
  status: ReconsiderationStatus;
  sheet: { seatId: string; ended: boolean; conflicted: boolean; hard: boolean; closedAt: Date | null; steppedOut: { own: boolean } | null } | null;
};

function whyNotOpenSheet({ status, sheet }: AgainSheetFacts): Reason | null {
  if (!sheet || sheet.ended) return 'not_scorer';
  if (sheet.conflicted) return 'has_conflict';
  if (status !== 'SCORING') return 'again_not_scoring';
  return sheet.closedAt ? 'sheet_closed' : null;
}

const isOwn = (actor: Actor, campaignId: string, seatId: string | undefined): boolean => seatsIn(actor, campaignId).some(({ id }) => id === seatId);

export function whyNotScoreAgain(actor: Actor, campaignId: string, facts: AgainSheetFacts): Reason | null {
  return isOwn(actor, campaignId, facts.sheet?.seatId) ? whyNotOpenSheet(facts) : 'not_scorer';
}

/** Who scores would type in others' figures before judging; nobody types in their own paper. */
export function whyNotTypeInAgain(actor: Actor, campaignId: string, facts: AgainSheetFacts & { side: Side }): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (scoringSeat(actor, campaignId)) return 'paper_by_scorer';
  if (isOwn(actor, campaignId, facts.sheet?.seatId)) return 'paper_own_sheet';
  return whyNotOpenSheet(facts);
}

/** The member, or for them whoever keeps the sheets, until the points are counted. */
export function whyNotStepOut(actor: Actor, campaignId: string, facts: AgainSheetFacts & { side: Side }): Reason | null {
  const stop = isOwn(actor, campaignId, facts.sheet?.seatId) ? null : whyNotKeep(actor, facts);
  if (stop) return stop;
  if (!facts.sheet) return 'not_scorer';
  if (facts.status !== 'SCORING') return 'again_not_scoring';
  return facts.sheet.conflicted ? 'already_declared' : null;
}

/** What somebody else wrote down by mistake. The member's own word stays. */
export function whyNotPutBack(actor: Actor, { side, status, sheet }: AgainSheetFacts & { side: Side }): Reason | null {
  const stop = whyNotKeep(actor, { side });
  if (stop) return stop;
  if (status !== 'SCORING') return 'again_not_scoring';
  if (!sheet?.steppedOut) return 'again_takes_part';
  if (sheet.steppedOut.own) return 'again_own_word';
  return sheet.hard ? 'has_conflict' : null;
}

export function whyNotReopenAgain(actor: Actor, facts: AgainSheetFacts & { side: Side }): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (facts.status !== 'SCORING') return 'again_not_scoring';
  return facts.sheet?.closedAt ? null : 'again_sheet_open';
}

export type AgainFacts = {
  side: Side; status: ReconsiderationStatus; others: OthersDecision | null;
  /** Closed anew, of who may be counted. */
  closed: number;
  /** Of a meeting that was planned after the points were counted and is over. */
  conclusion: MeetingConclusion | null;
  /** Such a meeting is planned or goes on. */
  meeting: boolean;
  /** The published recognition was revoked by a paper meanwhile. */
  revoked: boolean;
};

export function whyNotEndAgain(actor: Actor, facts: AgainFacts): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (!canMoveAgain('endScoring', facts.status)) return 'again_not_scoring';
  return facts.closed === 0 ? 'again_nobody_closed' : null;
}

export function whyNotSettleOthers(actor: Actor, facts: AgainFacts): Reason | null {
  return whyNotKeep(actor, facts) ?? (facts.status === 'SCORED' ? null : 'again_not_scored');
}

export function whyNotCancelAgain(actor: Actor, facts: AgainFacts): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  if (!canMoveAgain('cancel', facts.status)) return 'again_not_scoring';
  // Nobody takes the paper off the table while the council is at it.
  return facts.meeting ? 'again_meeting_open' : null;
}

/** Like any publication it is the office's, after the council has met and the chairman's paper is signed. */
export function whyNotPublishAgain(actor: Actor, facts: AgainFacts): Reason | null {
  const stop = whyNotKeep(actor, facts);
  if (stop) return stop;
  return isOffice(actor) ? whyNotReadyToPublish(facts) : 'not_allowed';
}

/** What is still to be done before it, whoever does it. */
export function whyNotReadyToPublish({ status, revoked, others, conclusion }: AgainFacts): Reason | null {
  if (!canMoveAgain('publish', status)) return 'again_not_scored';
  if (revoked) return 'again_revoked';
  if (!others) return 'again_others_open';
  if (!conclusion) return 'again_not_met';
  return conclusion === 'REVISIT' ? 'again_revisit' : null;
}
