import type { UnitRelation } from '@/generated/prisma/enums';
import { type Ctx, isOffice } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { hasNotice } from '@/domain/submissions/notice-words';
import type { ScreeningMove } from '@/domain/submissions/screening-policy';
import type { ScreeningView } from '@/domain/submissions/screening-queries';
import { dueWords, filingRuleLabels, receiptWords, screeningKindLabels } from '@/domain/submissions/screening-words';
import { addDays, dayOf, lastDayOf, type LocalDay } from '@/domain/time/calendar';
import { formatDateTime, formatDay, formatTime } from '@/domain/time/format';
import { relationLabels } from '@/domain/tracking/labels';
import type { SharesView } from './shares-view';

const words = (reason: Reason | null): string | null => (reason ? sentenceOf(reason) : null);

export type OfficeView = ReturnType<typeof officeView>;

/** What the office does with a dossier, in words: checks, concludes, receives paper. Leaders and admin read it. */
export function officeView({ actor, now }: Ctx, view: ScreeningView, shares: SharesView | null = null) {
  const office = isOffice(actor);
  const today = dayOf(now);
  return {
    id: view.id,
    // Looked up by itself while a finding may still be recorded; later it is a link.
    likeness: view.status !== 'WITHDRAWN' && view.campaignStatus !== 'SCORED' && view.campaignStatus !== 'PUBLISHED',
    standing: standing(view),
    own: view.isOwn && office ? sentenceOf('own_dossier') : null,
    checks: [...checksOf(view), ...sharesCheck(shares)],
    actions: office && !view.isOwn && view.status !== 'WITHDRAWN' ? actionsOf(view, today) : null,
    conclusions: conclusionsOf(view, office, now),
    receipts: receiptsOf(view, office),
    addReceipt: office ? {
      campaignId: view.campaignId, code: view.code, today: today as string, time: formatTime(now), copies: view.paperCopies || 1, colour: view.paperColour,
      disabledReason: words(view.whyNotReceive),
    } : null,
  };
}

/** Of the moves that its state has buttons for. */
function actionsOf({ id, code, status, parts, whyNot, supplementDueAt, whyNotExtend }: ScreeningView, today: LocalDay) {
  const open = status === 'FILED' || status === 'REFILED' || status === 'SCREENING';
  const shown: ScreeningMove[] = open ? ['startScreening', 'accept', 'return', 'reject'] : ['reopenScreening'];
  const reasons = shown.flatMap((move) => (whyNot[move] ? [[move, sentenceOf(whyNot[move])]] : []));
  return {
    submissionId: id, code, status, parts: open ? parts : [], today: today as string, suggestedDue: addDays(today, 5) as string,
    extend: status === 'RETURNED' ? { dueOn: supplementDueAt ? lastDayOf(supplementDueAt) as string : '', disabledReason: words(whyNotExtend) } : null,
    whyNot: Object.fromEntries(reasons) as Partial<Record<ScreeningMove, string>>,
  };
}

function standing(view: ScreeningView): string {
  const who = view.screenerName ? ` Người thẩm tra: ${view.screenerName}.` : '';
  const entered = view.enteredFromPaper ? ' Hồ sơ nhập thay từ bản giấy.' : '';
  const states: Partial<Record<ScreeningView['status'], string>> = {
    FILED: 'Chờ thẩm tra.', REFILED: 'Tác giả đã bổ sung, chờ thẩm tra lại.', SCREENING: 'Đang thẩm tra.', RETURNED: 'Đang chờ tác giả bổ sung.',
    ELIGIBLE: 'Đã tiếp nhận, đủ điều kiện chấm.', REJECTED: 'Đã từ chối tiếp nhận.', WITHDRAWN: 'Tác giả đã rút hồ sơ.',
  };
  return `${states[view.status] ?? ''}${who}${entered}`;
}

export type Check = { label: string; words: string; tone: 'good' | 'warn' | 'mute'; more: readonly string[] };

const relationLabel = (relation: UnitRelation | null): string => (relation ? relationLabels[relation] : 'Không có trong danh sách đơn vị của đợt');

