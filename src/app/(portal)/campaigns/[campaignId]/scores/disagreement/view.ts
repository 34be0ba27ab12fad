import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { seatLabels } from '@/domain/people/labels';
import { criterionSpreads, leastShared, mostDivided, notableLean } from '@/domain/reviews/disagreement';
import type { Disagreement, DividedDossier } from '@/domain/reviews/disagreement-queries';
import { sentenceOf } from '@/domain/refusal';
import { differenceWords, leanLabels } from '@/domain/reviews/labels';
import type { DisagreementProps, DividedRow } from './disagreement-view';

// What the page shows, as plain words.

/** Up to so many sheets a dossier, one of them alone moves everything. */
const smallPanel = 4;

export function disagreementProps(data: Disagreement): DisagreementProps {
  const { campaign, maxTotal, range, wideFrom, members, rows, page, total, wide, single, largest, choice } = data;
  return {
    base: `/campaigns/${campaign.id}/scores`, max: maxTotal, scale: short(maxTotal),
    open: campaign.status === 'SCORING',
    caution: largest > 0 && largest <= smallPanel ? `Mỗi hồ sơ có nhiều nhất ${largest} phiếu được tính. Với ít phiếu như vậy, một phiếu đã đủ làm lệch các con số dưới đây, nên chỉ xem để gợi ý trao đổi.` : '',
    sub: wide > 0 ? `${wide} hồ sơ chênh từ ${short(wideFrom)} điểm trở lên, nên thảo luận lại.` : `Không hồ sơ nào chênh từ ${short(wideFrom)} điểm trở lên.`,
    single: single > 0 ? `${single} hồ sơ chưa có hai phiếu được tính nên không có trong danh sách.` : '',
    rows: rows.map((row) => rowOf(row, data)), page, total,
    again: choice && {
      campaignId: campaign.id, whyNot: choice.whyNot && sentenceOf(choice.whyNot), from: short(campaign.secondRoundFrom ?? 0), total: choice.total,
      rows: choice.rows.map(({ submissionId, code, title, spread }) => [submissionId, code, title, short(spread)]),
    },
    members: members.map(({ fullName, seat, shared, difference, lean }) => [
      fullName, seatLabels[seat], String(shared), lean === 'tooFew' || difference === null ? '–' : differenceWords(difference), leanLabels[lean], lean === 'strict' || lean === 'lenient',
    ]),
    leanNotes: [
      'Mỗi hồ sơ: lấy điểm của thành viên trừ trung bình các thành viên khác cùng chấm hồ sơ đó; con số trong bảng là trung bình các hiệu ấy.',
      `Chỉ nhận xét khi đã chấm chung từ ${leastShared} hồ sơ. Gọi là chặt hoặc rộng khi lệch từ ${short(notableLean(range))} điểm; lệch không có nghĩa là chấm sai.`,
      'Phiếu của người có liên quan, và hồ sơ mà người xem có liên quan, không có trong các con số này.',
    ],
  };
}

function rowOf({ submissionId, code, title, unitName, spread, again, mean, sheets }: DividedDossier, { rubric, wideFrom }: Disagreement): DividedRow {
  const totals = sheets.map(({ total }) => total);
  const most = mostDivided(rubric, criterionSpreads(rubric, sheets));
  return [
    submissionId, title, `${code} · ${unitName}${again ? ' · Lượt 2' : ''}`, spread >= wideFrom, totals, mean,
    `${sheets.map(({ fullName, total, first }) => `${fullName} ${short(total)}${first === null ? '' : ` (lượt 1: ${short(first)})`}`).join('; ')}. Trung bình ${short(mean)}.`,
    short(spread),
    most ? `${most.line.name}: từ ${short(most.spread.low)} đến ${short(most.spread.high)} trên ${short(most.line.maxScore)}` : 'Các tiêu chí như nhau',
  ];
}
