import type { Ctx } from '@/domain/context';
import { type ImportColumns, importFields } from '@/domain/library/import/columns';
import { isReferred, type ListImport, readColumns } from '@/domain/library/import/import-queries';
import type { ImportPreview } from '@/domain/library/import/preview-queries';
import { importFieldLabels, importStatusLabels, levelLabels, lineFaultLabels } from '@/domain/library/labels';
import { whyNotTakeLines, whyNotUndo } from '@/domain/library/policy';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { formatDay } from '@/domain/time/format';

const words = (reason: Reason | null): string | null => reason && sentenceOf(reason);

/** What the page of one list shows, in words. */
export async function importView(ctx: Ctx, list: ListImport, preview: ImportPreview) {
  const columns = readColumns(list.columns);
  const begun = list.status === 'RUNNING' || list.status === 'DONE';
  return {
    id: list.id, fileName: list.fileName, source: list.source, status: list.status, statusWords: importStatusLabels[list.status], isPublic: list.isPublic,
    lines: list.lines, added: list.added, good: preview.good, faulty: preview.faulty,
    describe: list.status === 'PREPARED' ? describeOf(list, columns, preview.sample) : null,
    // The whole library is counted when a batch comes in; here only what the list itself lacks.
    whyNotTake: words(whyNotTakeLines(ctx.actor, { ...list, titleKnown: columns.title !== undefined, entries: 0 })) ?? (preview.good === 0 && list.status === 'PREPARED' ? 'Chưa có dòng nào nhập được. Xem lỗi từng dòng bên dưới.' : null),
    undo: begun ? { disabledReason: words(whyNotUndo(ctx.actor, { ...list, referred: await isReferred(ctx, list.id) })) } : null,
    faults: preview.faults.map(({ fault, count }) => ({ text: lineFaultLabels[fault], count })),
    rows: preview.rows.map(({ line, entry, faults }) => ({
      line, title: entry.title || '(trống)', authors: entry.authors, unit: entry.unitName, year: entry.year ? String(entry.year) : '–', level: entry.level ? levelLabels[entry.level] : '–',
      decision: [entry.decisionNumber, entry.decisionOn ? formatDay(entry.decisionOn) : ''].filter(Boolean).join(', ') || '–', faults: faults.map((fault) => lineFaultLabels[fault]).join(' '),
    })),
    total: preview.total,
  };
}

export type ImportView = Awaited<ReturnType<typeof importView>>;
export type DescribeView = NonNullable<ImportView['describe']>;

function describeOf({ id, version, headings, source, year, level, isPublic }: ListImport, columns: ImportColumns, sample: readonly string[][]) {
  const width = Math.max(headings.length, ...sample.map((cells) => cells.length));
  return {
    fields: importFields.map((field) => ({ field, label: importFieldLabels[field] })),
    options: Array.from({ length: width }, (_, column) => ({ value: String(column), label: columnName(column, headings[column] ?? '', sample) })),
    values: {
      importId: id, version, source, year: year === null ? '' : String(year), level: level ?? ('' as const), isPublic,
      columns: Object.fromEntries(importFields.map((field) => [field, columns[field] === undefined ? '' : String(columns[field])])) as Record<(typeof importFields)[number], string>,
    },
  };
}

/** "Cột 2: Tên sáng kiến", or what stands in it where it has no heading. */
function columnName(column: number, heading: string, sample: readonly string[][]): string {
  const said = heading || (sample.find((cells) => cells[column])?.[column] ?? '');
  return `Cột ${column + 1}${said ? `: ${said.length > 40 ? `${said.slice(0, 40)}…` : said}` : ''}`;
}
