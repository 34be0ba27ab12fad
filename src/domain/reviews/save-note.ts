import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadOwnSheet } from './load-own-sheet';
import { whyNotNote } from './policy';

export type SavedNote =
  | { saved: true; version: number; savedAt: Date }
  | { saved: false; reason: 'changed_meanwhile'; theirs: { version: number; savedAt: Date; text: string } };

/**
 * The actor's own note on a dossier. It belongs to the person and not to the seat, and leaves no event: that somebody
 * noted something is theirs alone as well.
 */
export async function saveNote(ctx: Ctx, submissionId: string, { version, text }: { version: number; text: string }): Promise<SavedNote> {
  return transact(ctx, async (ctx) => {
    const { facts } = await loadOwnSheet(ctx, submissionId);
    refuseIf(whyNotNote(ctx.actor, facts));
    const { organizationId, accountId } = ctx.actor;
    const own = { organizationId, submissionId, accountId };
    const { count } = version === 0
      ? await ctx.db.sheetNote.createMany({ data: [{ ...own, id: newId(), text, version: 1, savedAt: ctx.now }], skipDuplicates: true })
      : await ctx.db.sheetNote.updateMany({ where: { ...own, version }, data: { text, version: { increment: 1 }, savedAt: ctx.now } });
    if (count === 1) return { saved: true, version: version + 1, savedAt: ctx.now };
    const stands = await ctx.db.sheetNote.findFirst({ where: own, select: { version: true, savedAt: true, text: true } });
    // The answer was lost on its way, or a page knows a version that never was: what it says goes on top of nothing.
    if (!stands) return { saved: false, reason: 'changed_meanwhile', theirs: { version: 0, savedAt: ctx.now, text: '' } };
    return stands.text === text ? { saved: true, version: stands.version, savedAt: stands.savedAt } : { saved: false, reason: 'changed_meanwhile', theirs: stands };
  });
}
