/** Refusals of this module, with the sentence a person reads. */
export const filesReasons = {
  file_empty: 'Tệp trống. Mở tệp kiểm tra rồi gửi lại.',
  file_too_large: 'Tệp quá lớn. Giảm cỡ ảnh hoặc tách thành nhiều tệp rồi gửi lại.',
  file_type_refused: 'Loại tệp này không nhận được. Nếu là tệp nén, hãy giải nén; gửi tệp Word, Excel, PowerPoint, PDF hoặc ảnh.',
  file_content_differs: 'Nội dung bên trong không đúng với đuôi tên của tệp. Mở tệp bằng đúng phần mềm, lưu lại rồi gửi.',
  file_has_macros: 'Tệp có chứa macro nên không nhận được. Lưu lại thành .docx, .xlsx hoặc PDF rồi gửi.',
  file_encrypted: 'Tệp đang đặt mật khẩu nên người xét không mở được. Bỏ mật khẩu rồi gửi lại.',
  picture_broken: 'Ảnh hỏng hoặc chưa đủ nên không mở được. Mở ảnh trên máy, lưu lại thành JPG rồi gửi.',
  picture_too_large: 'Ảnh quá nhiều điểm ảnh. Giảm kích thước ảnh xuống dưới 100 triệu điểm ảnh (ảnh HEIC dưới 50 triệu) rồi gửi lại.',
  heic_unreadable: 'Ảnh HEIC này không chuyển được sang JPG. Mở ảnh trên điện thoại, lưu thành JPG rồi gửi lại.',
  file_incomplete: 'Tệp chưa gửi đủ, có thể do mạng ngắt giữa chừng. Gửi lại tệp.',
  file_quota: 'Đang có quá nhiều tệp đã gửi mà chưa đính kèm vào đâu (hơn 1 GB). Đính kèm các tệp ấy vào hồ sơ rồi gửi tiếp; tệp không đính kèm sẽ tự xóa sau bảy ngày.',
  file_not_yours: 'Không tìm thấy tệp vừa gửi, hoặc tệp do người khác gửi. Gửi lại tệp.',
  file_attached: 'Tệp này đã được đính kèm ở nơi khác. Gửi lại tệp để đính kèm thêm một bản.',
  file_scan_pending: 'Tệp đang được quét vi-rút nên chưa mở được. Mở lại sau vài phút.',
  file_infected: 'Tệp có vi-rút nên không mở được. Người gửi cần gửi lại bản sạch.',
  file_bytes_missing: 'Tệp không còn trong kho lưu trữ. Báo quản trị để khôi phục từ bản sao lưu.',
} as const;
