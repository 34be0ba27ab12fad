import type { PrismaClient } from '@/generated/prisma/client';
import { fileUses } from './uses';

const keptDays = 7;
const batch = 500;

/**
 * Takes away the rows of uploads that were never attached to anything, of all organizations: a form was left, a page closed.
 * Gives the hashes whose bytes no row names any more.
 */
export async function dropForgottenUploads(db: PrismaClient, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
  const orphans = new Set<string>();
  for (;;) {
    const gone = await db.$transaction(async (tx) => {
      const forgotten = await tx.file.findMany({
        where: { createdAt: { lt: before }, AND: fileUses.map((use) => ({ [use]: { none: {} } })) },
        select: { organizationId: true, id: true, sha256: true },
        take: batch,
      });
      // One that is attached at this very moment is held by its foreign key: the whole batch waits for tomorrow.
      await tx.file.deleteMany({ where: { OR: forgotten.map(({ organizationId, id }) => ({ organizationId, id })) } });
      return forgotten;
    });
    for (const { sha256 } of gone) orphans.add(sha256);
    if (gone.length < batch) break;
  }
  const named = await db.file.findMany({ where: { sha256: { in: [...orphans] } }, select: { sha256: true } });
  for (const { sha256 } of named) orphans.delete(sha256);
  return [...orphans];
}
