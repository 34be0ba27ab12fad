import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { getEntry } from './entry-queries';
import { inLibrary } from './import/import-queries';
import { sameKey } from './import/read-line';
import { recognisedAt } from './import/take-lines';
import { whyNotCorrect } from './policy';
import type { CorrectEntry } from './schema';
import { keepText } from './similarity/keep-text';
import { summaryOf } from './summary';

/** Puts right what a list had wrong. The address stays; what later ones are compared with changes along. */
export async function correctEntry(ctx: Ctx, { entryId, text, decisionOn, ...facts }: CorrectEntry): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const entry = await getEntry(ctx, entryId);
    if (!entry) throw new Refusal('not_found');
    refuseIf(whyNotCorrect(ctx.actor, entry));
    if (facts.year > Number(dayOf(ctx.now).slice(0, 4))) throw new Refusal('invalid_input', { year: ['Năm ở tương lai.'] });
    const foldedTitle = fold(facts.title);
    const changed = foldedTitle !== fold(entry.title) || facts.year !== entry.year;
    if (changed && (await inLibrary(ctx, [foldedTitle])).has(sameKey({ foldedTitle, year: facts.year }))) throw new Refusal('entry_repeated');
    const { count } = await ctx.db.libraryEntry.updateMany({
      where: { organizationId, id: entryId, withdrawnAt: null },
      data: {
        ...facts, foldedTitle, decisionOn: decisionOn && toDateColumn(decisionOn), publishedAt: recognisedAt(facts.year, decisionOn),
        summary: summaryOf(text), sections: text === '' ? [] : [{ title: 'Nội dung', text }],
      },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await keepText(ctx, organizationId, { entryId, isPublic: entry.isPublic }, { title: facts.title, text });
    await recordEvent(ctx, 'library.entry_corrected', { type: 'library_entry', id: entryId });
  });
}