function checksOf({ status, gaps, filing, filingRule, paper, unit, confirmation, lateReason }: ScreeningView): Check[] {
  const checks: Check[] = [];
  if (status !== 'RETURNED') {
    checks.push(gaps.length === 0
      ? { label: 'Nội dung hồ sơ', words: 'Đủ các mục theo yêu cầu của đợt', tone: 'good', more: [] }
      : { label: 'Nội dung hồ sơ', words: `Còn ${gaps.length} chỗ thiếu`, tone: 'warn', more: gaps });
  }
  if (filing) checks.push({ label: 'Thời hạn nộp', words: `${capital(filing.words)} (tính theo ${filingRuleLabels[filingRule]})`, tone: toneOf(filing.tone), more: lateReason ? [`Lý do nộp muộn: ${lateReason}`] : [] });
  if (paper) checks.push({ label: 'Bản giấy', words: capital(paper.words), tone: toneOf(paper.tone), more: [] });
  if (confirmation) checks.push({ label: 'Xác nhận của đơn vị', words: confirmation.words, tone: confirmation.tone === 'good' ? 'good' : 'warn', more: [] });
  checks.push({
    label: 'Đơn vị', words: `${relationLabel(unit.relation)}${unit.recognisable ? '' : '; không thuộc thẩm quyền công nhận'}`,
    tone: unit.relation && unit.recognisable ? 'good' : 'warn', more: [],
  });
  return checks;
}

/** For the office, who hears of every "chưa đồng ý"; it stops nothing. */
function sharesCheck(shares: SharesView | null): Check[] {
  if (!shares?.sum) return [];
  const states = Object.values(shares.states);
  const declined = states.filter(({ tone }) => tone === 'warn').length;
  const all = states.every(({ tone }) => tone === 'good');
  return [{ label: 'Tỷ lệ đóng góp', words: `${shares.sum}${declined > 0 ? `, ${declined} người chưa đồng ý` : ''}`, tone: all ? 'good' : declined > 0 ? 'warn' : 'mute', more: [] }];
}

const toneOf = (tone: string): Check['tone'] => (tone === 'good' || tone === 'info' ? 'good' : tone === 'warn' ? 'warn' : 'mute');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every conclusion, with who, when and why; newest first. */
function conclusionsOf({ id: submissionId, partTitles, screenings }: ScreeningView, office: boolean, now: Date) {
  const titles = new Map(partTitles.map((part) => [part.key, part.title]));
  // Newest first: what stands right before a request, or before an extension of it, moved its deadline.
  return screenings.map(({ id, kind, at, by, dueAt, answeredAt, sectionKeys, sectionTexts, reason }, i) => ({
    id, kind, at: formatDateTime(at), label: screeningKindLabels[kind], by: by ?? '', reason,
    noticeHref: office && hasNotice(kind) ? `/submissions/${submissionId}/notice/${id}` : null,
    lines: [
      ...(dueAt ? [`${kind === 'EXTEND' ? 'Hạn mới' : 'Hạn bổ sung'}: ${dueWords(dueAt)}${dueNote(dueAt, answeredAt, screenings[i - 1]?.kind === 'EXTEND', now)}.`] : []),
      ...(sectionKeys.length > 0 ? [`Mục: ${sectionKeys.map((key) => titles.get(key) ?? key).join('; ')}.`] : []),
      ...sectionKeys.flatMap((key, at) => (sectionTexts[at] ? [`${titles.get(key) ?? key}: ${sectionTexts[at]}`] : [])),
    ],
  }));
}

function dueNote(dueAt: Date, answeredAt: Date | null, extended: boolean, now: Date): string {
  if (answeredAt) return `, đã bổ sung ${formatDateTime(answeredAt)}`;
  if (extended) return ', đã gia hạn';
  return dueAt <= now ? ', quá hạn' : '';
}

function receiptsOf({ receipts, paperCopies, paperColour, paper, whyNotReceive }: ScreeningView, office: boolean) {
  const copies = receipts.filter((each) => !each.voidedAt).reduce((sum, each) => sum + each.copies, 0);
  const count = (value: number) => String(value).padStart(2, '0');
  return {
    sub: paperCopies > 0 ? `Đợt này yêu cầu ${count(paperCopies)} bản${paperColour ? ' màu' : ''}; đã nhận ${count(copies)} bản.` : 'Đợt này không yêu cầu bản giấy.',
    paper,
    rows: receipts.map((each) => {
      const cover = each.coverNumber ? `Công văn số ${each.coverNumber}${each.coverOn ? ` ngày ${formatDay(dayOf(each.coverOn))}` : ''} · ` : '';
      return {
        id: each.id, arrivalNumber: each.arrivalNumber, words: receiptWords(each),
        sub: `${cover}Người ghi: ${each.by ?? ''}, ${formatDateTime(each.at)}${each.note ? ` · ${each.note}` : ''}`,
        afterHours: each.voidedAt ? '' : each.afterHours,
        voided: each.voidedAt ? `Đã hủy ${formatDateTime(each.voidedAt)}: ${each.voidReason ?? ''}` : null,
        voidable: office && !each.voidedAt && !whyNotReceive,
      };
    }),
  };
}
