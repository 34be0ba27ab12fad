import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotDescribe } from '../policy';
import { demandImport } from './import-queries';

/** A wrong file: nothing of it has come into the library, so nothing of it needs to stay. */
export async function discardImport(ctx: Ctx, importId: string): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    refuseIf(whyNotDescribe(ctx.actor, await demandImport(ctx, importId)));
    await ctx.db.libraryImportLine.deleteMany({ where: { organizationId, importId } });
    const { count } = await ctx.db.libraryImport.deleteMany({ where: { organizationId, id: importId, status: 'PREPARED' } });
    if (count === 0) throw new Refusal('changed_meanwhile');
  });
}
