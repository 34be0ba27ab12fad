import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { dayOf } from '@/domain/time/calendar';
import { importsVisibleTo } from '../policy';
import { inLibrary, type ListImport, readColumns } from './import-queries';
import { type LineFault, readLine, withRepeats } from './read-line';

/** All waiting lines of a list by their numbers, and the faults of those that have any. */
export type JudgedLines = { lines: number[]; faults: ReadonlyMap<number, LineFault[]> };

/**
 * By the version of the list and the state of the library: nothing else decides what a line means. A list has up to 20.000
 * lines, and leafing through them by fifties read and judged them all for each page.
 */
const kept = new Map<string, JudgedLines>();
const most = 20;

export async function judgedLines(ctx: Ctx, list: ListImport): Promise<JudgedLines> {
  const { organizationId } = ctx.actor;
  const thisYear = Number(dayOf(ctx.now).slice(0, 4));
  const [library] = await readRows<{ state: string }>(ctx.db)`
    select count(*) || ' ' || coalesce(sum(hashtextextended(year || ' ' || "foldedTitle", 0)), 0) as state
    from "LibraryEntry" where "organizationId" = ${organizationId}::uuid and "withdrawnAt" is null`;
  const key = [organizationId, list.id, list.version, thisYear, library?.state].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const waiting = await ctx.db.libraryImportLine.findMany({
    where: { import: { is: { AND: [importsVisibleTo(ctx.actor), { id: list.id }] } }, organizationId }, select: { line: true, cells: true }, orderBy: { line: 'asc' },
  });
  const columns = readColumns(list.columns);
  const read = waiting.map(({ line, cells }) => ({ line, ...readLine(cells, columns, list, thisYear) }));
  const judged = withRepeats(read, await inLibrary(ctx, read.map(({ entry }) => entry.foldedTitle)));
  const found = { lines: judged.map(({ line }) => line), faults: new Map(judged.flatMap(({ line, faults }) => (faults.length > 0 ? [[line, faults] as const] : []))) };
  const [oldest] = kept.size >= most ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}
