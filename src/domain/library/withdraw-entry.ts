import type { Ctx } from '@/domain/context';
import { dropText } from './similarity/keep-text';

/** Takes an initiative off the public shelf; the row stays, so that an old address says what became of it. */
export async function withdrawEntry(ctx: Ctx, submissionId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  const entry = await ctx.db.libraryEntry.findUnique({ where: { organizationId_submissionId: { organizationId, submissionId } }, select: { id: true } });
  if (!entry) return;
  await ctx.db.libraryEntry.updateMany({ where: { organizationId, id: entry.id, withdrawnAt: null }, data: { withdrawnAt: ctx.now } });
  await dropText(ctx, { entryId: entry.id });
}
