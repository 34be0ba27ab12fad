import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotUndo } from '../policy';
import { demandImport, isReferred } from './import-queries';

/** Takes a whole list out of the library again: withdrawn and compared with no more, but not forgotten. */
export async function undoImport(ctx: Ctx, { importId, reason }: { importId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    // The same lock as takeLines: no batch comes in behind the undoing.
    await ctx.db.$executeRaw`select id from "Organization" where id = ${organizationId}::uuid for no key update`;
    const list = await demandImport(ctx, importId);
    refuseIf(whyNotUndo(ctx.actor, { ...list, referred: await isReferred(ctx, importId) }));
    const { count } = await ctx.db.libraryImport.updateMany({
      where: { organizationId, id: importId, status: list.status, version: list.version },
      data: { status: 'UNDONE', undoneAt: ctx.now, undoneById: accountId, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const { count: entries } = await ctx.db.libraryEntry.updateMany({ where: { organizationId, importId, withdrawnAt: null }, data: { withdrawnAt: ctx.now, withdrawReason: reason } });
    await ctx.db.$executeRaw`
      delete from "SimilarText" t using "LibraryEntry" e
      where t."organizationId" = ${organizationId}::uuid and e."organizationId" = ${organizationId}::uuid and e."importId" = ${importId}::uuid and t."entryId" = e.id`;
    // A finding that was being said meanwhile has come to its end by now: it held its line.
    if (await isReferred(ctx, importId)) throw new Refusal('import_referred');
    await ctx.db.libraryImportLine.deleteMany({ where: { organizationId, importId } });
    await recordEvent(ctx, 'library.import_undone', { type: 'organization', id: organizationId }, { importId, entries }, reason);
  });
}
