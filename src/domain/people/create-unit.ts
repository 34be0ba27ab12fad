import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { whyNotManage } from './policy';
import type { CreateUnitInput } from './schema';

/** A new unit stands last in the list. */
export async function createUnit(ctx: Ctx, input: CreateUnitInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    refuseIf(whyNotManage(ctx.actor));
    const organizationId = ctx.actor.organizationId;
    const { _max } = await ctx.db.unit.aggregate({ where: { organizationId }, _max: { position: true } });
    const id = newId();
    await refusingTwice(() =>
      ctx.db.unit.create({ data: { organizationId, id, ...input, foldedName: fold(input.name), position: (_max.position ?? -1) + 1 } }),
    );
    await recordEvent(ctx, 'unit.created', { type: 'unit', id });
    return id;
  });
}

/** The database keeps names apart, marks and case aside. @throws Refusal 'unit_name_taken' */
export async function refusingTwice<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    throw new Refusal('unit_name_taken', { name: ['Đã có đơn vị mang tên này. Đặt tên khác.'] });
  }
}
