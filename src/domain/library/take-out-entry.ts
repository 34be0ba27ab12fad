import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { getEntry } from './entry-queries';
import { whyNotCorrect } from './policy';
import { dropText } from './similarity/keep-text';

/** One imported line leaves the library; the row stays, with the reason, for who finds its old address. */
export async function takeOutEntry(ctx: Ctx, { entryId, reason }: { entryId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const entry = await getEntry(ctx, entryId);
    if (!entry) throw new Refusal('not_found');
    refuseIf(whyNotCorrect(ctx.actor, entry));
    const { count } = await ctx.db.libraryEntry.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: entryId, withdrawnAt: null }, data: { withdrawnAt: ctx.now, withdrawReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await dropText(ctx, { entryId });
    await recordEvent(ctx, 'library.entry_taken_out', { type: 'library_entry', id: entryId }, {}, reason);
  });
}
