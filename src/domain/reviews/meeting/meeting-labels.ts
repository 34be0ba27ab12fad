import type { AttendanceKind, MeetingConclusion, MeetingShare, VoteBase, VoteChoice } from '@/generated/prisma/enums';

export const shareLabels: Record<MeetingShare, string> = {
  OVER_HALF: 'Trên 1/2', TWO_THIRDS: 'Từ 2/3 trở lên', SEVENTY: 'Từ 70% trở lên', THREE_QUARTERS: 'Từ 3/4 trở lên', EIGHTY: 'Từ 80% trở lên', NINETY: 'Từ 90% trở lên',
};

export const baseLabels: Record<VoteBase, string> = {
  PRESENT: 'số thành viên dự họp, được biểu quyết hồ sơ đó',
  VOTING: 'số thành viên được biểu quyết hồ sơ đó, kể cả vắng mặt',
  ALL: 'tổng số thành viên Hội đồng có quyền biểu quyết',
};

export const attendanceLabels: Record<AttendanceKind, string> = { PRESENT: 'Có mặt', REMOTE: 'Dự từ xa', ABSENT: 'Vắng, có lý do' };

export const choiceLabels: Record<VoteChoice, string> = { FOR: 'Tán thành', AGAINST: 'Không tán thành', OTHER: 'Ý kiến khác' };

export const conclusionLabels: Record<MeetingConclusion, string> = {
  RECOGNISE: 'Đề nghị công nhận', SELECT: 'Đề nghị chọn giải pháp', NOT_ENOUGH: 'Chưa đủ điều kiện công nhận', REVISIT: 'Hoàn thiện, xét lại',
};
