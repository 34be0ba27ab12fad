import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { findSheet, holdStage, loadDossier, seatOf, sheetFacts } from '../load-sheet';
import { whyNotEnterPaperSheet } from '../policy';
import { rubricOf } from '../queries';
import { whyNotTypeIn } from './paper-policy';
import type { PaperEntryInput } from './paper-schema';

export type SavedEntry =
  | { saved: true; version: number; savedAt: Date }
  /** Somebody else types the same sheet in. */
  | { saved: false; reason: 'changed_meanwhile'; theirs: { version: number; savedAt: Date; cells: Record<string, string>; comment: string } };

/**
 * What is typed of a signed paper sheet so far. It lies apart from the member's own draft, which nobody but the member may
 * read or overwrite, and counts nowhere until it is closed.
 */
export async function savePaperEntry(ctx: Ctx, { submissionId, seatId }: { submissionId: string; seatId: string }, { version, cells, comment }: PaperEntryInput): Promise<SavedEntry> {
  return transact(ctx, async (ctx) => {
    const loaded = await loadDossier(ctx, submissionId);
    const seat = seatOf(loaded, seatId);
    refuseIf(whyNotTypeIn(ctx.actor, { campaign: loaded.campaign, seatId }));
    refuseIf(whyNotEnterPaperSheet(ctx.actor, sheetFacts(loaded, seat, await findSheet(ctx, submissionId, seatId))));
    await holdStage(ctx, loaded.campaign.id);
    const known = (await rubricOf(ctx, loaded.campaign.id)).flatMap(({ id }) => (cells[id] ? [[id, cells[id]] as const] : []));
    const own = { organizationId: ctx.actor.organizationId, submissionId, seatId };
    const data = { cells: Object.fromEntries(known), comment, savedAt: ctx.now, savedById: ctx.actor.accountId };
    const { count } = version === 0
      ? await ctx.db.paperEntry.createMany({ data: [{ ...own, ...data, id: newId(), version: 1 }], skipDuplicates: true })
      : await ctx.db.paperEntry.updateMany({ where: { ...own, version }, data: { ...data, version: { increment: 1 } } });
    if (count === 1) return { saved: true, version: version + 1, savedAt: ctx.now };
    const stands = await ctx.db.paperEntry.findFirst({ where: own, select: { version: true, savedAt: true, cells: true, comment: true } });
    if (!stands) return { saved: false, reason: 'changed_meanwhile', theirs: { version: 0, savedAt: ctx.now, cells: {}, comment: '' } };
    const theirs = { ...stands, cells: stands.cells as Record<string, string> };
    const isSame = stands.comment === comment && JSON.stringify(Object.entries(theirs.cells).sort()) === JSON.stringify(known.toSorted());
    return isSame ? { saved: true, version: stands.version, savedAt: stands.savedAt } : { saved: false, reason: 'changed_meanwhile', theirs };
  });
}
