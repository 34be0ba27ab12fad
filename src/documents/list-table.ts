import {
  BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, TextDirection, VerticalAlignTable, WidthType,
} from 'docx';
import { mm, sizes } from '@/documents/paper';
import { line } from '@/documents/paragraphs';

export type ListColumn = {
  title: string;
  /** A share of the table's width: columns are stretched to fill it. */
  width: number;
  /** Titles of narrow columns stand upright, bottom to top. */
  upright?: boolean;
};

export type ListCell = {
  text: string;
  align?: 'left' | 'center' | 'right';
  bold?: boolean;
  rowSpan?: number;
  columnSpan?: number;
};

export const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [side, { style: BorderStyle.NONE }]),
);

/** A ruled list whose header row is repeated on every page. `width` in mm. */
export function listTable(columns: readonly ListColumn[], rows: readonly ListCell[][], width: number, size: number = sizes.small): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((mm(width) * column.width) / total));
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1), right: mm(1), top: mm(0.5), bottom: mm(0.5) },
    rows: [headerRow(columns, size), ...rows.map((cells) => listRow(cells, size))],
  });
}

function headerRow(columns: readonly ListColumn[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(columns.some((column) => column.upright) ? { height: { value: mm(32), rule: HeightRule.ATLEAST } } : {}),
    children: columns.map(
      ({ title, upright }) =>
        new TableCell({
          children: [line(title, { bold: true, align: 'center', size })],
          verticalAlign: VerticalAlignTable.CENTER,
          ...(upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
        }),
    ),
  });
}

function listRow(cells: readonly ListCell[], size: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ text, align, bold, rowSpan, columnSpan }) =>
        new TableCell({
          children: text.split('\n').map((each) => line(each, { align, bold, size })),
          verticalAlign: VerticalAlignTable.CENTER,
          rowSpan,
          columnSpan,
        }),
    ),
  });
}
