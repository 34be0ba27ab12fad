/** Refusals around questions about a dossier, with the sentence a person reads. */
export const threadReasons = {
  thread_closed: 'Hồ sơ đã rút nên không trao đổi thêm ở đây. Cần hỏi thêm, liên hệ Phòng Văn hóa – Xã hội.',
  message_read: 'Người nhận đã đọc nên không thu hồi được. Gửi thêm một tin để nói lại cho đúng.',
  message_old: 'Đã quá 15 phút nên không thu hồi được. Gửi thêm một tin để nói lại cho đúng.',
  nothing_unanswered: 'Không còn câu hỏi nào chờ trả lời. Tải lại trang để xem.',
  thread_file_large: 'Tệp kèm theo vượt cỡ cho phép của đợt phát động. Giảm cỡ ảnh hoặc gửi phần cần hỏi.',
} as const;
