import type { Prisma } from '@/generated/prisma/client';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { Identity } from './authors';
import { isWriter } from './policy';
import { isOwnDossier } from './screening-policy';
import { type ShareFacts, whyNotAgree } from './share-policy';

// Authors who work in another organization: who invites them, and what they see of one dossier that is not their organization's.

/** How a Grant says so. */
export const guestGrant = { resourceType: 'submission', purpose: 'coAuthor' } as const;

/** In a day, by one person: a mail goes to whatever address was typed. */
export const invitationsADay = 20;

/** In a day, by the whole organization, to one address: many people may write to it in turn. */
export const sameAddressADay = 10;

/** So often may one address say no to one dossier. */
const mostRefusals = 2;

/** In a day, by one guest: each "chưa đồng ý" is told to people of another organization. */
export const answersADay = 10;

/** Invitations that are the actor's own: the only rows of another organization a person ever asks for. */
export const guestVisibleTo = ({ organizationId, accountId }: Actor): Prisma.GuestAuthorWhereInput =>
  ({ guestOrganizationId: organizationId, guestAccountId: accountId, endedAt: null });

type Line = { accountId: string | null; foldedName: string; isCollective?: boolean };

/** The line a guest stands by: it is the one person of that name without an account here; null: they are not in the list any more. */
export function guestLine<L extends Line>(authors: readonly L[], foldedName: string): L | null {
  const [line, ...more] = authors.filter((author) => author.accountId === null && !author.isCollective && author.foldedName === foldedName);
  return line && more.length === 0 ? line : null;
}

const isGone = (status: SubmissionStatus): boolean => status === 'WITHDRAWN' || status === 'REJECTED';

type Inviting = ShareFacts & {
  /** The line that is meant; null: there is none that can be invited. */
  line: Line | null;
  invited: boolean;
  /** Nobody else is on this portal: a mail to a stranger would be all that came of it. */
  alone?: boolean;
  /** By this person within a day. */
  lately: number;
  /** Once an address is typed: how often it was written to within a day, and how often it said no to this dossier. */
  address?: { lately: number; declined: number };
};

/** Who writes the dossier asks; they need not wait for the answer, nor for the list to be whole. */
export function whyNotInvite(actor: Actor, facts: Inviting): Reason | null {
  if (!isWriter(actor, facts)) return 'not_allowed';
  if (isGone(facts.status)) return 'wrong_status';
  if (facts.alone) return 'guest_alone';
  if (!facts.line) return 'guest_line';
  if (facts.invited) return 'guest_invited';
  if (facts.lately >= invitationsADay) return 'guest_too_many';
  const { lately = 0, declined = 0 } = facts.address ?? {};
  if (declined >= mostRefusals) return 'guest_declined';
  return lately >= sameAddressADay ? 'guest_address_too_many' : null;
}

/** Its authors, or the office, which keeps the list after filing; never of one's own dossier as the office. */
export function whyNotWithdrawGuest(actor: Actor, facts: { ownerId: string; authors: readonly Identity[] }): Reason | null {
  if (isWriter(actor, facts)) return null;
  if (!isOffice(actor)) return 'not_allowed';
  return isOwnDossier(actor, facts.authors) ? 'own_dossier' : null;
}

/** Who hears what a guest does: whoever asked, while they write the dossier, else who keeps it. */
export const askerOf = (facts: { ownerId: string; authors: readonly { accountId: string | null }[] }, invitedById: string): string =>
  (facts.authors.some(({ accountId }) => accountId === invitedById) ? invitedById : facts.ownerId);

/** Of a dossier that has left its way nobody is asked any more. */
export const whyNotAccept = ({ status }: { status: SubmissionStatus }): Reason | null => (isGone(status) ? 'wrong_status' : null);

/** A guest answers for the own share as any author does, once they have said that they stand by it. */
export function whyNotGuestShare(guest: { accepted: boolean; /** Of theirs within a day. */ answersLately: number }, facts: ShareFacts): Reason | null {
  if (!guest.accepted) return 'guest_not_accepted';
  return whyNotAgree(facts) ?? (guest.answersLately >= answersADay ? 'guest_answers_too_many' : null);
}
