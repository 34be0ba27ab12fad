import type { ReminderChannel, UnitRelation } from '@/generated/prisma/enums';
import type { DutyState } from './duty';

export const dutyLabels: Record<DutyState, string> = {
  none: 'Chưa có hồ sơ',
  drafting: 'Đang soạn, chưa nộp',
  short: 'Chưa đủ số giao',
  met: 'Đã đạt',
  exempt: 'Được miễn',
  invited: 'Được đề nghị',
  invitedDrafting: 'Đang soạn',
  joined: 'Đã tham gia',
};

export const relationLabels: Record<UnitRelation, string> = { ASSIGNED: 'Giao chỉ tiêu', INVITED: 'Đề nghị phối hợp' };

export const reminderChannelLabels: Record<ReminderChannel, string> = {
  PORTAL: 'Qua cổng', ZALO: 'Zalo', PHONE: 'Điện thoại', IN_PERSON: 'Gặp trực tiếp', LETTER: 'Công văn, thư giấy',
};

/** What a reminder is called: an invited body is asked, never urged (PRACTICE). */
export const remindWords: Record<UnitRelation, string> = { ASSIGNED: 'Đôn đốc', INVITED: 'Gửi đề nghị' };
