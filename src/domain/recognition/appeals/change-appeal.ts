import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { LoadedAppeal } from './load-appeal';

/** Writes only while it is as it was judged; whatever is clicked twice, the second finds it changed. */
export async function changeAppeal(ctx: Ctx, { id, status, version }: LoadedAppeal, data: Prisma.AppealUncheckedUpdateManyInput): Promise<void> {
  const { count } = await ctx.db.appeal.updateMany({
    where: { organizationId: ctx.actor.organizationId, id, status, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
}
