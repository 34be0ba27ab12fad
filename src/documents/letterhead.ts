import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { mm, sizes } from '@/documents/paper';
import { type PaperReference, paperDayLong, paperNumber } from '@/documents/paper-reference';
import { line, rule } from '@/documents/paragraphs';
import { noBorders } from '@/documents/list-table';

/**
 * Who issues the paper. A body of its own ("ỦY BAN NHÂN DÂN / XÃ BẮC BÌNH") has no parent lines; an
 * office under it has ("ỦY BAN NHÂN DÂN XÃ BẮC BÌNH" over "PHÒNG VĂN HÓA – XÃ HỘI"). Printed in capitals.
 */
export type Letterhead = { parentLines: readonly string[]; nameLines: readonly string[]; place: string };

export type PaperHead = {
  letterhead: Letterhead;
  reference: PaperReference;
  /** Công văn only: "V/v …" under the number. */
  about?: string;
};

const quocHieu = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const tieuNgu = 'Độc lập - Tự do - Hạnh phúc';

/** Issuer and Quốc hiệu side by side, number and date beneath; `width` is the section's text width in mm. */
export function letterheadTable({ letterhead, reference, about }: PaperHead, width: number): Table {
  const columns = { left: Math.round(width * 0.42), right: width - Math.round(width * 0.42) };
  const small = { size: sizes.letterhead, align: 'center' } as const;
  const left = [
    ...letterhead.parentLines.map((text) => line(text.toUpperCase(), small)),
    ...letterhead.nameLines.map((text) => line(text.toUpperCase(), { ...small, bold: true })),
    rule(columns.left, columns.left * 0.4),
  ];
  const right = [
    line(quocHieu, { ...small, bold: true }),
    line(tieuNgu, { bold: true, align: 'center' }),
    rule(columns.right, 60),
  ];
  const number = [line(`Số: ${paperNumber(reference)}`, { align: 'center', before: 8 })];
  if (about) number.push(line(about, { ...small, before: 3 }));
  const placeAndDay = `${letterhead.place}, ${paperDayLong(reference)}`;
  const day = [line(placeAndDay, { italics: true, align: 'center', before: 8 })];

  return new Table({
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: [mm(columns.left), mm(columns.right)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [headRow(left, right, columns), headRow(number, day, columns)],
  });
}

function headRow(left: Paragraph[], right: Paragraph[], columns: { left: number; right: number }): TableRow {
  return new TableRow({
    cantSplit: true,
    children: ([[left, columns.left], [right, columns.right]] as const).map(
      ([children, width]) =>
        new TableCell({ children, width: { size: mm(width), type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP }),
    ),
  });
}
