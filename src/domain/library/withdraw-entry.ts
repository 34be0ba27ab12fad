import type { Ctx } from '@/domain/context';

/** Takes an initiative off the public shelf; the row stays, so that an old address says what became of it. */
export async function withdrawEntry(ctx: Ctx, submissionId: string): Promise<void> {
  await ctx.db.libraryEntry.updateMany({
    where: { organizationId: ctx.actor.organizationId, submissionId, withdrawnAt: null },
    data: { withdrawnAt: ctx.now },
  });
}
