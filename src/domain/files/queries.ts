import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';

export type OwnUpload = { name: string; mime: string; size: number; sha256: string };

/** A file that the actor has sent and that may belong to nothing yet: for nobody else. */
export async function getOwnUpload(ctx: Ctx, fileId: string): Promise<OwnUpload | null> {
  if (!isId(fileId)) return null;
  const { organizationId, accountId } = ctx.actor;
  return ctx.db.file.findFirst({ where: { organizationId, id: fileId, uploadedById: accountId }, select: { name: true, mime: true, size: true, sha256: true } });
}
