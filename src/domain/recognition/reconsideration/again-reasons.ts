/** Refusals around a reconsideration, with the sentence a person reads. */
export const againReasons = {
  again_needs_answer: 'Chấm lại mở theo kiến nghị đã trả lời “Chấm lại” và chưa có quyết định kèm theo. Trả lời kiến nghị trước.',
  again_exists: 'Hồ sơ này đã được mở chấm lại một lần. Mở trang Chấm lại để xem.',
  again_revoked: 'Kết quả của hồ sơ này đã được thu hồi nên không chấm lại, không công bố lại. Việc chấm lại đang mở thì hủy và ghi lý do.',
  again_nobody: 'Không còn ai trong những người đã chấm có thể chấm lại hồ sơ này: đã thôi tham gia Hội đồng hoặc có liên quan.',
  again_not_scoring: 'Phần chấm lại hồ sơ này không còn mở. Tải lại trang để xem tình trạng mới nhất.',
  again_nobody_closed: 'Chưa ai chốt phiếu chấm lại. Chờ ít nhất một người chốt, hoặc hủy việc chấm lại và ghi lý do.',
  again_unfinished: 'Số phiếu chưa chốt vừa xác nhận không còn đúng. Tải lại trang, xem ai chưa chốt rồi kết thúc.',
  again_sheet_open: 'Phiếu này chưa chốt nên không cần mở lại.',
  again_before_opening: 'Phiếu chấm lại phải ký từ ngày mở chấm lại trở đi. Kiểm tra lại ngày ký.',
  again_not_scored: 'Chưa kết thúc chấm lại. Khi các phiếu đã chốt, thư ký kết thúc chấm lại trước.',
  again_others_open: 'Chưa ghi cách xử lý các hồ sơ khác. Xem phần Các hồ sơ khác rồi quyết định trước.',
  again_others_text: 'Ghi đề nghị điều chỉnh cụ thể cho hồ sơ nào; nội dung này in vào văn bản.',
  again_not_met: 'Hội đồng chưa họp và kết luận về kết quả chấm lại. Lập phiên họp ở mục Phiên họp, kết luận rồi kết thúc phiên họp.',
  again_revisit: 'Hội đồng kết luận xem lại hồ sơ này ở phiên họp khác. Họp tiếp rồi mới công bố.',
  again_follows: 'Hồ sơ đang được chấm lại trên cổng. Quyết định theo kiến nghị ghi khi công bố kết quả chấm lại.',
} as const;
