import { randomUUID } from 'node:crypto';
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
  if (number === 1) await giveReceiptAddress(ctx, dossier.id);
  return number;
}

/** By which anybody who holds the printed receipt can check it: random, so that nobody finds the receipts of others. */
async function giveReceiptAddress(ctx: Ctx, submissionId: string): Promise<void> {
  await ctx.db.publicLink.create({ data: { slug: randomUUID().replaceAll('-', ''), organizationId: ctx.actor.organizationId, kind: 'receipt', targetId: submissionId } });
}
