import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadWritable } from './load-writable';
import type { SectionInput } from './schema';

export type SavedSection =
  | { saved: true; version: number; savedAt: Date }
  /** Somebody else (or another tab) saved meanwhile: both texts are kept until the writer chooses. */
  | { saved: false; reason: 'changed_meanwhile'; theirs: { text: string; version: number; savedAt: Date; by: string } };

/** Saves one section; the version says which text the writer started from. */
export async function saveSection(ctx: Ctx, submissionId: string, key: string, { text, version }: SectionInput): Promise<SavedSection> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, key);
    const id = { organizationId, submissionId, key };
    const asked = await ctx.db.section.findUnique({
      where: { organizationId_campaignId_key: { organizationId, campaignId: dossier.campaignId, key } },
      select: { key: true },
    });
    const current = await ctx.db.submissionSection.findUnique({
      where: { organizationId_submissionId_key: id },
      select: { text: true, version: true, savedAt: true, savedById: true },
    });
    if (!asked) throw new Refusal('not_found');
    // A replay after a lost answer, or both wrote the same.
    if (current?.text === text) return { saved: true, version: current.version, savedAt: current.savedAt };
    if (current && current.version !== version) {
      const by = await ctx.db.account.findUnique({ where: { organizationId_id: { organizationId, id: current.savedById } }, select: { fullName: true } });
      const { text, version, savedAt, savedById } = current;
      return { saved: false, reason: 'changed_meanwhile', theirs: { text, version, savedAt, by: savedById === accountId ? '' : (by?.fullName ?? '') } };
    }
    // The row of the dossier is locked, so nobody can have come between the check and this write.
    const saved = { text, version: (current?.version ?? 0) + 1, savedAt: ctx.now, savedById: accountId };
    await ctx.db.submissionSection.upsert({ where: { organizationId_submissionId_key: id }, create: { ...id, ...saved }, update: saved });
    return { saved: true, version: saved.version, savedAt: saved.savedAt };
  });
}
