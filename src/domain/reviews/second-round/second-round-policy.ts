import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { runsScoring, scoringSeat } from '../policy';

export type RoundCampaign = { id: string; status: CampaignStatus; scoringClosesAt: Date | null; secondRoundFrom: number | null };
export type RoundFacts = {
  /** Highest less lowest of the closed totals that count; null: fewer than two. */
  spread: number | null;
  opened: boolean;
  /** Members with a closed sheet who may score it again. */
  scorers: number;
};

/**
 * Whether dossiers may be scored once more at all; with `dossier`, whether this one may. Who scores would learn from it how
 * far the others are apart, so somebody else opens it.
 */
export function whyNotOpenSecondRound(actor: Actor, campaign: RoundCampaign, now: Date, dossier?: RoundFacts): Reason | null {
  if (!runsScoring(actor, campaign.id)) return 'not_allowed';
  if (campaign.secondRoundFrom === null) return 'second_round_not_in_rule';
  if (campaign.status !== 'SCORING') return 'scoring_not_open';
  if (scoringSeat(actor, campaign.id)) return 'second_round_by_scorer';
  if (campaign.scoringClosesAt && now >= campaign.scoringClosesAt) return 'second_round_after_deadline';
  if (!dossier) return null;
  if (dossier.opened) return 'second_round_opened';
  if (dossier.spread === null || dossier.spread <= campaign.secondRoundFrom) return 'second_round_not_apart';
  return dossier.scorers === 0 ? 'second_round_nobody' : null;
}
