import type { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, ConflictRule, Outcome, Seat, SubmissionStatus } from '@/generated/prisma/enums';
import { type Actor, type ActorSeat, blindIn, hasRole, isBlindIn, isLeader, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { isAsked } from './asked-parts';
import { type Identity, isSameUnit } from './authors';
import { lateClosesAt } from './dates';
import { canMove } from './workflow';

/** What the author's side is judged by. */
export type Facts = {
  status: SubmissionStatus;
  ownerId: string;
  authors: readonly { accountId: string | null }[];
  supplementDueAt: Date | null;
  campaign: { status: CampaignStatus; opensAt: Date | null; submissionClosesAt: Date | null; lateUntil?: Date | null };
  /** The office admitted its owner to file one dossier late, until this instant. */
  lateAdmittedUntil?: Date | null;
  /** Of the request that waits for an answer; empty: the whole dossier. */
  askedParts: readonly string[];
};

/** Parts of a dossier that are no section, as a request to supplement may name them. */
export type DossierPart = 'head' | 'authors' | 'evidence' | 'figures' | 'basis';

const councilSeats: readonly Seat[] = ['chair', 'viceChair', 'secretary', 'assistant'];
const seesDossiers = (seat: ActorSeat): boolean => seat.scores || councilSeats.includes(seat.seat);

/** Whose dossiers somebody may read at all; what of each is shown, the pages decide further. */
export function visibleTo(actor: Actor): Prisma.SubmissionWhereInput {
  const ways: Prisma.SubmissionWhereInput[] = [{ ownerId: actor.accountId }, { authors: { some: { accountId: actor.accountId } } }];
  // filedAt and not the status: a draft that was withdrawn never left its author's hands.
  if (isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin')) ways.push({ filedAt: { not: null } });
  if (hasRole(actor, 'unitHead') && actor.unitId) ways.push({ filedAt: { not: null }, unitId: actor.unitId });
  // A draft that its authors laid before somebody, until the answer; any other draft is theirs alone.
  const awaiting = (toOffice: boolean): Prisma.SubmissionWhereInput => ({ status: 'DRAFT', confirmations: { some: { kind: 'ASKED', answeredAt: null, toOffice } } });
  if (hasRole(actor, 'unitHead') && actor.unitId) ways.push({ AND: [awaiting(false), { unitId: actor.unitId }] });
  if (isOffice(actor)) ways.push(awaiting(true));
  const seats = actor.seats.filter((seat) => seesDossiers(seat) && !isBlindIn(actor, seat.campaignId));
  if (seats.length > 0) ways.push(beforeCouncil(actor, seats));
  return { organizationId: actor.organizationId, AND: [sighted(actor)], OR: ways };
}

/**
 * Blindness subtracts (DESIGN §5): who scores without knowing whose the dossiers are reads them on the scoring screen alone,
 * whatever else they are. Their own stay their own.
 */
export function sighted(actor: Actor): Prisma.SubmissionWhereInput {
  const blind = blindIn(actor);
  return blind.length === 0 ? {} : { OR: [{ campaignId: { notIn: blind } }, { ownerId: actor.accountId }, { authors: { some: { accountId: actor.accountId } } }] };
}

/** Campaigns in which the rule of the same unit binds this actor: scorers, but not who does the council's paperwork (PRACTICE, The council). */
function boundByUnit(seats: readonly ActorSeat[]): string[] {
  const paperwork = new Set(seats.filter(({ seat }) => seat === 'secretary' || seat === 'assistant').map(({ campaignId }) => campaignId));
  return [...new Set(seats.filter(({ scores, campaignId }) => scores && !paperwork.has(campaignId)).map(({ campaignId }) => campaignId))];
}

/** The same rule as isSameUnit in authors.ts, for the database to answer; null: no author can be of this actor's unit. */
function colleagueOf({ unitId, foldedUnitName }: Actor): Prisma.AuthorWhereInput | null {
  const byName: Prisma.AuthorWhereInput[] = foldedUnitName === '' ? [] : [{ foldedUnitName, ...(unitId ? { unitId: null } : {}) }];
  const ways = [...(unitId ? [{ unitId }] : []), ...byName];
  return ways.length > 0 ? { OR: ways } : null;
}

/** DESIGN §5: a hard-conflicted member does not see the dossier; people without an account are matched by name and unit. */
function beforeCouncil(actor: Actor, seats: readonly ActorSeat[]): Prisma.SubmissionWhereInput {
  // The same rule as isSamePerson in authors.ts, for the database to answer.
  const sameUnit: Prisma.AuthorWhereInput[] = [
    ...(actor.unitId ? [{ unitId: actor.unitId }] : []),
    ...(actor.foldedUnitName ? [{ foldedUnitName: actor.foldedUnitName }] : []),
  ];
  const colleague = colleagueOf(actor);
  const named = actor.foldedName === '' ? [] : [{ foldedRepresentative: actor.foldedName }];
  const namesake: Prisma.AuthorWhereInput = { AND: [{ accountId: null, OR: [{ foldedName: actor.foldedName }, ...named] }, { OR: sameUnit }] };
  return {
    status: 'ELIGIBLE',
    campaignId: { in: seats.map(({ campaignId }) => campaignId) },
    // Prisma reads an empty OR inside `none` as no condition at all: without a unit nobody is a namesake.
    authors: { none: { OR: [{ accountId: actor.accountId }, { isCollective: true, headIds: { has: actor.accountId } }, ...(sameUnit.length > 0 ? [namesake] : [])] } },
    declarations: { none: { seatId: { in: seats.map(({ id }) => id) }, withdrawnAt: null } },
    ...(colleague ? { NOT: { campaignId: { in: boundByUnit(seats) }, campaign: { sameUnitRule: 'HARD' }, authors: { some: colleague } } } : {}),
  };
}

/** What decides about reading one dossier that is loaded already. */
export type ReadFacts = {
  organizationId: string; campaignId: string; ownerId: string; unitId: string; status: SubmissionStatus; filedAt: Date | null;
  authors: readonly Identity[]; declaredSeats: readonly string[]; awaits: 'head' | 'office' | null;
  campaign: { sameUnitRule: ConflictRule };
};

/** The same rule as visibleTo, for a dossier at hand: a test holds the two against each other. */
export function mayRead(actor: Actor, dossier: ReadFacts): boolean {
  if (dossier.organizationId !== actor.organizationId) return false;
  if (isWriter(actor, dossier)) return true;
  if (isBlindIn(actor, dossier.campaignId)) return false;
  if (dossier.filedAt && (isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin'))) return true;
  if (dossier.filedAt && hasRole(actor, 'unitHead') && actor.unitId === dossier.unitId) return true;
  if (dossier.status === 'DRAFT' && dossier.awaits === 'head' && hasRole(actor, 'unitHead') && actor.unitId === dossier.unitId) return true;
  if (dossier.status === 'DRAFT' && dossier.awaits === 'office' && isOffice(actor)) return true;
  const seats = actor.seats.filter(seesDossiers);
  if (dossier.status !== 'ELIGIBLE' || !seats.some(({ campaignId }) => campaignId === dossier.campaignId)) return false;
  if (dossier.campaign.sameUnitRule === 'HARD' && boundByUnit(seats).includes(dossier.campaignId) && dossier.authors.some((author) => isSameUnit(actor, author))) return false;
  return !seats.some(({ id }) => dossier.declaredSeats.includes(id))
    && !dossier.authors.some((author) => isNamesake(actor, author) || (author.isCollective === true && (author.headIds ?? []).includes(actor.accountId)));
}

const isNamesake = (actor: Actor, { accountId, foldedName, unitId, foldedUnitName, foldedRepresentative = '' }: Identity): boolean =>
  accountId === null && (foldedName === actor.foldedName || (foldedRepresentative !== '' && foldedRepresentative === actor.foldedName))
  && ((actor.unitId !== null && unitId === actor.unitId) || (actor.foldedUnitName !== '' && foldedUnitName === actor.foldedUnitName));

export const isAuthor = (actor: Actor, facts: Pick<Facts, 'authors'>): boolean =>
  facts.authors.some(({ accountId }) => accountId === actor.accountId);

/** The owner or a co-author with an account: they write together. */
export const isWriter = (actor: Actor, facts: Pick<Facts, 'ownerId' | 'authors'>): boolean =>
  facts.ownerId === actor.accountId || isAuthor(actor, facts);

/** Earlier versions may hold what was asked to be taken out: for those who wrote, screen and decide, not for the council. */
export const mayReadVersions = (actor: Actor, facts: Pick<Facts, 'ownerId' | 'authors'>): boolean =>
  isWriter(actor, facts) || isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin');

/** @param lateUntil after the window: until when this actor may still file (late-queries.ts). */
export function whyNotDraft(actor: Actor, campaign: { status: CampaignStatus; submissionClosesAt: Date | null }, now: Date, lateUntil: Date | null = null): Reason | null {
  if (!hasRole(actor, 'staff', 'unitHead', 'office', 'officeHead', 'chairman', 'viceChairman')) return 'not_allowed';
  if (!actor.unitId) return 'no_unit';
  if (campaign.status !== 'LAUNCHED' || !campaign.submissionClosesAt) return 'campaign_not_open';
  return now >= campaign.submissionClosesAt && !(lateUntil && now < lateUntil) ? 'filing_closed' : null;
}

/** From one's own dossier that came to an end without being recognised: refused, withdrawn, not recognised, or chosen to be applied first. */
export function whyNotStartFrom(actor: Actor, { outcome, ...facts }: Pick<Facts, 'status' | 'ownerId' | 'authors'> & { outcome: { outcome: Outcome } | null }): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  const ended = facts.status === 'REJECTED' || facts.status === 'WITHDRAWN' || (outcome !== null && outcome.outcome !== 'RECOGNISED');
  return ended ? null : 'source_not_ended';
}

/** @param part a section's key, or a part that is no section; null: anything at all, for the button "Sửa". */
export function whyNotEdit(actor: Actor, facts: Facts, now: Date, part: string | null = null): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  // A draft may be written on after the window: it is the author's own, and an extension may come.
  if (facts.status === 'DRAFT') return null;
  if (facts.status !== 'RETURNED') return 'not_editable';
  if (facts.supplementDueAt && now >= facts.supplementDueAt) return 'supplement_closed';
  return part === null || isAsked(facts.askedParts, part) ? null : 'part_not_asked';
}

/** What was filed stays as it was filed, unless the files themselves are asked for; what was added since may go again. */
export function whyNotChangeEvidence(facts: Pick<Facts, 'status' | 'askedParts'>, wasFiled: boolean): Reason | null {
  const namesParts = facts.status === 'RETURNED' && facts.askedParts.length > 0;
  return namesParts && wasFiled && !facts.askedParts.includes('evidence') ? 'part_not_asked' : null;
}

export function whyNotFile(actor: Actor, facts: Facts, now: Date): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  if (!canMove('file', facts.status)) return 'wrong_status';
  if (facts.ownerId !== actor.accountId) return 'owner_only';
  const { status, opensAt, submissionClosesAt } = facts.campaign;
  if (status !== 'LAUNCHED' || !opensAt || !submissionClosesAt) return 'campaign_not_open';
  if (now < opensAt) return 'filing_not_open';
  const lateUntil = lateClosesAt(facts.campaign, facts.lateAdmittedUntil);
  return now >= submissionClosesAt && !(lateUntil && now < lateUntil) ? 'filing_closed' : null;
}

/** After the window: the author must say why. */
export const isLateFiling = ({ campaign }: Pick<Facts, 'campaign'>, now: Date): boolean => campaign.submissionClosesAt !== null && now >= campaign.submissionClosesAt;

/** Its own deadline only: the supplement may come after the campaign has closed (EDGE_CASES, BlueIdea). */
export function whyNotAnswer(actor: Actor, facts: Facts, now: Date): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  if (!canMove('answerReturn', facts.status) || !facts.supplementDueAt) return 'wrong_status';
  return now >= facts.supplementDueAt ? 'supplement_closed' : null;
}

export function whyNotWithdraw(actor: Actor, facts: Facts): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  if (facts.ownerId !== actor.accountId) return 'owner_only';
  if (!canMove('withdraw', facts.status)) return 'wrong_status';
  // Once the sheets are counted, a gap in the list is the council's business.
  const counted = facts.campaign.status === 'SCORED' || facts.campaign.status === 'PUBLISHED';
  return facts.status === 'ELIGIBLE' && counted ? 'withdraw_too_late' : null;
}
