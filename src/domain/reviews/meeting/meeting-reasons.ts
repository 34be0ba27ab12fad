/** Refusals around the meeting of the council, with the sentence a person reads. */
export const meetingReasons = {
  meeting_open: 'Đợt này đang có một phiên họp chưa kết thúc. Kết thúc phiên đó rồi lập phiên mới.',
  nothing_to_meet_on: 'Chưa có hồ sơ nào có kết quả chấm để đưa vào chương trình họp.',
  meeting_closed: 'Phiên họp đã kết thúc nên không sửa được. Cần sửa, mở lại phiên họp và ghi lý do.',
  meeting_seat_unfit: 'Người này không còn trong Hội đồng hoặc là khách mời. Chọn một thành viên đang tham gia Hội đồng.',
  chair_is_secretary: 'Người chủ trì không đồng thời là thư ký phiên họp. Chọn người khác.',
  meeting_rules_used: 'Phiên họp đã có biểu quyết nên không đổi quy định về biểu quyết được nữa.',
  attendance_seat_gone: 'Người này đã thôi tham gia Hội đồng nên không điểm danh được. Tải lại trang.',
  not_in_the_room: 'Người này chưa được điểm danh có mặt. Điểm danh trước rồi ghi giờ rời họp.',
  meeting_not_begun: 'Chưa đến giờ họp ghi trong phiên. Sửa lại giờ họp nếu cuộc họp bắt đầu sớm hơn.',
  item_already_voted: 'Hồ sơ này đã có biểu quyết nên giữ nguyên thứ tự trong chương trình.',
  too_few_unconflicted: 'Trừ những người có liên quan, Hội đồng còn dưới hai người được biểu quyết hồ sơ này. Bổ sung thành viên Hội đồng rồi xét tiếp.',
  quorum_lost: 'Không đủ số thành viên dự họp để biểu quyết hồ sơ này. Chờ đủ người rồi biểu quyết, hoặc chuyển sang hồ sơ khác.',
} as const;
