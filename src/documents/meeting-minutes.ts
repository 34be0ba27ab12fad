import type { PaperHead } from '@/documents/letterhead';
import type { ListColumn } from '@/documents/list-table';
import { citationTexts } from '@/documents/paragraphs';
import { body, type PlainBlock, type PlainPaper } from '@/documents/plain-paper';
import { formatCount } from '@/domain/numbers/integers';

export type MinutesPerson = { name: string; title: string };

export type MinutesItem = {
  /** "BB-2026-0001, Phiếu hẹn in chữ lớn" */
  dossier: string;
  mean: string;
  votesFor: number; votesAgainst: number; votesOther: number;
  /** "5/6 (83,33%)" */
  share: string;
  conclusion: string;
  /** Who left for it; '' for nobody. */
  away: string;
  /** Who said at the meeting that they take no part, with the reason; '' or nothing for nobody. */
  recused?: string;
  /** By name and in writing; '' for none. */
  named: string;
  /** Who presided when it was not the chair; '' otherwise. */
  presider: string;
  /** How it was voted on where not by hands; '' for hands. */
  ballot?: string;
  text: string; reason: string;
  /** "Ông A, Ủy viên: …", in the order in which they spoke. */
  opinions: readonly string[];
};

export type MeetingMinutes = {
  head: PaperHead;
  council: string;
  subject: string;
  /** "8 giờ 00 phút, ngày 03 tháng 6 năm 2026"; the end is null while the meeting goes on. */
  startedAt: string; endedAt: string | null;
  place: string;
  chair: MinutesPerson; secretary: MinutesPerson;
  /** "5/6": voting members who came, of all. */
  quorum: string;
  present: readonly MinutesPerson[]; remote: readonly MinutesPerson[]; guests: readonly string[];
  absent: readonly (MinutesPerson & { reason: string })[];
  /** "Ông A rời họp lúc 9 giờ 10 phút, trở lại lúc 9 giờ 25 phút (lý do)". */
  leaves: readonly string[];
  /** Said about all and not about one dossier. */
  opinions: readonly string[];
  /** Each without its end: "Kế hoạch số …". */
  bases: readonly string[];
  rule: string;
  items: readonly MinutesItem[];
  /** Ballots that were void on dossiers not concluded, each a sentence. */
  voided?: readonly string[];
  /** Dossiers on the agenda that were not concluded; those that were spoken of all the same, or that somebody left the room for. */
  postponed: number; discussed: readonly Pick<MinutesItem, 'dossier' | 'recused' | 'opinions'>[];
};

/** Biên bản họp Hội đồng: what the meeting was, who was there, each vote and what was concluded. */
export function meetingMinutes(minutes: MeetingMinutes): PlainPaper {
  return { title: `Biên bản ${minutes.subject}`, sections: [{ orientation: 'portrait', blocks: mainBlocks(minutes) }, { orientation: 'landscape', blocks: listBlocks(minutes) }] };
}

const person = ({ name, title }: MinutesPerson): string => (title ? `${name}, ${title}` : name);

