import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Actor, ActorSeat } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { seatsIn } from '../policy';

export type DiscussionFacts = {
  campaign: { id: string; status: CampaignStatus };
  /** The dossier is one this person has a part in: of its discussion they do not even learn that there is one. */
  hidden: boolean;
  /** The own sheet of this dossier is closed, or was in the first of two rounds: the debate is what the second is for. */
  ownClosed: boolean;
};

type SeatKind = Pick<ActorSeat, 'seat' | 'scores'>;

/** From which of one person's seats they read and write: the scoring one, since its sheet comes first. A guest only listens at the meeting. */
export const speakingSeat = <One extends SeatKind>(seats: readonly One[]): One | null =>
  seats.find(({ scores }) => scores) ?? seats.find(({ seat }) => seat === 'chair' || seat === 'secretary') ?? seats.find(({ seat }) => seat !== 'guest') ?? null;

export const discussionSeat = (actor: Actor, campaignId: string): ActorSeat | null => speakingSeat(seatsIn(actor, campaignId));

/**
 * A scorer reads it once the own sheet of this dossier is closed, whatever else the person holds (DESIGN §5); one who was not
 * given this dossier may still become its third scorer, and waits for the end. Without a sheet the chair and the secretary, who
 * run the debate, read it from the start, everybody else when results are there.
 */
export function whyNotReadFrom(seat: SeatKind | null, { campaign, hidden, ownClosed }: DiscussionFacts): Reason | null {
  if (!seat || hidden) return 'not_found';
  if (campaign.status === 'SCORED' || campaign.status === 'PUBLISHED') return null;
  if (campaign.status !== 'SCORING') return 'discussion_not_open';
  if (seat.scores) return ownClosed ? null : 'discussion_after_sheet';
  return seat.seat === 'chair' || seat.seat === 'secretary' ? null : 'discussion_not_open';
}

export const whyNotReadDiscussion = (actor: Actor, facts: DiscussionFacts): Reason | null => whyNotReadFrom(discussionSeat(actor, facts.campaign.id), facts);

export function whyNotWriteDiscussion(actor: Actor, facts: DiscussionFacts): Reason | null {
  return whyNotReadDiscussion(actor, facts) ?? (facts.campaign.status === 'PUBLISHED' ? 'discussion_frozen' : null);
}

const graceMs = 15 * 60 * 1000;

/** As with questions about a dossier, for a quarter of an hour; what others had read meanwhile they have read. */
export function whyNotTakeBackOpinion(actor: Actor, facts: DiscussionFacts, { byId, at }: { byId: string; at: Date }, now: Date): Reason | null {
  if (byId !== actor.accountId) return 'not_allowed';
  return whyNotWriteDiscussion(actor, facts) ?? (now.getTime() - at.getTime() > graceMs ? 'message_old' : null);
}
