import type { OthersDecision, ReconsiderationStatus } from '@/generated/prisma/enums';

export const againLabels: Record<ReconsiderationStatus, string> = {
  SCORING: 'Đang chấm lại', SCORED: 'Đã chấm lại, chờ công bố', PUBLISHED: 'Đã công bố kết quả xem xét lại', CANCELLED: 'Đã hủy',
};

export const othersLabels: Record<OthersDecision, string> = {
  KEEP: 'Giữ nguyên thứ hạng, xếp loại đã công bố của các hồ sơ khác',
  PROPOSE: 'Đề nghị điều chỉnh hồ sơ khác bằng quyết định riêng',
};
