import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadWritable } from './load-writable';

/** Puts the files in the order in which the reader should open them. */
export async function orderEvidence(ctx: Ctx, { submissionId, evidenceIds }: { submissionId: string; evidenceIds: readonly string[] }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    await loadWritable(ctx, submissionId, 'evidence');
    const present = await ctx.db.evidence.findMany({ where: { organizationId, submissionId, removedAt: null, sectionKey: null }, select: { id: true, position: true } });
    const wanted = new Map(evidenceIds.map((id, position) => [id, position]));
    // A file added or removed in another tab: the order was made for another list.
    if (wanted.size !== present.length || present.some(({ id }) => !wanted.has(id))) throw new Refusal('changed_meanwhile');
    for (const { id, position } of present) {
      const next = wanted.get(id) ?? position;
      if (next !== position) await ctx.db.evidence.update({ where: { organizationId_id: { organizationId, id } }, data: { position: next } });
    }
  });
}
