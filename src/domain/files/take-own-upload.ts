import type { FileScan } from '@/generated/prisma/enums';
import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import type { FileUse } from './uses';

type Own = { id: string; name: string; mime: string; size: number };

/**
 * The file the actor sent a moment ago, locked until the caller's transaction has attached it: so one upload ends in one
 * place, whatever is clicked twice.
 * @throws Refusal file_not_yours, file_attached, file_infected
 */
export async function takeOwnUpload(ctx: Ctx, fileId: string): Promise<Own> {
  if (!isId(fileId)) throw new Refusal('file_not_yours');
  const { organizationId, accountId } = ctx.actor;
  const [file] = await readRows<Own & { scan: FileScan | null }>(ctx.db)`
    select id, name, mime, size, scan from "File"
    where "organizationId" = ${organizationId}::uuid and id = ${fileId}::uuid and "uploadedById" = ${accountId}::uuid for update`;
  if (!file) throw new Refusal('file_not_yours');
  if (file.scan === 'INFECTED') throw new Refusal('file_infected');
  const uses = await ctx.db.file.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: fileId } },
    select: { _count: { select: { campaignFiles: true, evidence: true, scans: true, shareScans: true, confirmations: true, threadFiles: true, bases: true, basisFiles: true, blindCopies: true, councils: true } satisfies Record<FileUse, true> } },
  });
  if (Object.values(uses._count).some((count) => count > 0)) throw new Refusal('file_attached');
  return file;
}
