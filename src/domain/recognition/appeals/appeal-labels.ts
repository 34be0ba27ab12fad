import type { AppealAnswer, AppealStatus, Outcome } from '@/generated/prisma/enums';

export const appealLabels: Record<AppealStatus, string> = {
  SENT: 'Mới gửi', ACCEPTED: 'Đang xem xét', RETURNED: 'Đã trả lại', ANSWERED: 'Đã trả lời', WITHDRAWN: 'Đã rút',
};

export const answerLabels: Record<AppealAnswer, string> = { UPHELD: 'Giữ nguyên kết quả', RESCORE: 'Chấm lại', ADJUST: 'Điều chỉnh kết quả' };

/** The law's own way stays open whatever the portal records. */
export const legalNote = 'Kiến nghị ở đây là đề nghị cơ quan xem xét lại kết quả, không thay cho quyền khiếu nại theo quy định của pháp luật.';

/** A published decision is changed by a paper alone: which one must come, and where. `again`: a reconsideration goes on, which ends with its own. */
export function nextPaperWords(answer: AppealAnswer, outcome: Outcome, again: boolean): string {
  if (answer === 'UPHELD') return 'Kết quả đã công bố giữ nguyên.';
  if (again) return 'Hồ sơ đang được chấm lại trên cổng; số, ngày, bản quét của quyết định ghi khi công bố lại, ở trang Chấm lại.';
  const paper = outcome === 'NOT_RECOGNISED'
    ? 'Trình Chủ tịch Ủy ban nhân dân ký quyết định bổ sung; ký xong thì ghi số, ngày và bản quét tại đây.'
    : 'Trình Chủ tịch Ủy ban nhân dân ký quyết định điều chỉnh hoặc thu hồi; thu hồi thì thực hiện thêm ở trang Công nhận. Ký xong thì ghi số, ngày và bản quét tại đây.';
  const first = answer === 'RESCORE' ? 'Mở chấm lại trên cổng, hoặc Hội đồng chấm lại trên phiếu giấy, họp xét và lập biên bản. Nếu kết quả thay đổi: ' : 'Quyết định đã công bố không tự thay đổi. ';
  return `${first}${answer === 'RESCORE' ? paper.charAt(0).toLowerCase() + paper.slice(1) : paper}`;
}
