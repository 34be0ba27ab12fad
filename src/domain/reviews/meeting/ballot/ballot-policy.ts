import type { BallotOutcome, VoteMethod } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { seatsIn } from '../../policy';
import { type MeetingStage, runsMeeting, whyNotMeet, whyNotRunMeeting, whyNotVote } from '../meeting-policy';
import type { Standing } from '../standing';

/** Under this many votes an opened box says who voted what. */
export const fewestVotes = 3;

type Going = MeetingStage & { closedAt: Date | null };
type Voting = Going & { startsAt: Date; standing: Standing; method: VoteMethod; /** A secret ballot on this dossier runs. */ balloting: boolean };

/** `used`: something was voted, or a ballot runs, on what is to be changed. */
export function whyNotSetMethod(actor: Actor, facts: Going & { used: boolean }): Reason | null {
  return whyNotRunMeeting(actor, facts) ?? (facts.used ? 'vote_method_used' : null);
}

export const whyNotSetTellers = whyNotRunMeeting;

/** Also when the meeting has ended: the paper is signed after the count. */
export function whyNotAttachCountScan(actor: Actor, facts: MeetingStage & { counted: number }): Reason | null {
  if (!runsMeeting(actor, facts.campaign.id)) return 'not_allowed';
  if (facts.campaign.status === 'PUBLISHED' && !facts.campaign.metAnew) return 'meeting_published';
  return facts.counted === 0 ? 'nothing_counted' : null;
}

export function whyNotRecordHands(actor: Actor, facts: Voting, now: Date): Reason | null {
  return facts.method === 'HANDS' ? whyNotVote(actor, facts, now) : 'vote_method_other';
}

export function whyNotRecordPaper(actor: Actor, facts: Voting & { tellers: number; tellerConflicted: boolean }, now: Date): Reason | null {
  if (facts.method !== 'PAPER') return 'vote_method_other';
  const stop = whyNotVote(actor, facts, now);
  if (stop) return stop;
  if (facts.tellers === 0) return 'tellers_missing';
  return facts.tellerConflicted ? 'teller_conflicted' : null;
}

/** `withoutAccount`: members who are there, may vote, and cannot sign in. */
export function whyNotOpenBallot(actor: Actor, facts: Voting & { voted: boolean; withoutAccount: number }, now: Date): Reason | null {
  if (facts.method !== 'SECRET') return 'vote_method_other';
  const stop = whyNotVote(actor, facts, now);
  if (stop) return stop;
  if (facts.balloting) return 'ballot_is_open';
  if (facts.voted) return 'ballot_counted_already';
  if (facts.standing.present < fewestVotes) return 'ballot_too_few_members';
  return facts.withoutAccount > 0 ? 'ballot_needs_accounts' : null;
}

export type Round = { closedAt: Date | null; endsAt: Date; outcome: BallotOutcome | null };

/** Only for oneself, on one's own account; `there`: in the room or joined from afar; `conflicted`: since the roll was made. What is asked of the roll comes first, so that a repeated vote hears that it was taken. */
export function whyNotCast(actor: Actor, facts: Going & { round: Round; roll: { seatId: string; hasVoted: boolean } | null; there: boolean; conflicted: boolean; quorate: boolean; outdated: boolean }, now: Date): Reason | null {
  const { campaign, round, roll } = facts;
  if (!roll || !seatsIn(actor, campaign.id).some(({ id }) => id === roll.seatId)) return 'ballot_not_on_roll';
  if (roll.hasVoted) return 'ballot_cast_already';
  if (facts.closedAt) return 'meeting_closed';
  const stop = whyNotMeet(campaign);
  if (stop) return stop;
  if (round.closedAt) return 'ballot_closed';
  if (facts.outdated) return 'ballot_outdated';
  if (now >= round.endsAt) return 'ballot_time_over';
  // Their vote could not be taken out again, and the whole round would be void.
  if (facts.conflicted) return 'has_conflict';
  if (!facts.there) return 'ballot_voter_left';
  return facts.quorate ? null : 'quorum_lost';
}

/** `stained`: somebody who has voted is in conflict now; `missing`: who has not voted and still may. */
export type RollState = { cast: number; missing: number; stained: boolean };

/** `outdated`: points were counted anew after the round had begun, so what lies in the box was said of others. */
export function whyNotCount(actor: Actor, facts: Going & { round: Round; quorate: boolean; outdated: boolean; state: RollState }, now: Date): Reason | null {
  const { round, state } = facts;
  const stop = whyNotRunMeeting(actor, facts);
  if (stop) return stop;
  if (round.closedAt) return 'ballot_closed';
  if (state.stained) return 'ballot_voter_conflicted';
  if (facts.outdated) return 'ballot_outdated';
  if (state.missing > 0 && now < round.endsAt) return 'ballot_still_open';
  if (!facts.quorate) return 'ballot_quorum_lost';
  return state.cast < fewestVotes ? 'ballot_too_few_cast' : null;
}

/** A running round may always be void; a counted one only where a vote in it should not have been, or was on points that are gone: nobody votes again because of the result. */
export function whyNotVoid(actor: Actor, facts: Going & { round: Round; stale: boolean; state: Pick<RollState, 'stained'> }): Reason | null {
  const stop = whyNotRunMeeting(actor, facts);
  if (stop) return stop;
  if (facts.round.outcome === 'VOID') return 'ballot_closed';
  return facts.round.outcome === 'COUNTED' && !facts.state.stained && !facts.stale ? 'ballot_result_stands' : null;
}
