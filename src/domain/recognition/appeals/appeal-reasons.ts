/** Refusals around kiến nghị, with the sentence a person reads. */
export const appealReasons = {
  appeal_by_author: 'Kiến nghị do tác giả của hồ sơ gửi. Nhận được bản giấy thì ghi ở phần Ghi kiến nghị bản giấy.',
  appeal_not_offered: 'Đợt này không đặt thời hạn nhận kiến nghị. Cần hỏi về kết quả, viết ở mục Hỏi, đáp về hồ sơ.',
  appeal_closed: 'Đã hết thời hạn nhận kiến nghị của đợt này. Cần giải thích về kết quả, viết ở mục Hỏi, đáp về hồ sơ.',
  appeal_open: 'Hồ sơ này đang có một kiến nghị chờ trả lời. Cần bổ sung, viết ở mục Hỏi, đáp về hồ sơ, hoặc rút kiến nghị rồi gửi lại.',
  appeal_answered: 'Kiến nghị về hồ sơ này đã được trả lời. Cần giải thích thêm, viết ở mục Hỏi, đáp về hồ sơ.',
  appeal_spent: 'Kiến nghị về hồ sơ này đã gửi hai lần nên không gửi thêm trên cổng. Cần trao đổi, viết ở mục Hỏi, đáp về hồ sơ, hoặc nộp bản giấy tại Phòng Văn hóa – Xã hội trong thời hạn.',
  appeal_own: 'Đây là hồ sơ của chính người đang xem. Kiến nghị do người khác của Phòng Văn hóa – Xã hội xử lý.',
  appeal_moved_on: 'Kiến nghị không còn ở bước cho phép việc này. Tải lại trang để xem tình trạng mới nhất.',
  appeal_of_other_author: 'Chỉ người gửi kiến nghị hoặc người lập hồ sơ rút được. Trao đổi với người đó.',
  appeal_before_publication: 'Ngày đến không thể trước ngày công bố kết quả. Kiểm tra lại ngày.',
  appeal_file_large: 'Có tệp lớn hơn cỡ tối đa của đợt. Chia nhỏ hoặc giảm cỡ tệp rồi gửi lại.',
  appeal_scan_kind: 'Bản quét phải là tệp PDF hoặc ảnh chụp. Chọn tệp khác.',
  appeal_answer_missing: 'Chưa có nội dung trả lời. Soạn và lưu nội dung trả lời trước, in, trình ký rồi mới gửi.',
  appeal_needs_no_paper: 'Kiến nghị này không cần văn bản điều chỉnh: chưa trả lời hoặc kết quả được giữ nguyên.',
  appeal_followed: 'Văn bản điều chỉnh theo kiến nghị này đã được ghi. Tải lại trang để xem.',
} as const;
