/** Refusals of this module, with the sentence a person reads. */
export const campaignsReasons = {
  campaign_published: 'Đợt phát động đã công bố kết quả nên không sửa được nữa. Muốn dùng lại cho năm sau, chọn Nhân bản đợt.',
  campaign_in_judging: 'Hội đồng đã bắt đầu chấm điểm nên phần này không sửa được nữa.',
  campaign_launched: 'Đợt phát động đã được phát động rồi.',
  campaign_not_launched: 'Đợt phát động chưa được phát động. Sửa ngày trực tiếp ở thẻ Thời hạn.',
  campaign_incomplete: 'Đợt phát động còn thiếu nội dung bắt buộc. Xem danh sách còn thiếu ở trang tổng quan rồi bổ sung.',
  blind_frozen: 'Hội đồng đã bắt đầu chấm điểm nên không đổi giữa chấm ẩn danh và chấm thường được nữa.',
  rubric_frozen: 'Bộ tiêu chí đã khóa vì Hội đồng đã bắt đầu chấm điểm.',
  deadlines_by_extension: 'Đợt đã phát động, thời hạn chỉ đổi được bằng văn bản. Dùng nút Gia hạn và ghi số, ngày của văn bản.',
  deadline_not_later: 'Ngày cuối mới phải sau ngày cuối hiện nay. Chọn một ngày muộn hơn.',
  deadline_past: 'Ngày cuối mới đã qua. Chọn ngày hôm nay hoặc sau hôm nay.',
  deadlines_out_of_order: 'Các giai đoạn phải kết thúc lần lượt, giai đoạn sau muộn hơn giai đoạn trước.',
  late_not_after_close: 'Ngày cuối nhận hồ sơ nộp muộn phải sau ngày cuối nhận hồ sơ. Chọn lại, hoặc để trống nếu không nhận.',
  stage_without_deadline: 'Giai đoạn này chưa có ngày cuối nên chưa gia hạn được. Ghi ngày cuối ở thẻ Thời hạn.',
  list_item_in_use: 'Có mục đang được hồ sơ dùng nên không bỏ được. Xem dòng báo ở mục đó.',
  unit_in_use: 'Có đơn vị đã có hồ sơ nên không đưa ra khỏi danh sách được. Xem dòng báo ở đơn vị đó.',
} as const;
