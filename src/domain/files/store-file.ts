import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { cleanFileName } from './file-name';

/** `convertedFrom`: what it was when it arrived ('heic'), where something else is kept. */
export type StoredBytes = { sha256: string; size: number; mime: string; name: string; convertedFrom?: string | null };

/**
 * The row of a file whose bytes already lie in the store. It belongs to who sent it until a verb attaches it. With an id that
 * was given to the upload when it began, two requests to take it over make one row.
 */
export async function keepFile(ctx: Ctx, { sha256, size, mime, name, convertedFrom = null }: StoredBytes, id = newId()): Promise<{ id: string }> {
  await ctx.db.file.createMany({
    skipDuplicates: true,
    data: {
      organizationId: ctx.actor.organizationId, id, sha256, size, mime, name: cleanFileName(name), convertedFrom,
      uploadedById: ctx.actor.accountId, createdAt: ctx.now,
    },
  });
  return { id };
}
