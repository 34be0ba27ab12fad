import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Snapshot } from './snapshot';

/** Whether this file stood in the dossier at a filing. What was frozen says it: two things may happen in one instant. */
export async function wasEvidenceFiled(ctx: Ctx, submissionId: string, evidenceId: string): Promise<boolean> {
  const [row] = await readRows<{ filed: boolean }>(ctx.db)`
    select exists (select from "SubmissionVersion" v
      where v."organizationId" = ${ctx.actor.organizationId}::uuid and v."submissionId" = ${submissionId}::uuid
        and v.content -> 'evidence' @> jsonb_build_array(jsonb_build_object('id', ${evidenceId}::text))) as filed`;
  return row?.filed === true;
}

/** Whether the last filing had a document that stands for the text. */
export async function wasMainFiled(ctx: Ctx, submissionId: string): Promise<boolean> {
  const last = await ctx.db.submissionVersion.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId }, select: { content: true }, orderBy: { number: 'desc' },
  });
  return (last?.content as Snapshot | undefined)?.evidence.some(({ main }) => main === true) ?? false;
}
