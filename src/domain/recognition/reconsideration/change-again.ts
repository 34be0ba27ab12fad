import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { LoadedAgain } from './load-again';

/** Writes only while it is as it was judged, and as the form saw it. */
export async function changeAgain(ctx: Ctx, { id, status, version }: LoadedAgain, seen: number, data: Prisma.ReconsiderationUncheckedUpdateManyInput): Promise<void> {
  if (seen !== version) throw new Refusal('changed_meanwhile');
  const { count } = await ctx.db.reconsideration.updateMany({ where: { organizationId: ctx.actor.organizationId, id, status, version }, data: { ...data, version: { increment: 1 } } });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
