import type { Outcome } from '@/generated/prisma/enums';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { outcomeLabels } from '../labels';
import type { AgainBoard, EarlierAgain, OtherDossier } from './again-queries';
import { othersLabels } from './again-labels';

// What is said of a reconsideration, on the page and in the paper; pure.

export const pointsWords = (mean: number | null): string => (mean === null ? 'chưa đủ số phiếu' : `${formatHundredths(mean)} điểm`);

/** "78,50 điểm, 3 phiếu được tính; dừng ngày 15/6/2026" */
const stoppedWords = ({ mean, sheets, conclusion, cancelledAt }: EarlierAgain): string =>
  `${sheets === null ? 'Chưa tính điểm' : `${pointsWords(mean)}, ${sheets} phiếu được tính`}${conclusion ? `, Hội đồng kết luận ${conclusionLabels[conclusion].toLowerCase()}` : ''}; dừng ngày ${formatDay(dayOf(cancelledAt))}`;

const withoutEnd = (text: string): string => text.replace(/[.\s]+$/u, '');

/** What was begun before and stopped: its points, the day, who and why. */
export const earlierFacts = (earlier: readonly EarlierAgain[]): { term: string; detail: string }[] =>
  earlier.map((each, index) => ({
    term: earlier.length === 1 ? 'Lần trước' : `Lần ${index + 1}`, detail: `${stoppedWords(each)}${each.by ? `, ${each.by}` : ''}. Lý do dừng: ${withoutEnd(each.reason)}.`,
  }));

const place = (rank: number | null): string => (rank === null ? 'không xếp hạng' : `hạng ${rank}`);

/** "BB-2026-0003: hạng 4 thành hạng 5; xếp loại B thành không có" */
export function effectWords({ code, rank, tier }: OtherDossier): string {
  const ranks = rank[0] === rank[1] ? [] : [`${place(rank[0])} thành ${place(rank[1])}`];
  const tiers = tier[0] === tier[1] ? [] : [`xếp loại ${tier[0] || 'không có'} thành ${tier[1] || 'không có'}`];
  return `${code}: ${[...ranks, ...tiers].join('; ')}`;
}

/** What the new points would mean for others, and that nothing of it happens by itself. */
export function effectsSentence(rows: readonly OtherDossier[]): string {
  if (rows.length === 0) return 'Điểm mới không làm thay đổi thứ hạng hay xếp loại của hồ sơ nào khác.';
  const tiers = rows.filter(({ tier }) => tier[0] !== tier[1]).length;
  return `Nếu xếp lại theo điểm mới, ${rows.length} hồ sơ khác đổi chỗ${tiers > 0 ? `, trong đó ${tiers} hồ sơ đổi xếp loại` : ''}. Cổng không tự thay đổi hồ sơ nào; ghi cách xử lý để nêu trong văn bản.`;
}

export const changeWords = (outcome: Outcome, first: Outcome): string =>
  outcome === first ? `Giữ nguyên: ${outcomeLabels[outcome].toLowerCase()}` : `${outcomeLabels[outcome]} (trước: ${outcomeLabels[first].toLowerCase()})`;

export const paperSubject = 'Về kết quả xem xét lại hồ sơ sáng kiến theo kiến nghị';

type Said = { code: string | null; title: string; campaignTitle: string; reason: string; conclusion: string; outcome: Outcome | null; firstOutcome: Outcome };

/** The paper to the chairman: why, both results, the conclusion, and what would become of others. */
export function paperParagraphs({ code, title, campaignTitle, reason, conclusion, outcome, firstOutcome }: Said, board: AgainBoard): string[] {
  const { first, anew, others } = board;
  const shown = others.rows.slice(0, 20).map(effectWords);
  const left = others.rows.length - shown.length;
  return [
    `Hội đồng đã chấm lại và họp xét hồ sơ ${code ?? ''} “${title}”, thuộc ${campaignTitle}. Lý do: ${withoutEnd(reason)}.`,
    ...board.earlier.filter(({ sheets }) => sheets !== null).map((each) => `Lần chấm lại trước đó: ${stoppedWords(each)}. Lý do dừng: ${withoutEnd(each.reason)}.`),
    `Kết quả đã công bố: ${pointsWords(first?.mean ?? null)}, ${outcomeLabels[firstOutcome].toLowerCase()}. Kết quả chấm lại: ${pointsWords(anew?.mean ?? null)}, ${anew?.sheets ?? 0} phiếu được tính, ${anew?.passed ? 'đủ điều kiện' : 'chưa đủ điều kiện'}${anew?.tier ? `, xếp loại theo điểm ${anew.tier}` : ''}.`,
    ...(conclusion ? [`Kết luận của Hội đồng: ${conclusion}.`] : []),
    ...(outcome ? [`Đề nghị: ${changeWords(outcome, firstOutcome).toLowerCase()}.`] : []),
    others.rows.length === 0 ? 'Điểm mới không làm thay đổi thứ hạng, xếp loại của hồ sơ khác.' : `Nếu xếp lại theo điểm mới: ${shown.join('. ')}${left > 0 ? `. Và ${left} hồ sơ khác` : ''}.`,
    `Đối với các hồ sơ khác: ${others.decision ? othersLabels[others.decision].toLowerCase() : '...'}.${others.text ? ` ${others.text}` : ''}`,
    'Kính trình Chủ tịch Ủy ban nhân dân xem xét, quyết định',
  ];
}

/** What an author reads while it goes on. */
export const waitingAuthors = 'Hội đồng đang chấm lại và họp xét hồ sơ theo kiến nghị. Kết quả đã công bố vẫn có hiệu lực; kết quả mới (nếu có) được công bố bằng quyết định.';

