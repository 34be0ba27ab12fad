import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { filedEvidence } from './evidence-filed';
import { loadWritable } from './load-writable';
import { whyNotChangeEvidence } from './policy';

/** Puts the files in the order in which the reader should open them. */
export async function orderEvidence(ctx: Ctx, { submissionId, evidenceIds }: { submissionId: string; evidenceIds: readonly string[] }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const of = { organizationId: ctx.actor.organizationId, submissionId };
    const dossier = await loadWritable(ctx, submissionId, 'evidence');
    const present = await ctx.db.evidence.findMany({
      where: { ...of, removedAt: null, sectionKey: null }, select: { id: true, position: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const wanted = new Map(evidenceIds.map((id, position) => [id, position]));
    // A file added or removed in another tab: the order was made for another list.
    if (wanted.size !== present.length || present.some(({ id }) => !wanted.has(id))) throw new Refusal('changed_meanwhile');
    const before = await filedEvidence(ctx, submissionId);
    // What was added since may stand anywhere; what was filed keeps its order.
    const filed = present.filter(({ id }) => before.has(id)).map(({ id }) => wanted.get(id) ?? 0);
    refuseIf(whyNotChangeEvidence(dossier, filed.some((place, i) => i > 0 && place < (filed[i - 1] ?? 0))));
    for (const { id, position } of present) {
      const next = wanted.get(id) ?? position;
      if (next === position) continue;
      const { count } = await ctx.db.evidence.updateMany({ where: { ...of, id, position, removedAt: null }, data: { position: next } });
      if (count === 0) throw new Refusal('changed_meanwhile');
    }
  });
}
