import type { Ctx } from '@/domain/context';
import type { Dossier } from './dossier';
import { hashOf, snapshotOf } from './snapshot';

/** Keeps what is being filed as a version that never changes. Returns its number. `authorsOnly`: nobody files, the office changed the authors. */
export async function freezeVersion(ctx: Ctx, dossier: Dossier, { authorsOnly = false } = {}): Promise<number> {
  const number = (dossier.versions.at(-1)?.number ?? 0) + 1;
  const content = snapshotOf(dossier);
  await ctx.db.submissionVersion.create({
    data: {
      organizationId: ctx.actor.organizationId, submissionId: dossier.id, number, filedAt: ctx.now, filedById: ctx.actor.accountId,
      content, contentHash: hashOf(content), authorsOnly,
    },
  });
  return number;
}
