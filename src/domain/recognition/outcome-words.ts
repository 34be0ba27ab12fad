import type { Outcome } from '@/generated/prisma/enums';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

type Published = { title: string; code: string; decision: string; appealsUntil: Date | null };

const appealWords = (until: Date | null): string => (until ? ` Tác giả xem vì sao có kết quả này trên trang hồ sơ; kiến nghị xem xét lại gửi được đến hết ngày ${formatDay(lastDayOf(until))}.` : '');

/** Each author's own sentence: calm, with what comes next. */
export function outcomeNews(outcome: Outcome, { title, code, decision, appealsUntil }: Published): { subject: string; body: string } {
  switch (outcome) {
    case 'RECOGNISED':
      return {
        subject: `Sáng kiến ${code} được công nhận`,
        body: `Sáng kiến “${title}” được công nhận tại ${decision} và đã đăng trong Kho sáng kiến.`,
      };
    case 'SELECTED':
      return {
        subject: `Giải pháp ${code} được chọn`,
        body: `Giải pháp “${title}” được chọn tại ${decision} và đã đăng trong Kho sáng kiến. Khi giải pháp đã áp dụng và có kết quả, tác giả đề nghị công nhận sáng kiến ở đợt sau.`,
      };
    case 'NOT_RECOGNISED':
      return {
        subject: `Kết quả xét hồ sơ ${code}`,
        body: `Hồ sơ “${title}” chưa đủ điều kiện công nhận trong đợt này. Phòng Văn hóa – Xã hội giải đáp khi cần; nội dung có thể hoàn thiện và gửi lại ở đợt sau.${appealWords(appealsUntil)}`,
      };
  }
}
