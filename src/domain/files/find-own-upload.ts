import type { Ctx } from '@/domain/context';

/** What the actor has sent under this id, whether it is attached by now or not. */
export async function findOwnUpload(ctx: Ctx, id: string) {
  return ctx.db.file.findFirst({
    where: { organizationId: ctx.actor.organizationId, id, uploadedById: ctx.actor.accountId },
    select: { id: true, name: true, mime: true, size: true, sha256: true },
  });
}
