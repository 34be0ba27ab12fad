import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';

/** What the actor has sent under this id, whether it is attached by now or not: for nobody else. */
export async function getOwnUpload(ctx: Ctx, id: string) {
  if (!isId(id)) return null;
  return ctx.db.file.findFirst({
    where: { organizationId: ctx.actor.organizationId, id, uploadedById: ctx.actor.accountId },
    select: { id: true, name: true, mime: true, size: true, sha256: true, scan: true },
  });
}
