import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { enqueue } from '@/domain/outbox/enqueue';
import { Refusal, refuseIf } from '@/domain/refusal';
import { slugOf } from '@/domain/text/slug';
import { dayOf, isRealDay, startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { whyNotTakeLines } from '../policy';
import { summaryOf } from '../summary';
import { demandImport, inLibrary, type ListImport, readColumns } from './import-queries';
import { type EarlierInitiative, readLine, withRepeats } from './read-line';

export const linesAtOnce = 500;

export type Progress = { doneThrough: number; lines: number; added: number; done: boolean };

/**
 * Takes the next lines of a list into the library, those without a fault; the others stay where they are. Said again until it is
 * done, by the page or after a cut network: where it stands is in the database, so no line comes in twice.
 */
export async function takeLines(ctx: Ctx, importId: string): Promise<Progress> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    // One batch at a time for the commune: two lists side by side could bring the same initiative twice.
    await ctx.db.$executeRaw`select id from "Organization" where id = ${organizationId}::uuid for no key update`;
    const list = await demandImport(ctx, importId);
    const entries = await ctx.db.libraryEntry.count({ where: { organizationId, withdrawnAt: null } });
    const columns = readColumns(list.columns);
    refuseIf(whyNotTakeLines(ctx.actor, { ...list, titleKnown: columns.title !== undefined, entries }));
    const waiting = await ctx.db.libraryImportLine.findMany({
      where: { organizationId, importId, line: { gt: list.doneThrough } }, select: { line: true, cells: true }, orderBy: { line: 'asc' }, take: linesAtOnce,
    });
    const thisYear = Number(dayOf(ctx.now).slice(0, 4));
    const read = waiting.map(({ line, cells }) => ({ line, ...readLine(cells, columns, list, thisYear) }));
    const good = withRepeats(read, await inLibrary(ctx, read.map(({ entry }) => entry.foldedTitle))).filter(({ faults }) => faults.length === 0);
    await shelve(ctx, list, good);
    await ctx.db.libraryImportLine.deleteMany({ where: { organizationId, importId, line: { in: good.map(({ line }) => line) } } });
    const done = waiting.length < linesAtOnce;
    const doneThrough = waiting.at(-1)?.line ?? list.doneThrough;
    const added = list.added + good.length;
    const { count } = await ctx.db.libraryImport.updateMany({
      where: { organizationId, id: importId, version: list.version, status: list.status },
      data: { status: done ? 'DONE' : 'RUNNING', doneThrough, added, version: { increment: 1 }, ...(done ? { finishedAt: ctx.now } : {}) },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    if (done) {
      await recordEvent(ctx, 'library.imported', { type: 'organization', id: organizationId }, { importId, added, left: list.lines - added });
      await enqueue(ctx, 'fill-similar-texts', {});
    }
    return { doneThrough, lines: list.lines, added, done };
  });
}

async function shelve(ctx: Ctx, list: ListImport, lines: readonly { line: number; entry: EarlierInitiative }[]): Promise<void> {
  const { organizationId } = ctx.actor;
  const rows = lines.map(({ line, entry: { text, decisionOn, ...entry } }) => {
    const id = newId();
    return {
      ...entry, organizationId, id, importId: list.id, importLine: line, isPublic: list.isPublic, outcome: 'RECOGNISED' as const,
      // With its own id in it, an address is free without asking.
      slug: `${slugOf(entry.title)}-${id.slice(-12)}`, summary: summaryOf(text), sections: text === '' ? [] : [{ title: 'Nội dung', text }],
      decisionOn: decisionOn && toDateColumn(decisionOn), publishedAt: recognisedAt(entry.year, decisionOn),
    };
  });
  await ctx.db.libraryEntry.createMany({ data: rows });
  if (list.isPublic) await ctx.db.publicLink.createMany({ data: rows.map(({ slug, id }) => ({ slug, organizationId, kind: 'initiative', targetId: id })) });
}

/** In lists by time an earlier initiative stands where it was recognised, not above what was published here this morning. */
export function recognisedAt(year: number, decisionOn: string | null): Date {
  const day = decisionOn ?? `${year}-01-01`;
  if (!isRealDay(day)) throw new Error('a line without a fault has a year');
  return startOfDay(day);
}
