import type { ListColumn } from '@/documents/list-table';
import { body, type PlainBlock, type PlainPaper } from '@/documents/plain-paper';

/** Dossiers with the same voters, on one sheet, and for how many it is printed. */
export type BallotSheet = { dossiers: readonly string[]; copies: number };

export type BallotPapers = { council: string; subject: string; sheets: readonly BallotSheet[] };

/** Phiếu biểu quyết: every copy a page of its own, without a name, a number or any other sign that tells it from the next. */
export function ballotPapers({ council, subject, sheets }: BallotPapers): PlainPaper {
  const pages = sheets.flatMap((sheet, i) => Array.from({ length: sheet.copies }, () => page(council, subject, sheet, sheets.length > 1 ? `Tờ ${i + 1}/${sheets.length}` : '')));
  return { title: `Phiếu biểu quyết ${subject}`, sections: pages.map((blocks) => ({ orientation: 'portrait', blocks })) };
}

const columns: readonly ListColumn[] = [{ title: 'TT', width: 8 }, { title: 'Hồ sơ', width: 97 }, { title: 'Đồng ý', width: 20 }, { title: 'Không đồng ý', width: 20 }, { title: 'Ý kiến khác', width: 20 }];

function page(council: string, subject: string, { dossiers }: BallotSheet, which: string): PlainBlock[] {
  const rows = dossiers.map((dossier, i) => [{ text: String(i + 1), align: 'center' as const }, { text: dossier }, ...['☐', '☐', '☐'].map((text) => ({ text, align: 'center' as const }))]);
  return [
    { kind: 'line', text: council.toUpperCase(), bold: true },
    { kind: 'line', text: '(Đóng dấu)', italics: true },
    { kind: 'title', type: 'Phiếu biểu quyết', subject },
    ...(which ? [{ kind: 'line' as const, text: which, align: 'center' as const, after: 6 }] : []),
    body('Đánh dấu X vào một ô cho mỗi hồ sơ. Hồ sơ nào không đánh dấu, hoặc đánh dấu từ hai ô trở lên, thì phiếu về hồ sơ đó không hợp lệ. Không ghi tên, không ký vào phiếu.'),
    { kind: 'table', columns, rows },
  ];
}
