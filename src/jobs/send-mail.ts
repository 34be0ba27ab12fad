import type { Task } from 'graphile-worker';
import { deliverMessage } from '@/domain/outbox/deliver-message';
import { database } from '@/platform/database';
import { sendBySmtp } from '@/platform/mail';
import { publicNowOf } from '@/platform/clock';
import type { Jobs } from '@/domain/outbox/enqueue';

/** Loads the message anew: what was voided or already sent meanwhile is left alone. */
export const sendMail: Task = async (payload) => {
  const { organizationId, messageId } = payload as Jobs['send-mail'];
  await deliverMessage(database(), { organizationId, messageId }, sendBySmtp(), await publicNowOf(database()));
};
