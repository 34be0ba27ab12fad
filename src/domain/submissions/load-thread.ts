import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from './authors';
import { hostOf, toldAt } from './guest-host';
import { acceptedPlace, dayBefore } from './guest-queries';
import { holdGuest } from './load-guest';
import { sideOf, threadsVisibleTo } from './thread-policy';
import type { ThreadDoor } from './thread-schema';

/** `home`: the organization of the dossier, to read there; `recorder`: who the actor is in its history. */
export type LoadedThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

/** A dossier as far as its questions go, with the side the actor stands on; who stands on none does not find it. */
export const findThread = async (ctx: Ctx, door: ThreadDoor) => ('guestId' in door ? ofGuest(ctx, door.guestId) : atHome(ctx, door.submissionId));

/** For a verb: a guest's next question is counted only when the one before it is there. */
export async function loadThread(ctx: Ctx, door: ThreadDoor): Promise<LoadedThread> {
  if ('guestId' in door) await holdGuest(ctx, door.guestId);
  const found = await findThread(ctx, door);
  if (!found) throw new Refusal('not_found');
  return found;
}

async function atHome(ctx: Ctx, submissionId: string) {
  const found = await threadOf(ctx, { AND: [threadsVisibleTo(ctx.actor), { id: submissionId }] });
  const side = found && sideOf(ctx.actor, found);
  return side && { ...found, side, guest: null, home: ctx, recorder: ctx };
}

/** A co-author of another organization stands on the side of the authors. */
async function ofGuest(ctx: Ctx, guestId: string) {
  const place = await acceptedPlace(ctx, guestId);
  if (!place) return null;
  const { organizationId, submissionId } = place;
  const home = hostOf(ctx, organizationId);
  const found = await threadOf(home, { id: submissionId });
  const questionsLately = await ctx.db.threadMessage.count({ where: { organizationId, submissionId, guestId, at: { gt: dayBefore(ctx.now) } } });
  return found && { ...found, side: 'AUTHORS' as const, guest: { id: guestId, questionsLately }, home, recorder: toldAt(ctx, organizationId) };
}

/** @param home the context of the organization whose dossier it is. */
async function threadOf({ db, actor: { organizationId } }: Ctx, where: Prisma.SubmissionWhereInput) {
  const found = await db.submission.findFirst({
    where: { AND: [{ organizationId }, where] },
    select: { id: true, campaignId: true, ownerId: true, status: true, code: true, title: true, filedAt: true, campaign: { select: { maxFileMb: true } } },
  });
  return found && { ...found, organizationId, authors: await db.author.findMany({ where: { organizationId, submissionId: found.id }, select: identitySelect }) };
}
