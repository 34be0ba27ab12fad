import type { Table } from 'docx';
import { type ListCell, type ListColumn, listTable } from '@/documents/list-table';
import { formatShare } from '@/domain/numbers/hundredths';

/** `share` in hundredths of a percent. */
export type DossierAuthor = { name: string; share: number; jobTitle: string; unit: string };

/** What every list of dossiers shows. */
export type DossierRow = { title: string; field: string; authors: readonly DossierAuthor[] };

type CellAlign = NonNullable<ListCell['align']>;

/** One cell a dossier, or one cell for each of its authors. */
export type DossierColumn<Row extends DossierRow> = ListColumn & { align?: CellAlign } & (
    | { ofDossier: (row: Row, position: number) => string }
    | { ofAuthor: (author: DossierAuthor) => string }
  );

/** `heading` spans the table; null for a list that is not grouped. */
export type DossierGroup<Row extends DossierRow> = { heading: string | null; rows: readonly Row[] };

export const authorColumns = [
  { title: 'Họ và tên tác giả (tỷ lệ %)', width: 32, ofAuthor: (author) => `${author.name} (${formatShare(author.share)})` },
  { title: 'Chức vụ', width: 22, ofAuthor: (author) => author.jobTitle },
  { title: 'Đơn vị', width: 26, ofAuthor: (author) => author.unit },
] as const satisfies DossierColumn<DossierRow>[];

export const positionColumn = {
  title: 'STT', width: 9, align: 'center', ofDossier: (_row, position) => String(position),
} as const satisfies DossierColumn<DossierRow>;

/** Positions run on through the groups; a dossier's own cells span the rows of its authors. */
export function dossierTable<Row extends DossierRow>(
  columns: readonly DossierColumn<Row>[],
  groups: readonly DossierGroup<Row>[],
  width: number,
): Table {
  let position = 0;
  const rows = groups.flatMap(({ heading, rows: dossiers }) => [
    ...(heading === null ? [] : [[{ text: heading, bold: true, columnSpan: columns.length }]]),
    ...dossiers.flatMap((dossier) => dossierRows(columns, dossier, ++position)),
  ]);
  return listTable(columns, rows, width);
}

const nobody: DossierAuthor = { name: '', share: 0, jobTitle: '', unit: '' };

function dossierRows<Row extends DossierRow>(columns: readonly DossierColumn<Row>[], dossier: Row, position: number): ListCell[][] {
  const authors = dossier.authors.length > 0 ? dossier.authors : [nobody];
  return authors.map((author, index) =>
    columns.flatMap((column): ListCell[] => {
      if ('ofAuthor' in column) return [{ text: author === nobody ? '' : column.ofAuthor(author), align: column.align }];
      if (index > 0) return [];
      return [{ text: column.ofDossier(dossier, position), align: column.align, rowSpan: authors.length }];
    }),
  );
}

const romans = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;

/** Numbers the groups of a list: I, II, III … */
export function roman(number: number): string {
  const step = romans.find(([value]) => value <= number);
  return step ? step[1] + roman(number - step[0]) : '';
}
