import { type Actor, isBlindIn } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { type MeetingStage, runsMeeting, whyNotMeet } from '../meeting-policy';

export type RecusalFacts = MeetingStage & { closedAt: Date | null; /** Of a seat of one's own. */ own: boolean; /** A vote stands, on points that still hold. */ voted: boolean; balloting: boolean };

/** Before the vote on it: the people it is counted of are not changed afterwards. Also before the hour, so that the agenda can be ordered by it. */
function whyNotChangeWhoStays(actor: Actor, { campaign, closedAt, own, voted, balloting }: RecusalFacts): Reason | null {
  // Of others only who may see who leaves: a refusal would say it otherwise.
  if (!own && (isBlindIn(actor, campaign.id) || !runsMeeting(actor, campaign.id))) return 'not_allowed';
  if (closedAt) return 'meeting_closed';
  const stop = whyNotMeet(campaign);
  if (stop) return stop;
  if (balloting) return 'ballot_is_open';
  return voted ? 'recusal_after_vote' : null;
}

/** `fits`: the seat is in the council and no guest; `away`: it leaves for this dossier anyway. */
export function whyNotRecuse(actor: Actor, facts: RecusalFacts & { fits: boolean; away: boolean }): Reason | null {
  const stop = whyNotChangeWhoStays(actor, facts);
  if (stop) return stop;
  if (!facts.fits) return 'recusal_seat_unfit';
  return facts.away ? 'recusal_not_needed' : null;
}

export const whyNotTakeBackRecusal = whyNotChangeWhoStays;
