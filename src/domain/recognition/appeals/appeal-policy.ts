import type { AppealAnswer, AppealStatus, ReconsiderationStatus } from '@/generated/prisma/enums';
import { type Actor, isLeader, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { isHiddenFrom, type Judged } from '@/domain/reviews/conflicts';
import { seatsIn, viewerOf } from '@/domain/reviews/policy';
import { isWriter } from '@/domain/submissions/policy';
import type { ConflictRule } from '@/generated/prisma/enums';
import { type AppealMove, canMoveAppeal } from '../workflow';

/** The office, and the secretary of the council. */
export const handlesAppeals = (actor: Actor, campaignId: string): boolean =>
  isOffice(actor) || seatsIn(actor, campaignId).some(({ seat }) => seat === 'secretary');

/** Who decides reads too; guests, the unit and the admin do not. */
export const readsAppeals = (actor: Actor, campaignId: string): boolean =>
  handlesAppeals(actor, campaignId) || isLeader(actor) || seatsIn(actor, campaignId).some(({ seat }) => seat !== 'guest');

export type Side = 'AUTHORS' | 'HANDLER' | 'READER';

export type Concerned = { campaignId: string; ownerId: string; judged: Judged; sameUnitRule: ConflictRule };

/** On which side of a kiến nghị somebody stands. A clerk who is an author is an author; whoever else is in conflict finds nothing. */
export function appealSideOf(actor: Actor, { campaignId, ownerId, judged, sameUnitRule }: Concerned): Side | null {
  if (isWriter(actor, { ownerId, authors: judged.authors })) return 'AUTHORS';
  if (!readsAppeals(actor, campaignId) || isHiddenFrom(viewerOf(actor, campaignId), judged, sameUnitRule)) return null;
  return handlesAppeals(actor, campaignId) ? 'HANDLER' : 'READER';
}

/** `open`: one waits for its answer; `answered`: one was answered; `ended`: how many were withdrawn or returned. */
export type SendFacts = { side: Side; appealsUntil: Date | null; open: boolean; answered: boolean; ended: number };

/** One, and once more after it was withdrawn or returned. */
const mostAppeals = 2;

export const factsOfAppeals = (appeals: readonly { status: AppealStatus }[]): Pick<SendFacts, 'open' | 'answered' | 'ended'> => ({
  open: appeals.some(({ status }) => status === 'SENT' || status === 'ACCEPTED'),
  answered: appeals.some(({ status }) => status === 'ANSWERED'),
  ended: appeals.filter(({ status }) => status === 'WITHDRAWN' || status === 'RETURNED').length,
});

function whyNotOneMore({ appealsUntil, open, answered }: SendFacts): Reason | null {
  if (!appealsUntil) return 'appeal_not_offered';
  if (open) return 'appeal_open';
  return answered ? 'appeal_answered' : null;
}

export function whyNotSendAppeal(facts: SendFacts, now: Date): Reason | null {
  if (facts.side !== 'AUTHORS') return 'appeal_by_author';
  return whyNotOneMore(facts) ?? (facts.appealsUntil && now >= facts.appealsUntil ? 'appeal_closed' : facts.ended >= mostAppeals ? 'appeal_spent' : null);
}

/** What came late on paper, or for the third time, is recorded too, and then returned with its reason. */
export function whyNotRecordAppeal(actor: Actor, facts: SendFacts): Reason | null {
  if (facts.side === 'AUTHORS' && isOffice(actor)) return 'appeal_own';
  return facts.side !== 'HANDLER' ? 'not_allowed' : whyNotOneMore(facts);
}

export type AppealFacts = { side: Side; status: AppealStatus; answer: AppealAnswer | null; byId: string; ownerId: string; followedAt: Date | null; /** Of the reconsideration that follows, if there is one. */ again: ReconsiderationStatus | null };

export function whyNotHandleAppeal(actor: Actor, move: Exclude<AppealMove, 'withdraw'>, { side, status }: Pick<AppealFacts, 'side' | 'status'>): Reason | null {
  if (side === 'AUTHORS' && isOffice(actor)) return 'appeal_own';
  if (side !== 'HANDLER') return 'not_allowed';
  return canMoveAppeal(move, status) ? null : 'appeal_moved_on';
}

/** Whoever sent it, or whoever filed the dossier. */
export function whyNotWithdrawAppeal(actor: Actor, { side, status, byId, ownerId }: AppealFacts): Reason | null {
  if (side !== 'AUTHORS') return 'not_allowed';
  if (byId !== actor.accountId && ownerId !== actor.accountId) return 'appeal_of_other_author';
  return canMoveAppeal('withdraw', status) ? null : 'appeal_moved_on';
}

export function whyNotFollowUp(actor: Actor, { side, status, answer, followedAt, again }: AppealFacts): Reason | null {
  if (side === 'AUTHORS' && isOffice(actor)) return 'appeal_own';
  if (side !== 'HANDLER') return 'not_allowed';
  if (status !== 'ANSWERED' || answer === null || answer === 'UPHELD') return 'appeal_needs_no_paper';
  if (followedAt) return 'appeal_followed';
  // Its paper is recorded with the new result.
  return again === 'SCORING' || again === 'SCORED' ? 'again_follows' : null;
}
