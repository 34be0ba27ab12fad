import { authorColumns, type DossierColumn, type DossierGroup, type DossierRow, dossierTable, positionColumn } from '@/documents/dossier-table';
import { type Block, makePaper, sizes, textWidth } from '@/documents/paper';
import { line, rule } from '@/documents/paragraphs';
import { formatCount } from '@/domain/numbers/integers';
import { formatHundredths, formatShare } from '@/domain/numbers/hundredths';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';

/** One dossier of the danh sách tổng hợp, as PRACTICE lists its columns. */
export type SummaryRow = DossierRow & {
  /** Tóm tắt, điểm mới. */
  novelty: string;
  /** Hiệu quả, phạm vi, thời điểm áp dụng. */
  effect: string;
  /** Hundredths; null without enough sheets. */
  mean: number | null;
  votes: { for: number; total: number } | null;
  proposal: string;
  note: string;
};

export type SummaryList = {
  /** "Sáng kiến, giải pháp trong công tác cải cách hành chính năm 2026" */
  subject: string;
  /** "(Kèm theo Tờ trình số 15/TTr-VHXH ngày 06/5/2026 của Phòng …)"; null for a list of its own. */
  attachedTo: string | null;
  groups: readonly DossierGroup<SummaryRow>[];
};

/** Danh sách tổng hợp, A4 lying down. */
export function summaryList(list: SummaryList): Promise<Uint8Array> {
  return makePaper(`Danh sách tổng hợp ${list.subject}`, [{ orientation: 'landscape', blocks: summaryBlocks(list) }]);
}

export function summaryBlocks({ subject, attachedTo, groups }: SummaryList): Block[] {
  const width = textWidth.landscape;
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return [
    line('DANH SÁCH TỔNG HỢP', { bold: true, size: sizes.title, align: 'center' }),
    line(subject, { bold: true, size: sizes.title, align: 'center' }),
    ...(attachedTo ? [line(attachedTo, { italics: true, align: 'center' })] : []),
    rule(width, width / 4, 8),
    dossierTable(columns, groups, width),
    line(`Danh sách có ${formatCount(count)} sáng kiến, giải pháp./.`, { italics: true, before: 8 }),
  ];
}

const columns: DossierColumn<SummaryRow>[] = [
  positionColumn,
  ...authorColumns,
  { title: 'Tên sáng kiến', width: 42, ofDossier: (row) => row.title },
  { title: 'Lĩnh vực', width: 24, ofDossier: (row) => row.field },
  { title: 'Tóm tắt, điểm mới', width: 46, ofDossier: (row) => row.novelty },
  { title: 'Hiệu quả, phạm vi, thời điểm áp dụng', width: 46, ofDossier: (row) => row.effect },
  { title: 'Điểm TB', width: 14, align: 'center', ofDossier: (row) => (row.mean === null ? '' : formatHundredths(row.mean)) },
  { title: 'Phiếu đồng ý (tỷ lệ)', width: 17, align: 'center', ofDossier: (row) => votesText(row.votes) },
  { title: 'Đề nghị', width: 22, ofDossier: (row) => row.proposal },
  { title: 'Ghi chú', width: 22, ofDossier: (row) => row.note },
];

/** "6/7 (85,71%)" */
export function votesText(votes: SummaryRow['votes']): string {
  if (!votes || votes.total === 0) return '';
  return `${votes.for}/${votes.total} (${formatShare(roundHalfUpDiv(votes.for * 10_000, votes.total))})`;
}
