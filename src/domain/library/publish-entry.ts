import type { Outcome } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { type RichText, withoutPictures } from '@/domain/text/rich-text';
import { slugOf } from '@/domain/text/slug';
import { transact } from '@/domain/transaction';
import { joinedText, keepText } from './similarity/keep-text';
import { summaryOf } from './summary';

export type ReleasedSection = { title: string; text: string; content?: RichText | null };

export type NewEntry = {
  submissionId: string | null;
  /** Makes the address unique where two initiatives have one title: the dossier's code. */
  code: string;
  title: string;
  fieldName: string;
  unitName: string;
  authors: string;
  year: number;
  outcome: Exclude<Outcome, 'NOT_RECOGNISED'>;
  decisionNumber: string;
  decisionOn: Date;
  sections: readonly ReleasedSection[];
  /** Which of the sections the summary is cut from, when it is released. */
  summaryOf: string | null;
};

/** Puts one initiative on the public shelf: a snapshot of its own, reached by an address no other organization has. */
export async function publishEntry(ctx: Ctx, entry: NewEntry): Promise<{ id: string; slug: string }> {
  return transact(ctx, async (ctx) => {
    const id = newId();
    const organizationId = ctx.actor.organizationId;
    const slug = await takeSlug(ctx, entry, id);
    await ctx.db.libraryEntry.create({
      data: {
        organizationId, id, slug, title: entry.title, foldedTitle: fold(entry.title), summary: summaryOf(entry.summaryOf ?? ''),
        fieldName: entry.fieldName, unitName: entry.unitName, authors: entry.authors, year: entry.year, outcome: entry.outcome,
        decisionNumber: entry.decisionNumber, decisionOn: entry.decisionOn, submissionId: entry.submissionId,
        sections: entry.sections.map(published), publishedAt: ctx.now,
      },
    });
    await keepText(ctx, organizationId, { entryId: id }, { title: entry.title, text: joinedText(entry.sections) || (entry.summaryOf ?? '') });
    return { id, slug };
  });
}

/** Pictures stay with the evidence, which nobody outside reads. */
const published = ({ title, text, content }: ReleasedSection) => ({ title, text, ...(content ? { content: withoutPictures(content) } : {}) });

/** Inserted, not looked up: two communes may publish the same title in the same second. */
async function takeSlug(ctx: Ctx, { title, code }: NewEntry, targetId: string): Promise<string> {
  const plain = slugOf(title);
  for (const slug of [plain, `${plain}-${slugOf(code)}`, `${plain}-${targetId.slice(-12)}`]) {
    const { count } = await ctx.db.publicLink.createMany({
      data: [{ slug, organizationId: ctx.actor.organizationId, kind: 'initiative', targetId }],
      skipDuplicates: true,
    });
    if (count === 1) return slug;
  }
  throw new Error('no free address for a library entry');
}
