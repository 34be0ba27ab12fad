import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { picturesIn, type RichText, type Written, writtenOf } from '@/domain/text/rich-text';
import { transact } from '@/domain/transaction';
import { canonical } from './canonical';
import { keepPictures } from './keep-pictures';
import { loadWritable } from './load-writable';
import type { SectionInput } from './schema';

export type SavedSection =
  | { saved: true; version: number; savedAt: Date }
  /** Somebody else (or another tab) saved meanwhile: both texts are kept until the writer chooses. */
  | { saved: false; reason: 'changed_meanwhile'; theirs: { written: Written; version: number; savedAt: Date; by: string } };

/** Lines alone need no `content`. */
type NewText = Omit<SectionInput, 'content'> & { content?: RichText | null };

/** Saves one section; the version says which text the writer started from. */
export async function saveSection(ctx: Ctx, submissionId: string, key: string, { text, content = null, version }: NewText): Promise<SavedSection> {
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
      select: { text: true, content: true, version: true, savedAt: true, savedById: true },
    });
    if (!asked) throw new Refusal('not_found');
    const kept = content && (await ownPictures(ctx, submissionId, content));
    // A replay after a lost answer, or both wrote the same.
    if (current?.text === text && isSame(current.content, kept)) {
      await keepPictures(ctx, dossier, key);
      return { saved: true, version: current.version, savedAt: current.savedAt };
    }
    if (current && current.version !== version) {
      const by = await ctx.db.account.findUnique({ where: { organizationId_id: { organizationId, id: current.savedById } }, select: { fullName: true } });
      const { version, savedAt, savedById } = current;
      const written = writtenOf({ text: current.text, content: current.content as RichText | null });
      return { saved: false, reason: 'changed_meanwhile', theirs: { written, version, savedAt, by: savedById === accountId ? '' : (by?.fullName ?? '') } };
    }
    // The row of the dossier is locked, so nobody can have come between the check and this write.
    const saved = { text, content: kept ?? Prisma.DbNull, version: (current?.version ?? 0) + 1, savedAt: ctx.now, savedById: accountId };
    await ctx.db.submissionSection.upsert({ where: { organizationId_submissionId_key: id }, create: { ...id, ...saved }, update: saved });
    await keepPictures(ctx, dossier, key);
    return { saved: true, version: saved.version, savedAt: saved.savedAt };
  });
}

const isSame = (one: unknown, other: RichText | null): boolean => canonical(one ?? null) === canonical(other);

/** A picture of another dossier, pasted in, is nobody's to show here: its caption stays as a line. */
async function ownPictures(ctx: Ctx, submissionId: string, content: RichText): Promise<RichText> {
  const wanted = picturesIn(content);
  if (wanted.length === 0) return content;
  const own = await ctx.db.evidence.findMany({ where: { organizationId: ctx.actor.organizationId, submissionId, id: { in: wanted } }, select: { id: true } });
  const known = new Set(own.map(({ id }) => id));
  return {
    ...content,
    content: content.content.map((block) =>
      block.type === 'picture' && !known.has(block.attrs.evidenceId)
        ? { type: 'paragraph', content: [{ type: 'text', text: block.attrs.caption ? `[Hình: ${block.attrs.caption}]` : '[Hình]' }] }
        : block,
    ),
  };
}
