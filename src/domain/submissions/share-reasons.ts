/** Refusals about shares of contribution and who is an author, with the sentence a person reads. */
export const shareReasons = {
  shares_unfinished: 'Chưa ghi đủ tỷ lệ của mọi tác giả, hoặc tổng chưa đúng 100%, nên chưa xác nhận được. Chờ người lập hồ sơ ghi đủ tỷ lệ.',
  signed_in_future: 'Ngày ký chưa tới. Kiểm tra lại ngày ghi trên bản giấy.',
  supplement_open: 'Hồ sơ đang chờ tác giả bổ sung nên danh sách tác giả có thể còn đổi. Chờ tác giả nộp bổ sung rồi làm lại.',
  authors_final: 'Kết quả của đợt đã công bố nên danh sách tác giả không đổi được nữa. Nếu có sai sót, trình Chủ tịch Ủy ban nhân dân xem xét.',
  authors_in_proposal: 'Tờ trình có hồ sơ này đã ký nên danh sách tác giả giữ nguyên. Đề nghị người có thẩm quyền trả lại tờ trình rồi thay đổi.',
  authors_unchanged: 'Danh sách tác giả vẫn như cũ. Sửa tên, tỷ lệ hoặc thứ tự rồi lưu lại.',
  authors_touch_scores: 'Hội đồng đã chốt chấm điểm, mà thay đổi này làm thành viên Hội đồng trở thành người có liên quan hoặc thôi có liên quan. Đề nghị thư ký Hội đồng mở lại việc chấm điểm rồi thay đổi.',
} as const;
