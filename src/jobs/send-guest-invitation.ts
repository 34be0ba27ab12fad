import type { Task } from 'graphile-worker';
import type { Jobs } from '@/domain/outbox/enqueue';
import { sendGuestInvitation } from '@/domain/submissions/send-guest-invitation';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';
import { sendBySmtp } from '@/platform/mail';

/** Looks the address up outside the request of who typed it, so that they learn nothing from it. */
export const sendGuestInvitationTask: Task = async (payload) => {
  const { organizationId, guestId } = payload as Jobs['send-guest-invitation'];
  await sendGuestInvitation(database(), { organizationId, guestId }, sendBySmtp(), await publicNowOf(database()));
};
