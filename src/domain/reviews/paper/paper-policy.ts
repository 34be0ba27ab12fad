import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { keepsSheets, scoringSeat, seatsIn } from '../policy';

export type PaperFacts = { campaign: { id: string; status: CampaignStatus }; /** Whose; null: of anybody. */ seatId: string | null };

/**
 * Whether the actor may type in the paper sheets of this member at all; each dossier is asked about once more. A table shows
 * what others typed, and who scores too sees nobody's figures before the end.
 */
export function whyNotTypeIn(actor: Actor, { campaign, seatId }: PaperFacts): Reason | null {
  if (!keepsSheets(actor, campaign.id)) return 'not_allowed';
  if (seatsIn(actor, campaign.id).some((own) => own.id === seatId)) return 'paper_own_sheet';
  if (campaign.status !== 'SCORING') return 'scoring_not_open';
  return scoringSeat(actor, campaign.id) ? 'paper_by_scorer' : null;
}

/** A scan may still come after the scoring was closed: it changes no result. */
export function whyNotAttachScan(actor: Actor, { campaign, seatId, waiting }: PaperFacts & { waiting: number }): Reason | null {
  const stop = whyNotTypeIn(actor, { campaign, seatId });
  if (stop && !(stop === 'scoring_not_open' && campaign.status === 'SCORED')) return stop;
  return waiting === 0 ? 'no_paper_sheet' : null;
}
