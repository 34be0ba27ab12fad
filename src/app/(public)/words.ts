import { fromDateColumn } from '@/domain/time/date-column';
import type { PublicCall } from '@/domain/library/call-queries';
import { decisionName } from '@/domain/library/labels';
import { organizationLabel } from '@/domain/people/labels';
import { dayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';

/** "Quyết định số 214/QĐ-UBND ngày 18/12/2025"; of an earlier initiative what its list says of it, '' when nothing. */
export function decisionOf({ decisionNumber, decisionOn, source = '' }: { decisionNumber: string; decisionOn: Date | null; source?: string }): string {
  const day = decisionOn ? formatDay(fromDateColumn(decisionOn)) : '';
  if (decisionNumber === '') return day ? `Quyết định ngày ${day}` : '';
  if (decisionNumber.includes('/') || source !== '' || day === '') return `Quyết định số ${decisionNumber}${day ? ` ngày ${day}` : ''}`;
  return decisionName(decisionNumber, day);
}

export const bodyName = (organization: { kind: string; name: string }): string => `Ủy ban nhân dân ${organizationLabel(organization)}`;

/** "Kế hoạch số 41/KH-UBND ngày 16/3/2026"; '' while the plan has no number. */
export function planName({ planNumber, planOn }: PublicCall): string {
  if (planNumber === '') return '';
  const number = planNumber.includes('/') ? planNumber : `${planNumber}/KH-UBND`;
  return `Kế hoạch số ${number}${planOn ? ` ngày ${formatDay(fromDateColumn(planOn))}` : ''}`;
}

/** The window, and the chip at the top: always words and a last day. */
export function windowOf({ phase, opensAt, submissionClosesAt }: PublicCall, now: Date) {
  const due = submissionClosesAt ? deadlineWords(now, { closesAt: submissionClosesAt }) : null;
  const from = opensAt ? `Từ ngày ${formatDay(dayOf(opensAt))}` : '';
  const until = due ? `đến ${due.lastDay}` : '';
  const leads = { open: 'Đang nhận hồ sơ', soon: 'Sắp nhận hồ sơ', judging: 'Đang thẩm tra, xét', published: 'Đã công bố kết quả' };
  return { due, from, until, lead: leads[phase] };
}

const colour = (call: PublicCall): string => (call.paperColour ? ' màu' : '');

/** How to hand it in, after the plan's rule for the day of filing. */
export function filingWords(call: PublicCall): string {
  const { paperCopies, filingRule } = call;
  const paper = paperCopies > 0 ? `bản giấy đóng thành tập, ${String(paperCopies).padStart(2, '0')} bản${colour(call)}, gửi về Ủy ban nhân dân (qua Phòng Văn hóa – Xã hội)` : '';
  if (filingRule === 'PAPER') return `Nộp ${paper || 'bản giấy'}; kê khai trên cổng để nhận mã hồ sơ`;
  return paper ? `Nộp trên cổng; ${paper}` : 'Nộp trên cổng';
}

/** Which of the two copies counts for the day of filing, as a sentence. */
export function ruleWords({ filingRule, paperGraceDays }: PublicCall): string {
  const grace = paperGraceDays > 0 ? ` Bản giấy nhận thêm ${paperGraceDays} ngày sau hạn.` : '';
  switch (filingRule) {
    case 'ELECTRONIC':
      return `Ngày nộp tính theo bản trên cổng.${grace}`;
    case 'PAPER':
      return `Ngày nộp tính theo bản giấy.${grace}`;
    case 'EARLIER':
      return `Ngày nộp tính theo bản đến trước, bản trên cổng hoặc bản giấy.${grace}`;
  }
}
