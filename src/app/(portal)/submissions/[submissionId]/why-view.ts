import { formatHundredths, formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { Afterwards, AppealGlance } from '@/domain/recognition/afterwards';
import { answerLabels, appealLabels } from '@/domain/recognition/appeals/appeal-labels';
import { whyNotSendAppeal } from '@/domain/recognition/appeals/appeal-policy';
import { changeWords } from '@/domain/recognition/reconsideration/again-words';
import { countingLabel, extraWords } from '@/domain/reviews/labels';
import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { sentenceOf } from '@/domain/refusal';
import type { TimelineEntry } from '@/domain/submissions/timeline';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

export type WhyView = NonNullable<ReturnType<typeof whyView>>;

/** Why the result is as it is, in words for its authors; null for everybody else. */
export function whyView(afterwards: Afterwards | null) {
  const why = afterwards?.why;
  if (!why) return null;
  const { mean, passMark, tier, criteria, groupsBelow, extra, conclusion, conclusionText, comments } = why;
  const points = extra ? 'Điểm cuối cùng' : 'Điểm trung bình';
  const below = criteria.filter(({ belowFloor }) => belowFloor).map(({ name }) => name.toLowerCase());
  return {
    sentences: [
      mean === null ? `Hồ sơ đủ điều kiện khi ${points.toLowerCase()} từ ${short(passMark)} trở lên.` : meanSentence(points, mean, passMark),
      ...(extra ? [extraSentence(extra)] : []),
      ...(below.length > 0 ? [`Trung bình dưới điểm sàn ở tiêu chí ${below.join(', ')}.`] : []),
      ...(groupsBelow.length > 0 ? [`Trung bình dưới điểm sàn ở nhóm tiêu chí ${groupsBelow.join(', ')}.`] : []),
      ...(tier ? [`Xếp loại theo điểm: ${tier}.`] : []),
    ],
    lines: criteria.map(({ name, maxScore, floorScore, mean, belowFloor, ...counting }) => ({
      name: [name, countingLabel(counting)].filter(Boolean).join(', '),
      score: mean === null ? `tối đa ${short(maxScore)}` : `${formatHundredths(mean)}/${short(maxScore)}`,
      floor: floorScore > 0 ? `điểm sàn ${short(floorScore)}${mean === null ? '' : belowFloor ? ', chưa đạt' : ', đạt'}` : null,
      below: belowFloor,
    })),
    conclusion: conclusion ? { label: conclusionLabels[conclusion], text: conclusionText } : null,
    comments,
  };
}

const meanSentence = (points: string, mean: number, passMark: number): string =>
  mean >= passMark ? `${points} ${formatHundredths(mean)}, từ ngưỡng ${short(passMark)} trở lên.` : `${points} ${formatHundredths(mean)}, ngưỡng xét là ${short(passMark)}.`;

/** "20% là điểm Bình chọn của người dân (thang 50), 80% là trung bình các phiếu. Bình chọn của người dân: 41,00/50." */
const extraSentence = ({ name, weight, max, value }: NonNullable<NonNullable<Afterwards['why']>['extra']>): string =>
  `${extraWords({ extraName: name, extraWeight: weight, extraMax: max })}.${value === null ? '' : ` ${name}: ${formatHundredths(value)}/${short(max)}.`}`;

export type AnewView = NonNullable<ReturnType<typeof anewView>>;

/** The result after the council looked at it again, beside the first; while that goes on, that it does. Null for `submissionId`: to its own page the reader has no way. */
export function anewView(afterwards: Afterwards | null, submissionId: string | null) {
  if (!afterwards?.again) return null;
  const { anew, again } = afterwards;
  const href = submissionId && `/submissions/${submissionId}/reconsideration`;
  if (!anew) return { title: 'Chấm lại theo kiến nghị', href, sentences: [again === 'SCORING' || afterwards.side === 'AUTHORS' ? 'Hội đồng đang chấm lại và họp xét. Kết quả đã công bố vẫn có hiệu lực.' : 'Đã chấm lại, chờ Hội đồng họp và công bố lại.'], lines: [] };
  const { outcome, firstOutcome, number, on, reason, mean, before, tier, criteria, conclusionText, publishedAt } = anew;
  return {
    title: 'Kết quả xem xét lại', href,
    sentences: [
      `${changeWords(outcome, firstOutcome)}, theo Quyết định số ${number}${on ? ` ngày ${formatDay(on)}` : ''}; công bố ngày ${formatDay(dayOf(publishedAt))}.`,
      `Lý do: ${reason}`,
      ...(mean === null ? [] : [`Điểm chấm lại ${formatHundredths(mean)}${before === null ? '' : `, đã công bố ${formatHundredths(before)}`}.`]),
      ...(tier ? [`Xếp loại theo điểm: ${tier}.`] : []),
      ...(conclusionText ? [`Kết luận của Hội đồng: ${conclusionText}`] : []),
    ],
    lines: criteria.map(({ name, maxScore, mean, before }) => ({ name, score: `${formatHundredths(mean)}/${short(maxScore)}`, before: before === null ? null : `đã công bố ${formatHundredths(before)}` })),
  };
}

export type AppealsView = NonNullable<ReturnType<typeof appealsView>>;

/** How kiến nghị on this dossier stand, for who may know; null where there is nothing to say. */
export function appealsView(afterwards: Afterwards | null, submissionId: string, now: Date) {
  if (!afterwards) return null;
  const { appeals, facts, side } = afterwards;
  if (appeals.length === 0 && (!facts.appealsUntil || side === 'READER')) return null;
  const last = appeals.at(-1);
  const reason = whyNotSendAppeal(facts, now);
  return {
    href: `/submissions/${submissionId}/appeals`,
    sum: last ? stateWords(last) : 'Chưa có kiến nghị nào.',
    until: facts.appealsUntil ? `Nhận kiến nghị đến hết ngày ${formatDay(lastDayOf(facts.appealsUntil))}.` : null,
    send: side === 'AUTHORS' && !facts.open && !facts.answered ? { disabledReason: reason && sentenceOf(reason) } : null,
    waits: side === 'HANDLER' && facts.open,
    last: last !== undefined,
  };
}

function stateWords({ status, answer, dueAt, followNumber, followOn }: AppealGlance): string {
  if (status === 'SENT' || status === 'ACCEPTED') return `${appealLabels[status]}, trả lời chậm nhất hết ngày ${formatDay(lastDayOf(dueAt))}.`;
  const follow = followNumber ? ` Quyết định số ${followNumber}${followOn ? ` ngày ${formatDay(followOn)}` : ''}.` : '';
  return `${appealLabels[status]}${answer ? `: ${answerLabels[answer].toLowerCase()}` : ''}.${follow}`;
}

/** Steps of kiến nghị for the timeline, for those who may know of them and nobody else. */
export function appealEntries(afterwards: Afterwards | null): TimelineEntry[] {
  return (afterwards?.appeals ?? []).flatMap(({ id, status, at, acceptedAt, closedAt, answer, followedAt, followNumber }): TimelineEntry[] => [
    { id: `${id}-sent`, at, text: 'Kiến nghị xem xét lại kết quả.', kind: 'done' },
    ...(acceptedAt ? [{ id: `${id}-accepted`, at: acceptedAt, text: 'Tiếp nhận kiến nghị để xem xét.', kind: 'done' as const }] : []),
    ...(closedAt && status === 'RETURNED' ? [{ id: `${id}-closed`, at: closedAt, text: 'Trả lại kiến nghị; lý do ghi trên trang kiến nghị.', kind: 'refused' as const }] : []),
    ...(closedAt && status === 'WITHDRAWN' ? [{ id: `${id}-closed`, at: closedAt, text: 'Rút kiến nghị.', kind: 'gone' as const }] : []),
    ...(closedAt && answer ? [{ id: `${id}-closed`, at: closedAt, text: `Trả lời kiến nghị: ${answerLabels[answer].toLowerCase()}.`, kind: 'good' as const }] : []),
    ...(followedAt ? [{ id: `${id}-followed`, at: followedAt, text: `Quyết định số ${followNumber} theo kiến nghị.`, kind: 'good' as const }] : []),
  ]);
}
