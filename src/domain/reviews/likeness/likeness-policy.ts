import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { conflictOf, isHard } from '../conflicts';
import type { LoadedDossier } from '../load-sheet';
import { keepsSheets, scoringSeat, seatsIn, seesResults } from '../policy';

/** The seat a person judges from: one that scores or votes. */
export const judgingSeat = (actor: Actor, campaignId: string) => scoringSeat(actor, campaignId) ?? seatsIn(actor, campaignId).find((seat) => seat.votes) ?? null;

export type LikenessFacts = {
  campaign: { id: string; status: CampaignStatus; scoringClosesAt: Date | null };
  /** The dossier is one this person has a part in: nothing of it is for them. */
  hidden: boolean;
};

/** A seat that is bound by its unit sees nothing either, whatever else its holder keeps. */
export function likenessFacts(actor: Actor, { campaign, dossier, seats, hidden }: LoadedDossier): LikenessFacts {
  const own = judgingSeat(actor, campaign.id);
  const seat = seats.find(({ id }) => id === own?.id);
  return { campaign, hidden: hidden || (seat !== undefined && isHard(conflictOf(seat, dossier, campaign.sameUnitRule))) };
}

/** A finding stops nothing: it is said while the council scores, and lies beside the result. */
export function whyNotFindLikeness(actor: Actor, { campaign, hidden }: LikenessFacts, now: Date): Reason | null {
  if (!judgingSeat(actor, campaign.id)) return 'likeness_not_yours';
  if (hidden) return 'has_conflict';
  if (campaign.status !== 'SCORING') return 'scoring_not_open';
  return campaign.scoringClosesAt && now >= campaign.scoringClosesAt ? 'scoring_deadline_passed' : null;
}

/**
 * Whose findings are shown. Nobody who owes a sheet reads what another judges before the own one is closed (DESIGN §5), not as
 * secretary or clerk either; who only votes has no sheet to close and waits for the end of the scoring.
 */
export function findingsShown(actor: Actor, { campaign, hidden }: LikenessFacts, ownSheetClosed: boolean): 'all' | 'own' | 'none' {
  if (hidden) return 'none';
  if (seesResults(actor, campaign)) return 'all';
  if (scoringSeat(actor, campaign.id)) return ownSheetClosed ? 'all' : 'own';
  if (keepsSheets(actor, campaign.id)) return 'all';
  return judgingSeat(actor, campaign.id) ? 'own' : 'none';
}
