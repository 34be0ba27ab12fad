import type { PaperHead } from '@/documents/letterhead';
import type { ListColumn } from '@/documents/list-table';
import { body, type PlainBlock, type PlainPaper } from '@/documents/plain-paper';
import { formatCount } from '@/domain/numbers/integers';

export type CountedItem = {
  /** "BB-2026-0001, Phiếu hẹn in chữ lớn" */
  dossier: string;
  issued: number; returned: number; valid: number; invalid: number;
  votesFor: number; votesAgainst: number; votesOther: number;
  /** "05/06 (83,33%)" */
  share: string;
};

export type BallotCount = {
  head: PaperHead;
  council: string;
  subject: string;
  startedAt: string;
  place: string;
  /** "5/6": voting members who came, of all. */
  quorum: string;
  /** The head first; none where the portal alone counted. */
  tellers: readonly string[];
  /** Ends without a full stop: "số thành viên dự họp, …". */
  base: string;
  paper: readonly CountedItem[];
  /** Counted by the portal, out of the electronic box. */
  secret: readonly CountedItem[];
  /** Rounds that were void, each a sentence. */
  voided: readonly string[];
  secretary: string; chair: string;
};

/** Biên bản kiểm phiếu: who counted, and one line for each dossier. */
export function ballotCount(count: BallotCount): PlainPaper {
  return { title: `Biên bản kiểm phiếu ${count.subject}`, sections: [{ orientation: 'portrait', blocks: blocksOf(count) }] };
}

function blocksOf(count: BallotCount): PlainBlock[] {
  const { tellers, paper, secret, voided } = count;
  const [first, ...others] = tellers;
  const right = first ? { title: 'Trưởng ban kiểm phiếu', name: first } : { title: 'Chủ trì', name: count.chair };
  return [
    { kind: 'head', head: count.head },
    { kind: 'title', type: 'Biên bản kiểm phiếu', subject: count.subject },
    body(`Thời gian họp: ${count.startedAt}. Địa điểm: ${count.place}.`),
    body(`Thành viên ${count.council} có quyền biểu quyết dự họp: ${count.quorum}.`),
    ...(first ? [body(`Ban kiểm phiếu: ${[`${first} (Trưởng ban)`, ...others].join('; ')}.`)] : []),
    ...(paper.length > 0 ? [body('Kết quả kiểm phiếu giấy:', { bold: true, keepNext: true }), table(paper)] : []),
    ...(secret.length > 0 ? [body('Kết quả bỏ phiếu kín điện tử, hệ thống đếm một lần khi kết thúc lượt bỏ phiếu (phát ra: số người có tên trong danh sách bỏ phiếu; thu về: số người đã bỏ phiếu):', { bold: true, keepNext: true }), table(secret)] : []),
    ...voided.map((sentence) => body(sentence, { lead: '-' })),
    body(`Tỷ lệ đồng ý tính trên ${count.base}. Người có liên quan đến hồ sơ nào thì không được phát phiếu về hồ sơ đó.`),
    body('Biên bản lập xong hồi       giờ       phút, cùng ngày, được ban kiểm phiếu đọc trước phiên họp./.'),
    { kind: 'signers', left: { title: 'Thư ký phiên họp', capacity: { kind: 'own' }, name: count.secretary }, right: { ...right, capacity: { kind: 'own' } } },
  ];
}

const columns: readonly ListColumn[] = [
  { title: 'TT', width: 8 }, { title: 'Hồ sơ', width: 55 },
  ...['Phát ra', 'Thu về', 'Hợp lệ', 'Không hợp lệ', 'Đồng ý', 'Không đồng ý', 'Ý kiến khác'].map((title) => ({ title, width: 11, upright: true })),
  { title: 'Tỷ lệ đồng ý', width: 25 },
];

function table(items: readonly CountedItem[]): PlainBlock {
  const rows = items.map(({ dossier, share, ...counts }, i) => [
    { text: String(i + 1), align: 'center' as const }, { text: dossier },
    ...[counts.issued, counts.returned, counts.valid, counts.invalid, counts.votesFor, counts.votesAgainst, counts.votesOther].map((value) => ({ text: formatCount(value), align: 'center' as const })),
    { text: share, align: 'center' as const },
  ]);
  return { kind: 'table', columns, rows };
}
