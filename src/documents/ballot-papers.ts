import { type ListColumn, listTable } from '@/documents/list-table';
import { type Block, makePaper, textWidth } from '@/documents/paper';
import { bodyParagraph, line, titleBlock } from '@/documents/paragraphs';

/** Dossiers with the same voters, on one sheet, and for how many it is printed. */
export type BallotSheet = { dossiers: readonly string[]; copies: number };

export type BallotPapers = { council: string; subject: string; sheets: readonly BallotSheet[] };

/** Phiếu biểu quyết: every copy a page of its own, without a name, a number or any other sign that tells it from the next. */
export function ballotPapers({ council, subject, sheets }: BallotPapers): Promise<Uint8Array> {
  const pages = sheets.flatMap((sheet, i) => Array.from({ length: sheet.copies }, () => page(council, subject, sheet, sheets.length > 1 ? `Tờ ${i + 1}/${sheets.length}` : '')));
  return makePaper(`Phiếu biểu quyết ${subject}`, pages.map((blocks) => ({ orientation: 'portrait' as const, blocks })));
}

const columns: readonly ListColumn[] = [{ title: 'TT', width: 8 }, { title: 'Hồ sơ', width: 97 }, { title: 'Đồng ý', width: 20 }, { title: 'Không đồng ý', width: 20 }, { title: 'Ý kiến khác', width: 20 }];

function page(council: string, subject: string, { dossiers }: BallotSheet, which: string): Block[] {
  const width = textWidth.portrait;
  const rows = dossiers.map((dossier, i) => [{ text: String(i + 1), align: 'center' as const }, { text: dossier }, ...['☐', '☐', '☐'].map((text) => ({ text, align: 'center' as const }))]);
  return [
    line(council.toUpperCase(), { bold: true }),
    line('(Đóng dấu)', { italics: true }),
    ...titleBlock('Phiếu biểu quyết', subject, width),
    ...(which ? [line(which, { align: 'center', after: 6 })] : []),
    bodyParagraph('Đánh dấu X vào một ô cho mỗi hồ sơ. Hồ sơ nào không đánh dấu, hoặc đánh dấu từ hai ô trở lên, thì phiếu về hồ sơ đó không hợp lệ. Không ghi tên, không ký vào phiếu.'),
    listTable(columns, rows, width),
  ];
}
