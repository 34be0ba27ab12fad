/** Refusals of screening and paper receipt, with the sentence a person reads. */
export const screeningReasons = {
  own_dossier: 'Người thao tác là tác giả hoặc đồng tác giả của hồ sơ này. Việc này do người khác của Phòng Văn hóa – Xã hội hoặc Trưởng phòng làm.',
  scoring_over: 'Đợt phát động đã chốt chấm điểm, không thẩm tra thêm hồ sơ. Liên hệ thư ký Hội đồng nếu cần mở lại.',
  scoring_started: 'Hội đồng đã bắt đầu chấm điểm nên không mở lại thẩm tra. Nếu hồ sơ có vướng mắc, trao đổi với thư ký Hội đồng.',
  deadline_past: 'Hạn bổ sung phải từ hôm nay trở đi. Chọn lại ngày.',
  supplement_not_later: 'Hạn mới phải sau hạn hiện nay và từ hôm nay trở đi. Chọn lại.',
  not_yet_filed: 'Hồ sơ chưa nộp hoặc đã rút nên không ghi nhận bản giấy.',
  code_unknown: 'Không có hồ sơ đã nộp nào mang mã này. Kiểm tra lại mã trên bìa hồ sơ hoặc phiếu tiếp nhận.',
  code_of_other_campaign: 'Mã này thuộc đợt phát động khác. Mở trang nhận bản giấy của đợt đó rồi quét lại.',
  dossier_withdrawn: 'Tác giả đã rút hồ sơ này nên không ghi nhận bản giấy. Trả lại bản giấy cho người nộp.',
  paper_received_before: 'Hồ sơ này đã được ghi nhận bản giấy. Nếu đây là bản gửi thêm, đánh dấu “Bản gửi thêm” rồi quét lại.',
  receipt_repeated: 'Số đến này đã được ghi cho chính hồ sơ đó. Kiểm tra lại số đến; nếu ghi nhầm lần trước, hủy dòng cũ kèm lý do.',
  arrival_in_future: 'Giờ nhận bản giấy chưa tới. Kiểm tra lại ngày và giờ đến.',
  already_voided: 'Lần nhận bản giấy này đã được hủy trước đó.',
  campaign_not_receiving: 'Đợt phát động chưa công bố hoặc đã chuyển sang chấm điểm nên không nhập thêm hồ sơ.',
} as const;
