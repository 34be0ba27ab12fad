import { type Actor, inCampaign, isOffice } from '@/domain/context';
import { viewOf } from '@/domain/files/kinds';
import type { Reason } from '@/domain/refusal';
import type { BlindShow, CampaignStatus } from '@/generated/prisma/enums';
import type { Identity } from './authors';
import { isOwnDossier } from './screening-policy';

export type BlindFacts = { campaignId: string; authors: readonly Identity[]; campaign: { status: CampaignStatus; blindScoring: boolean } };

/** Who decides what blind scorers see of a dossier: a clerk who neither scores there nor wrote it. */
export function whyNotPrepareBlind(actor: Actor, { campaignId, authors, campaign }: BlindFacts): Reason | null {
  if (!isOffice(inCampaign(actor, campaignId))) return 'not_allowed';
  if (isOwnDossier(actor, authors)) return 'own_dossier';
  if (!campaign.blindScoring) return 'campaign_not_blind';
  return campaign.status === 'PUBLISHED' ? 'blind_over' : null;
}

/** @param shown the file that scorers would get: the evidence itself, or the copy that takes its place. */
export function whyNotShowBlind(actor: Actor, facts: BlindFacts, show: BlindShow, evidence: { isMain: boolean }, shown: { mime: string }): Reason | null {
  const stop = whyNotPrepareBlind(actor, facts);
  if (stop) return stop;
  // The first page of the document names its authors: only another one made from it can be shown.
  if (show === 'ORIGINAL' && evidence.isMain) return 'blind_main';
  return viewOf(shown.mime) ? null : 'blind_kind';
}

export const whyNotHideBlind = (actor: Actor, facts: BlindFacts, isShown: boolean): Reason | null => whyNotPrepareBlind(actor, facts) ?? (isShown ? null : 'blind_not_shown');
