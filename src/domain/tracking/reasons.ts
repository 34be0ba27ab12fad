/** Refusals of this module, with the sentence a person reads. */
export const trackingReasons = {
  reminded_today: 'Có đơn vị đã được liên hệ trong hôm nay. Xem lại danh sách; nếu vẫn cần, đánh dấu “Vẫn gửi lần nữa trong ngày”.',
  nothing_to_remind: 'Chưa chọn đơn vị nào. Chọn ít nhất một đơn vị.',
  unit_exempt: 'Có đơn vị đã được miễn chỉ tiêu nên không đôn đốc. Bỏ chọn đơn vị đó.',
  reminding_over: 'Đợt phát động không còn nhận hồ sơ nên không đôn đốc nộp. Gia hạn trước nếu cần nhận thêm.',
  already_exempt: 'Đơn vị đã được miễn chỉ tiêu từ trước.',
  not_exempt: 'Đơn vị hiện không được miễn chỉ tiêu.',
  exempt_only_assigned: 'Đơn vị được đề nghị phối hợp không có chỉ tiêu nên không cần miễn.',
} as const;
