import { letterheadTable, type PaperHead } from '@/documents/letterhead';
import { type OutcomeCounts, outcomeAct } from '@/documents/outcome-words';
import { type Block, makePaper, textWidth } from '@/documents/paper';
import { citePaper } from '@/documents/paper-reference';
import { bodyParagraph, line, titleBlock, withClosingMark } from '@/documents/paragraphs';
import { closingTable, type Recipients, type Signature } from '@/documents/signature';
import { summaryBlocks, type SummaryList } from '@/documents/summary-list';
import { formatCount } from '@/domain/numbers/integers';

export type Proposal = {
  head: PaperHead;
  /** "Về việc công nhận sáng kiến, giải pháp trong công tác cải cách hành chính năm 2026" */
  subject: string;
  /** "Chủ tịch Ủy ban nhân dân xã Bắc Bình" */
  addressee: string;
  /** Who asks: "Phòng Văn hóa – Xã hội". */
  proposer: string;
  /** Without "Thực hiện": "Kế hoạch số 41/KH-UBND ngày 16/3/2026 của …". */
  plan: string;
  /** "Biên bản họp số 02/BB-HĐTĐKT ngày 03/6/2026 của Hội đồng …"; null while there is none. */
  minutes: string | null;
  /** Judged dossiers, and what is asked for them. */
  judged: number;
  counts: OutcomeCounts & { notRecognised: number };
  scope: string;
  /** The council's or the office's own words; '' for none. */
  opinion: string;
  list: Omit<SummaryList, 'attachedTo'>;
  recipients: Recipients;
  signature: Signature;
};

/** Tờ trình of the office to the chairman, with its list on pages that lie down. */
export function proposalPaper(paper: Proposal): Promise<Uint8Array> {
  const attachedTo = `(Kèm theo Tờ trình ${citePaper(paper.head.reference)} của ${paper.proposer})`;
  return makePaper(`Tờ trình ${paper.subject}`, [
    { orientation: 'portrait', blocks: letterBlocks(paper) },
    { orientation: 'landscape', blocks: summaryBlocks({ ...paper.list, attachedTo }) },
  ]);
}

function letterBlocks(paper: Proposal): Block[] {
  const width = textWidth.portrait;
  return [
    letterheadTable(paper.head, width),
    ...titleBlock('Tờ trình', paper.subject, width),
    line(`Kính gửi: ${paper.addressee}`, { align: 'center', before: 6, after: 10 }),
    bodyParagraph(`Thực hiện ${paper.plan}; ${basis(paper)}, ${paper.proposer} báo cáo và kính trình ${paper.addressee} như sau:`),
    bodyParagraph(results(paper), { lead: '1.' }),
    ...(paper.opinion === '' ? [] : paper.opinion.split('\n').filter(Boolean).map((text) => bodyParagraph(text))),
    bodyParagraph(request(paper), { lead: '2.' }),
    bodyParagraph(withClosingMark(`${paper.proposer} kính trình ${paper.addressee} xem xét, quyết định`)),
    line('', { after: 6 }),
    closingTable(paper.recipients, paper.signature, width),
  ];
}

const basis = ({ minutes }: Proposal): string => (minutes ? `căn cứ ${minutes}` : 'căn cứ kết quả chấm điểm, họp xét của Hội đồng');

function results({ judged, counts }: Proposal): string {
  const short = counts.notRecognised > 0 ? `; ${formatCount(counts.notRecognised)} hồ sơ chưa đủ điều kiện công nhận` : '';
  const named = counts.recognised + counts.selected;
  return `Hội đồng đã chấm, xét ${formatCount(judged)} hồ sơ; ${formatCount(named)} hồ sơ đủ điều kiện đề nghị${short}.`;
}

function request({ counts, scope }: Proposal): string {
  return `Đề nghị ${outcomeAct(counts) || 'xem xét các hồ sơ'} ${scope} (có Danh sách tổng hợp kèm theo).`;
}
