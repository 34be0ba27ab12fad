import type { Ctx } from '@/domain/context';
import type { Snapshot } from './snapshot';

/** Whether this file stood in the dossier at a filing. */
export async function wasEvidenceFiled(ctx: Ctx, submissionId: string, evidenceId: string): Promise<boolean> {
  const { organizationId } = ctx.actor;
  const evidence = await ctx.db.evidence.findFirst({ where: { organizationId, submissionId, id: evidenceId }, select: { addedAt: true, removedAt: true } });
  if (!evidence) return false;
  const { addedAt, removedAt } = evidence;
  const stood = { gte: addedAt, ...(removedAt ? { lt: removedAt } : {}) };
  return (await ctx.db.submissionVersion.count({ where: { organizationId, submissionId, filedAt: stood } })) > 0;
}

/** Whether the last filing had a document that stands for the text. */
export async function wasMainFiled(ctx: Ctx, submissionId: string): Promise<boolean> {
  const last = await ctx.db.submissionVersion.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId }, select: { content: true }, orderBy: { number: 'desc' },
  });
  return (last?.content as Snapshot | undefined)?.evidence.some(({ main }) => main === true) ?? false;
}
