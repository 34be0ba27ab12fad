import type { CampaignStatus } from '@/generated/prisma/enums';
import { type Actor, hasRole, inCampaign, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { seatsIn } from '../policy';
import type { Standing } from './standing';

/** Whoever may sit at the laptop: another takes over while the secretary is out of the room (PRACTICE, The council). */
export const runsMeeting = (actor: Actor, campaignId: string): boolean =>
  isOffice(inCampaign(actor, campaignId)) || seatsIn(actor, campaignId).some(({ seat }) => seat === 'secretary' || seat === 'assistant' || seat === 'chair' || seat === 'viceChair');

/** `metAnew`: published, and something waits for the council that was scored once more for a kiến nghị. */
export type MeetingStage = { campaign: { id: string; status: CampaignStatus; metAnew?: boolean } };

/** Between the points and their publication. */
export function whyNotMeet({ status, metAnew }: MeetingStage['campaign']): Reason | null {
  if (status === 'PUBLISHED') return metAnew ? null : 'meeting_published';
  return status === 'SCORED' ? null : 'scoring_not_closed';
}

export function whyNotPlanMeeting(actor: Actor, facts: MeetingStage & { open: boolean; dossiers: number }): Reason | null {
  const { campaign } = facts;
  if (!runsMeeting(actor, campaign.id)) return 'not_allowed';
  const stop = whyNotMeet(campaign);
  if (stop) return stop;
  if (facts.open) return 'meeting_open';
  return facts.dossiers === 0 ? 'nothing_to_meet_on' : null;
}

/** Everything that is written while the meeting goes on. */
export function whyNotRunMeeting(actor: Actor, facts: MeetingStage & { closedAt: Date | null }): Reason | null {
  const { campaign } = facts;
  if (!runsMeeting(actor, campaign.id)) return 'not_allowed';
  if (facts.closedAt) return 'meeting_closed';
  return whyNotMeet(campaign);
}

export function whyNotMarkAttendance(actor: Actor, facts: MeetingStage & { closedAt: Date | null; startsAt: Date }, now: Date): Reason | null {
  return whyNotRunMeeting(actor, facts) ?? (now < facts.startsAt ? 'meeting_not_begun' : null);
}

/** What the secretary writes for the minutes: also after the meeting is over, until they are signed. */
export function whyNotWriteMinutes(actor: Actor, facts: MeetingStage & { startsAt: Date; cancelledAt: Date | null; signed: object | null }, now: Date): Reason | null {
  const { campaign } = facts;
  if (!runsMeeting(actor, campaign.id)) return 'not_allowed';
  if (facts.cancelledAt) return 'meeting_cancelled';
  if (facts.signed) return 'minutes_signed';
  return whyNotMeet(campaign) ?? (now < facts.startsAt ? 'meeting_not_begun' : null);
}

/** The paper may come when all is long over. */
export function whyNotAttachMinutes(actor: Actor, facts: MeetingStage & { closedAt: Date | null; cancelledAt: Date | null }): Reason | null {
  if (!runsMeeting(actor, facts.campaign.id)) return 'not_allowed';
  if (facts.cancelledAt) return 'meeting_cancelled';
  return facts.closedAt ? null : 'meeting_not_closed';
}

/** What was voted is not called off: such a meeting ends. Nor is a vote that goes on: it is counted or made void first. */
export function whyNotCancelMeeting(actor: Actor, facts: MeetingStage & { closedAt: Date | null; voted: boolean; balloting: number }): Reason | null {
  const stop = whyNotRunMeeting(actor, facts);
  if (stop) return stop;
  if (facts.voted) return 'meeting_has_votes';
  return facts.balloting > 0 ? 'ballot_open_in_meeting' : null;
}

export function whyNotAskInWriting(actor: Actor, facts: MeetingStage & { closedAt: Date | null; startsAt: Date; votesInWriting: boolean; /** Something on the agenda is voted by hands. */ byHands: boolean }, now: Date): Reason | null {
  const stop = whyNotMarkAttendance(actor, facts, now);
  if (stop) return stop;
  if (!facts.votesInWriting) return 'not_asked_in_writing';
  return facts.byHands ? null : 'written_needs_hands';
}

export type AnswerFacts = MeetingStage & { closedAt: Date | null; writtenUntil: Date | null; /** The own seat votes and is absent or remote. */ asked: boolean; conflicted: boolean; /** The dossier is voted by hands: an answer has a name, so it goes into no ballot. */ byHands: boolean; concluded: boolean };

/** A member answers for the own seat, until the day that was set or the chair has concluded. */
export function whyNotAnswer(facts: AnswerFacts, now: Date): Reason | null {
  if (facts.closedAt || whyNotMeet(facts.campaign)) return 'meeting_closed';
  if (!facts.asked || !facts.writtenUntil) return 'not_asked_in_writing';
  if (facts.conflicted) return 'has_conflict';
  if (!facts.byHands) return 'written_needs_hands';
  if (now >= facts.writtenUntil) return 'answers_over';
  return facts.concluded ? 'item_concluded' : null;
}

/** The rule of the council is the office's to set, as its decision says; never once it was used, nor while people vote by it. `voted`: something was, or a secret ballot runs. */
export function whyNotSetMeetingRules(actor: Actor, facts: MeetingStage & { voted: boolean }): Reason | null {
  const self = inCampaign(actor, facts.campaign.id);
  if (!isOffice(self) && !hasRole(self, 'admin')) return 'not_allowed';
  if (facts.campaign.status === 'PUBLISHED') return 'meeting_published';
  return facts.voted ? 'meeting_rules_used' : null;
}

export function whyNotMoveItem(actor: Actor, facts: MeetingStage & { closedAt: Date | null; voted: boolean }): Reason | null {
  return whyNotRunMeeting(actor, facts) ?? (facts.voted ? 'item_already_voted' : null);
}

/** One person alone is no council, whatever the fraction says. */
export function whyNotVote(actor: Actor, facts: MeetingStage & { closedAt: Date | null; startsAt: Date; standing: Standing }, now: Date): Reason | null {
  const stop = whyNotMarkAttendance(actor, facts, now);
  if (stop) return stop;
  if (facts.standing.members < 2) return 'too_few_unconflicted';
  return facts.standing.quorate ? null : 'quorum_lost';
}

export function whyNotConclude(actor: Actor, facts: MeetingStage & { closedAt: Date | null; voted: boolean }): Reason | null {
  return whyNotRunMeeting(actor, facts) ?? (facts.voted ? null : 'vote_first');
}

/** `hanging`: voted and not concluded; `balloting`: a secret ballot runs; `stale`: voted on points that were counted anew since. All counts are of the whole agenda: the meeting ends for everybody. */
export function whyNotCloseMeeting(actor: Actor, facts: MeetingStage & { closedAt: Date | null; concluded: number; hanging: number; stale: number; balloting: number }): Reason | null {
  const stop = whyNotRunMeeting(actor, facts);
  if (stop) return stop;
  if (facts.stale > 0) return 'vote_outdated';
  if (facts.balloting > 0) return 'ballot_open_in_meeting';
  if (facts.hanging > 0) return 'conclusion_missing';
  return facts.concluded === 0 ? 'nothing_concluded' : null;
}

export function whyNotReopenMeeting(actor: Actor, facts: MeetingStage & { closedAt: Date | null; cancelledAt: Date | null; otherOpen: boolean; /** Another one was held since. */ followed: boolean; proposalSigned: boolean }): Reason | null {
  if (!runsMeeting(actor, facts.campaign.id)) return 'not_allowed';
  if (facts.cancelledAt) return 'meeting_cancelled';
  if (!facts.closedAt) return 'meeting_not_closed';
  const stop = whyNotMeet(facts.campaign);
  if (stop) return stop;
  if (facts.otherOpen) return 'meeting_open';
  if (facts.followed) return 'meeting_not_last';
  return facts.proposalSigned ? 'meeting_after_proposal' : null;
}