function mainBlocks(minutes: MeetingMinutes): PlainBlock[] {
  const { present, remote, absent, guests, items } = minutes;
  const group = (lead: string, names: readonly string[]): PlainBlock[] => (names.length === 0 ? [] : [body(`${lead}: ${names.join('; ')}.`)]);
  return [
    { kind: 'head', head: minutes.head },
    { kind: 'title', type: 'Biên bản', subject: minutes.subject },
    body(`Thời gian bắt đầu: ${minutes.startedAt}.`),
    body(`Địa điểm: ${minutes.place}.`),
    ...citationTexts(minutes.bases).map((text) => body(text, { italics: true })),
    body('Thành phần tham dự', { lead: 'I.', bold: true, keepNext: true }),
    body(`Chủ trì: ${person(minutes.chair)}.`),
    body(`Thư ký: ${person(minutes.secretary)}.`),
    body(`Thành viên có quyền biểu quyết dự họp: ${minutes.quorum}.`),
    ...group('Có mặt', present.map(person)),
    ...group('Dự từ xa', remote.map(person)),
    ...group('Vắng mặt', absent.map((each) => `${person(each)} (${each.reason})`)),
    ...group('Khách mời', guests),
    ...group('Ra, vào trong phiên họp', minutes.leaves),
    body('Nội dung', { lead: 'II.', bold: true, keepNext: true }),
    body(`${minutes.council} xét từng hồ sơ trên kết quả chấm điểm. ${minutes.rule} Người có liên quan đến hồ sơ nào thì rời phòng họp khi xét hồ sơ đó và không tính vào số thành viên dự, biểu quyết.`),
    body('Kết quả chấm điểm, biểu quyết và kết luận từng hồ sơ tại Danh sách kèm theo.'),
    ...(minutes.opinions.length > 0 ? [body('Ý kiến chung:'), ...minutes.opinions.map((said) => body(said, { lead: '-' }))] : []),
    ...items.flatMap(spoken),
    ...minutes.discussed.flatMap((item) => [body(`${item.dossier}. Chưa kết luận.${item.recused ? ` ${recusedSentence(item.recused)}` : ''}`, { lead: '-' }), ...opinionLines(item)]),
    ...(minutes.voided ?? []).map((sentence) => body(sentence, { lead: '-' })),
    body('Kết luận', { lead: 'III.', bold: true, keepNext: true }),
    body(`${conclusions(minutes)}`),
    body(`Biên bản đã được đọc lại để các thành viên dự họp cùng nghe, thống nhất. Phiên họp kết thúc hồi ${minutes.endedAt ?? '      giờ       phút, cùng ngày'}./.`),
    { kind: 'signers', left: { title: 'Thư ký', capacity: { kind: 'own' }, name: minutes.secretary.name }, right: { title: 'Chủ trì', capacity: { kind: 'own' }, name: minutes.chair.name } },
  ];
}

const recusedSentence = (recused: string): string => `Không tham gia mục này: ${recused}.`;

const opinionLines = ({ opinions }: Pick<MinutesItem, 'opinions'>): PlainBlock[] => (opinions.length === 0 ? [] : [body('Ý kiến:'), ...opinions.map((said) => body(said, { lead: '+' }))]);

function spoken(item: MinutesItem): PlainBlock[] {
  const { dossier, text, reason, away, recused, named, presider, ballot } = item;
  const said = [
    away ? `Rời phòng họp: ${away}.` : '', recused ? recusedSentence(recused) : '', presider ? `Chủ trì phần này: ${presider}.` : '', ballot ?? '', named ? `Ý kiến ghi theo tên: ${named}.` : '', text,
    reason ? `Lý do kết luận khác kết quả biểu quyết: ${reason}` : '',
  ].filter(Boolean);
  if (said.length === 0 && item.opinions.length === 0) return [];
  return [body([`${dossier}.`, ...said].join(' '), { lead: '-' }), ...opinionLines(item)];
}

/** "Đề nghị công nhận: 05 hồ sơ; chưa đủ điều kiện công nhận: 02 hồ sơ." in the order in which they first come. */
function conclusions({ items, postponed }: MeetingMinutes): string {
  const kinds = [...new Set(items.map((item) => item.conclusion))];
  const counted = kinds.map((kind) => `${kind.toLowerCase()}: ${formatCount(items.filter((item) => item.conclusion === kind).length)} hồ sơ`);
  const left = postponed > 0 ? [`chuyển phiên họp sau: ${formatCount(postponed)} hồ sơ`] : [];
  return `Chủ trì kết luận: ${[...counted, ...left].join('; ') || 'chưa có hồ sơ nào được kết luận'}.`;
}

const columns: readonly ListColumn[] = [
  { title: 'TT', width: 8 }, { title: 'Hồ sơ', width: 80 }, { title: 'Điểm trung bình', width: 20 }, { title: 'Tán thành', width: 18 }, { title: 'Không tán thành', width: 18 },
  { title: 'Ý kiến khác', width: 18 }, { title: 'Tỷ lệ tán thành', width: 28 }, { title: 'Kết luận', width: 45 },
];

function listBlocks({ items, subject }: MeetingMinutes): PlainBlock[] {
  const rows = items.map((item, i) => [
    { text: String(i + 1), align: 'center' as const }, { text: item.dossier }, { text: item.mean, align: 'center' as const },
    ...[item.votesFor, item.votesAgainst, item.votesOther].map((votes) => ({ text: String(votes), align: 'center' as const })), { text: item.share, align: 'center' as const }, { text: item.conclusion },
  ]);
  return [{ kind: 'title', type: 'Danh sách', subject: `Kết quả chấm điểm, biểu quyết (kèm theo Biên bản ${subject.charAt(0).toLowerCase()}${subject.slice(1)})` }, { kind: 'table', columns, rows }];
}
