import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotDescribe } from '../policy';
import type { DescribeImport } from '../schema';
import { demandImport } from './import-queries';

/** Which column is what, where the list comes from, and what counts for lines that say nothing of it. */
export async function describeImport(ctx: Ctx, { importId, version, columns, source, year, level, isPublic }: DescribeImport): Promise<void> {
  await transact(ctx, async (ctx) => {
    const found = await demandImport(ctx, importId);
    refuseIf(whyNotDescribe(ctx.actor, found));
    const { count } = await ctx.db.libraryImport.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: importId, status: 'PREPARED', version },
      data: { columns, source, year, level, isPublic, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
  });
}
