import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Snapshot } from './snapshot';

/** The files that stood in the dossier at a filing. What was frozen says it: two things may happen in one instant. */
export async function filedEvidence(ctx: Ctx, submissionId: string): Promise<Set<string>> {
  const rows = await readRows<{ id: string }>(ctx.db)`
    select distinct e ->> 'id' as id from "SubmissionVersion" v cross join lateral jsonb_array_elements(v.content -> 'evidence') e
    where v."organizationId" = ${ctx.actor.organizationId}::uuid and v."submissionId" = ${submissionId}::uuid`;
  return new Set(rows.map(({ id }) => id));
}

export const wasEvidenceFiled = async (ctx: Ctx, submissionId: string, evidenceId: string): Promise<boolean> => (await filedEvidence(ctx, submissionId)).has(evidenceId);

/** Whether the last filing had a document that stands for the text. */
export async function wasMainFiled(ctx: Ctx, submissionId: string): Promise<boolean> {
  const last = await ctx.db.submissionVersion.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId }, select: { content: true }, orderBy: { number: 'desc' },
  });
  return (last?.content as Snapshot | undefined)?.evidence.some(({ main }) => main === true) ?? false;
}
