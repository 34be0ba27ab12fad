import type { Prisma } from '@/generated/prisma/client';
import type { SubmissionStatus, ThreadSide } from '@/generated/prisma/enums';
import { type Actor, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import type { Identity } from './authors';
import { isWriter, sighted, visibleTo } from './policy';
import { isOwnDossier } from './screening-policy';

export type ThreadFacts = { ownerId: string; authors: readonly Identity[]; status: SubmissionStatus };

/**
 * Whose dossiers' questions somebody may ask for. What authors wrote on a draft the office reads too, since it was written to
 * them; the draft itself stays out of sight.
 */
export function threadsVisibleTo(actor: Actor): Prisma.SubmissionWhereInput {
  if (!isOffice(actor)) return visibleTo(actor);
  return { OR: [visibleTo(actor), { AND: [sighted(actor)], organizationId: actor.organizationId, thread: { some: { takenBackAt: null } } }] };
}

/** For which side somebody writes and reads; a clerk who is an author is an author here. Null: neither council nor leaders nor the unit. */
export function sideOf(actor: Actor, { ownerId, authors }: Omit<ThreadFacts, 'status'>): ThreadSide | null {
  if (isWriter(actor, { ownerId, authors })) return 'AUTHORS';
  // A namesake without account may be this very clerk: a colleague answers.
  return isOffice(actor) && !isOwnDossier(actor, authors) ? 'OFFICE' : null;
}

/** In a day, by one guest about one dossier: each is told to the office of another organization. */
export const questionsADay = 10;

export type SendFacts = { status: SubmissionStatus; /** Null: somebody of the organization itself. */ guest: { /** Of theirs within a day. */ questionsLately: number } | null };

/** Of whoever stands on a side. */
export function whyNotSendMessage({ status, guest }: SendFacts): Reason | null {
  if (status === 'WITHDRAWN') return 'thread_closed';
  return guest && guest.questionsLately >= questionsADay ? 'guest_questions_too_many' : null;
}

/** A guest's upload lies in their own organization. */
export const whyNotAttach = ({ guest }: Pick<SendFacts, 'guest'>): Reason | null => (guest ? 'guest_file' : null);

type By = { byId: string | null; guestId: string | null };

/** Of this very person, whichever way they came. */
export const isOwnMessage = ({ accountId }: Pick<Actor, 'accountId'>, guest: { id: string } | null, { byId, guestId }: By): boolean =>
  (guest ? guestId === guest.id : byId === accountId);

export type MessageFacts = { own: boolean; at: Date; readAt: Date | null };

const graceMs = 15 * 60 * 1000;

/** Like a slip of paper nobody has picked up yet. */
export function whyNotTakeBack({ own, at, readAt }: MessageFacts, now: Date): Reason | null {
  if (!own) return 'not_allowed';
  if (readAt) return 'message_read';
  return now.getTime() - at.getTime() > graceMs ? 'message_old' : null;
}

/** @param open how many questions the office has read and not answered */
export function whyNotSettle(actor: Actor, facts: ThreadFacts, open: number): Reason | null {
  if (sideOf(actor, facts) !== 'OFFICE') return 'not_allowed';
  return open === 0 ? 'nothing_unanswered' : null;
}
