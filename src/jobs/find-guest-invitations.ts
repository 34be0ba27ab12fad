import type { Task } from 'graphile-worker';
import type { Jobs } from '@/domain/outbox/enqueue';
import { findGuestInvitations } from '@/domain/submissions/find-guest-invitations';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';

/** Outside the request of the admin who wrote the address: neither the answer nor its time tells them whether anybody asked. */
export const findGuestInvitationsTask: Task = async (payload) =>
  findGuestInvitations(database(), payload as Jobs['find-guest-invitations'], await publicNowOf(database()));
