import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { conflictOf, isHard } from '../conflicts';
import { findSheet, loadDossier, type LoadedDossier } from '../load-sheet';
import { scoringSeat, seatsIn } from '../policy';
import { type DiscussionFacts, discussionSeat } from './discussion-policy';

export type LoadedDiscussion = LoadedDossier & { facts: DiscussionFacts; seatId: string };

/** A dossier with all that the rule of its discussion asks. Who has no seat, or a part in it, does not find it. */
export async function loadDiscussion(ctx: Ctx, submissionId: string): Promise<LoadedDiscussion> {
  const loaded = await loadDossier(ctx, submissionId);
  const { campaign, dossier, seats } = loaded;
  const own = discussionSeat(ctx.actor, campaign.id);
  if (!own) throw new Refusal('not_found');
  const hidden = loaded.hidden || isPartOf(ctx, loaded);
  if (hidden) throw new Refusal('not_found');
  const scoring = scoringSeat(ctx.actor, campaign.id);
  const sheet = scoring && (await findSheet(ctx, dossier.id, scoring.id));
  if (!seats.some(({ id }) => id === own.id)) throw new Refusal('not_found');
  return { ...loaded, seatId: own.id, facts: { campaign, hidden, ownClosed: sheet?.status === 'CLOSED' || sheet?.round === 2 } };
}

/** Any own seat with a hard conflict, also by its unit: an office's paperwork is no reason to join the debate. */
export function isPartOf({ actor }: Pick<Ctx, 'actor'>, { campaign, dossier, seats }: Pick<LoadedDossier, 'campaign' | 'dossier' | 'seats'>): boolean {
  const own = new Set(seatsIn(actor, campaign.id).map(({ id }) => id));
  return seats.some((seat) => own.has(seat.id) && isHard(conflictOf(seat, dossier, campaign.sameUnitRule)));
}
