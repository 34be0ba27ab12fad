import type { Ctx } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { importsVisibleTo } from '../policy';
import { type ListImport, readColumns } from './import-queries';
import { judgedLines } from './judged-lines';
import { type EarlierInitiative, type LineFault, readLine } from './read-line';

export type PreviewLine = { line: number; entry: EarlierInitiative; faults: LineFault[] };
export type ImportPreview = {
  good: number; faulty: number;
  /** How often each fault is there, the most frequent first. */
  faults: { fault: LineFault; count: number }[];
  rows: PreviewLine[]; total: number;
  /** The first lines as they are in the file, to see which column is what. */
  sample: string[][];
};

export const previewPerPage = 50;
const sampleLines = 3;

/** What taking the rest of the list over would do, line by line: of the whole list the counts, of the page its lines. Reads only. */
export async function previewImport(ctx: Ctx, list: ListImport, { page, onlyFaulty }: { page: number; onlyFaulty: boolean }): Promise<ImportPreview> {
  const { lines, faults } = await judgedLines(ctx, list);
  const shown = onlyFaulty ? [...faults.keys()] : lines;
  const ofPage = shown.slice((page - 1) * previewPerPage, page * previewPerPage);
  const first = lines.slice(0, sampleLines);
  const read = await ctx.db.libraryImportLine.findMany({
    where: { import: { is: { AND: [importsVisibleTo(ctx.actor), { id: list.id }] } }, organizationId: ctx.actor.organizationId, line: { in: [...new Set([...first, ...ofPage])] } },
    select: { line: true, cells: true },
  });
  const cellsOf = new Map(read.map(({ line, cells }) => [line, cells]));
  const columns = readColumns(list.columns);
  const thisYear = Number(dayOf(ctx.now).slice(0, 4));
  const counts = new Map<LineFault, number>();
  for (const fault of [...faults.values()].flat()) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return {
    good: lines.length - faults.size, faulty: faults.size,
    faults: [...counts].map(([fault, count]) => ({ fault, count })).sort((one, other) => other.count - one.count),
    rows: ofPage.map((line) => ({ line, entry: readLine(cellsOf.get(line) ?? [], columns, list, thisYear).entry, faults: faults.get(line) ?? [] })), total: shown.length,
    sample: first.map((line) => cellsOf.get(line) ?? []),
  };
}
