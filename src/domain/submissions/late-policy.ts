import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { CampaignStatus } from '@/generated/prisma/enums';

type Facts = { campaignStatus: CampaignStatus; submissionClosesAt: Date | null; accountId: string; closesAt: Date; openUntil: Date | null };

/** Whether the office admits anybody at all: for the form. */
export function whyNotAdmitAnyone(actor: Actor, campaignStatus: CampaignStatus): Reason | null {
  if (!isOffice(actor)) return 'not_allowed';
  return campaignStatus === 'LAUNCHED' ? null : 'campaign_not_receiving';
}

/** @param openUntil of an admission this person has and has not used. */
export function whyNotAdmitLate(actor: Actor, { campaignStatus, submissionClosesAt, accountId, closesAt, openUntil }: Facts, now: Date): Reason | null {
  const whyNot = whyNotAdmitAnyone(actor, campaignStatus);
  if (whyNot) return whyNot;
  // Never by the one who benefits.
  if (accountId === actor.accountId) return 'own_admission';
  if (closesAt <= now || (submissionClosesAt && closesAt <= submissionClosesAt)) return 'late_day_too_early';
  return openUntil && openUntil > now ? 'admitted_already' : null;
}
