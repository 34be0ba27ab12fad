/** Refusals around what blind scorers are shown, with the sentence a person reads. */
export const blindReasons = {
  campaign_not_blind: 'Đợt này không chấm ẩn danh: người chấm xem hồ sơ như đã nộp.',
  blind_over: 'Kết quả của đợt đã công bố nên không còn gì phải giấu.',
  blind_main: 'Bản chính mang tên tác giả nên không hiện cho người chấm. Đính kèm bản ẩn danh thay cho tệp này.',
  blind_kind: 'Người chấm ẩn danh chỉ xem được PDF hoặc ảnh. Lưu tệp này thành PDF, bỏ tên tác giả và đơn vị, rồi đính kèm làm bản ẩn danh.',
  blind_pdf_unreadable: 'Tệp PDF này có mật khẩu hoặc bị hỏng nên không xóa được thông tin ẩn trong tệp. In lại thành PDF mới rồi đính kèm làm bản ẩn danh.',
  blind_not_shown: 'Tệp này đang không hiện cho người chấm.',
} as const;
