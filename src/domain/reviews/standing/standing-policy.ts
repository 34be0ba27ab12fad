import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { type Actor, hasRole, isBlindIn, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { CopyLine } from './compare';

/** Who keeps the standing council; everybody else meets it as the council of a campaign. */
export const keepsStandingCouncil = (actor: Actor): boolean => isOffice(actor) || hasRole(actor, 'admin');

export const standingVisibleTo = (actor: Actor): Prisma.StandingCouncilWhereInput =>
  keepsStandingCouncil(actor) ? { organizationId: actor.organizationId } : { organizationId: actor.organizationId, id: { in: [] } };

export const whyNotKeepStanding = (actor: Actor): Reason | null => (keepsStandingCouncil(actor) ? null : 'not_allowed');

export const whyNotChangeStanding = (actor: Actor, council: { id: string } | null): Reason | null =>
  whyNotKeepStanding(actor) ?? (council ? null : 'standing_council_missing');

export type CopyFacts = {
  id: string;
  status: CampaignStatus;
  /** Null: there is no standing council, or nobody sits in it. */
  lines: readonly CopyLine[] | null;
  /** Name or decision differ from those of the campaign. */
  headDiffers: boolean;
  /** What the council would be afterwards does not hold together. */
  problem: Reason | null;
};

/** Once scoring has begun each change needs its own reason: no copy then. */
export function whyNotCopyStanding(actor: Actor, { id, status, lines, headDiffers, problem }: CopyFacts): Reason | null {
  if (!keepsStandingCouncil(actor)) return 'not_allowed';
  if (status !== 'DRAFT' && status !== 'LAUNCHED') return 'wrong_status';
  // As with a single seat: who could copy themselves out of the council would see all names in between.
  if (isBlindIn(actor, id)) return 'blind_scorer';
  if (!lines) return 'standing_council_missing';
  if (problem) return problem;
  return headDiffers || lines.some(({ kind }) => kind === 'add' || kind === 'change') ? null : 'standing_nothing_new';
}
