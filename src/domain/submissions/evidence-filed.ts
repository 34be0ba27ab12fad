import type { Ctx } from '@/domain/context';

/** Whether this file stood in the dossier when it was last filed. */
export async function wasEvidenceFiled(ctx: Ctx, submissionId: string, evidenceId: string): Promise<boolean> {
  const { organizationId } = ctx.actor;
  const evidence = await ctx.db.evidence.findFirst({ where: { organizationId, submissionId, id: evidenceId }, select: { addedAt: true } });
  if (!evidence) return false;
  return (await ctx.db.submissionVersion.count({ where: { organizationId, submissionId, filedAt: { gte: evidence.addedAt } } })) > 0;
}
