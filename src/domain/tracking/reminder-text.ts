import type { UnitRelation } from '@/generated/prisma/enums';
import { dayOf, lastDayOf, wallClock, weekdayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

// The words of a reminder, the same in the portal, in Zalo and in the letter; pure.

export type ReminderFacts = {
  relation: UnitRelation;
  unitName: string;
  /** "Ông Nguyễn Khắc Hiếu"; null: nobody is known to head the unit. */
  head: string | null;
  filed: number;
  drafts: number;
  owed: number;
  campaignTitle: string;
  closesAt: Date;
  /** The words of the office's own, added at the end. */
  note: string;
};

/** A campaign's title inside a sentence: "tham gia tìm kiếm giải pháp …"; an acronym keeps its capitals. */
export const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);

const two = (count: number): string => String(count).padStart(2, '0');

export const greeting = ({ head, unitName }: Pick<ReminderFacts, 'head' | 'unitName'>): string =>
  head ? `Kính gửi ${head}, ${unitName}.` : `Kính gửi ${unitName}.`;

/** PRACTICE: to those the quota binds one urges; to invited bodies one never says "yêu cầu" or "đôn đốc". */
export function reminderBody(facts: ReminderFacts, now: Date): string {
  const lastDay = formatDay(lastDayOf(facts.closesAt));
  const note = facts.note === '' ? '' : ` ${facts.note}`;
  if (facts.relation === 'INVITED') {
    return `Phòng Văn hóa – Xã hội trân trọng đề nghị ${facts.unitName} quan tâm phối hợp, giới thiệu để cán bộ, đoàn viên, hội viên tham gia ${inSentence(facts.campaignTitle)}. Thời gian tiếp nhận hồ sơ đến hết ngày ${lastDay}. Cần hỗ trợ lập hồ sơ, liên hệ Phòng Văn hóa – Xã hội.${note}`;
  }
  if (facts.filed >= facts.owed) {
    return `Đến ngày ${formatDay(dayOf(now))}, ${facts.unitName} đã nộp ${two(facts.filed)} hồ sơ, đủ số được giao. Thời gian tiếp nhận hồ sơ đến hết ngày ${lastDay}; Phòng Văn hóa – Xã hội mong đơn vị tiếp tục tham gia.${note}`;
  }
  return `Đến ngày ${formatDay(dayOf(now))}, ${facts.unitName} ${stand(facts)}. Thời gian tiếp nhận hồ sơ đến hết ngày ${lastDay}. Đề nghị ${facts.head ? 'Ông/Bà' : 'thủ trưởng đơn vị'} chỉ đạo nộp đủ ${two(facts.owed)} giải pháp, sáng kiến theo kế hoạch, hoặc báo vướng mắc về Phòng Văn hóa – Xã hội.${note}`;
}

/** One message as it is read on a phone. */
export const reminderText = (facts: ReminderFacts, now: Date): string => `${greeting(facts)} ${reminderBody(facts, now)}`;

export const reminderSubject = ({ relation, campaignTitle }: Pick<ReminderFacts, 'relation' | 'campaignTitle'>): string =>
  relation === 'INVITED' ? `Đề nghị phối hợp tham gia ${inSentence(campaignTitle)}` : `Đôn đốc nộp hồ sơ: ${campaignTitle}`;

function stand({ filed, drafts, owed }: ReminderFacts): string {
  const missing = owed - filed;
  if (filed > 0) return `đã nộp ${two(filed)} hồ sơ, còn thiếu ${two(missing)}`;
  return drafts > 0 ? `đang soạn nhưng chưa nộp hồ sơ nào, còn thiếu ${two(missing)}` : `chưa có hồ sơ sáng kiến nào, còn thiếu ${two(missing)}`;
}

/** PRACTICE: urging goes out 7h30–11h00 and 13h30–16h30 on working days. Advice beside the button, no lock. */
export function isUrgingTime(now: Date): boolean {
  const { day, hour, minute } = wallClock(now);
  const minutes = hour * 60 + minute;
  const inHours = (minutes >= 450 && minutes < 660) || (minutes >= 810 && minutes < 990);
  return inHours && weekdayOf(day) <= 5;
}
