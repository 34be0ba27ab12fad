import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { enqueue, scanKey } from '@/domain/outbox/enqueue';
import { transact } from '@/domain/transaction';
import { cleanFileName } from './file-name';

/** `convertedFrom`: what it was when it arrived ('heic'), where something else is kept. `scan`: a virus scanner has to look at it. */
export type StoredBytes = { sha256: string; size: number; mime: string; name: string; convertedFrom?: string | null; scan?: 'PENDING' | null };

/**
 * The row of a file whose bytes already lie in the store. It belongs to who sent it until a verb attaches it. With an id that
 * was given to the upload when it began, two requests to take it over make one row.
 */
export async function keepFile(ctx: Ctx, { sha256, size, mime, name, convertedFrom = null, scan = null }: StoredBytes, id = newId()): Promise<{ id: string }> {
  const { organizationId, accountId } = ctx.actor;
  const data = { organizationId, id, sha256, size, mime, name: cleanFileName(name), convertedFrom, scan, uploadedById: accountId, createdAt: ctx.now };
  await transact(ctx, async (ctx) => {
    await ctx.db.file.createMany({ data, skipDuplicates: true });
    if (scan) await enqueue(ctx, 'scan-file', { organizationId, fileId: id }, scanKey(id));
  });
  return { id };
}
