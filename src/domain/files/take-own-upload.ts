import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import type { FileUse } from './uses';

/**
 * The file the actor sent a moment ago, locked until the caller's transaction has attached it: so one upload ends in one
 * place, whatever is clicked twice.
 * @throws Refusal file_not_yours, file_attached
 */
export async function takeOwnUpload(ctx: Ctx, fileId: string): Promise<{ id: string; name: string; mime: string; size: number }> {
  if (!isId(fileId)) throw new Refusal('file_not_yours');
  const { organizationId, accountId } = ctx.actor;
  const [file] = await readRows<{ id: string; name: string; mime: string; size: number }>(ctx.db)`
    select id, name, mime, size from "File"
    where "organizationId" = ${organizationId}::uuid and id = ${fileId}::uuid and "uploadedById" = ${accountId}::uuid for update`;
  if (!file) throw new Refusal('file_not_yours');
  const uses = await ctx.db.file.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: fileId } },
    select: { _count: { select: { campaignFiles: true, evidence: true, scans: true, shareScans: true, confirmations: true } satisfies Record<FileUse, true> } },
  });
  if (Object.values(uses._count).some((count) => count > 0)) throw new Refusal('file_attached');
  return file;
}
