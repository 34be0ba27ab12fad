/** Refusals of this module, with the sentence a person reads. */
export const libraryReasons = {
  import_begun: 'Danh sách này đã nhập vào kho nên không đổi cách đọc được nữa. Hoàn tác rồi nhập lại nếu cần.',
  import_not_begun: 'Danh sách này chưa nhập vào kho. Bỏ danh sách thay vì hoàn tác.',
  import_over: 'Danh sách này đã nhập xong hoặc đã hoàn tác. Tải lại trang để xem tình trạng mới nhất.',
  import_without_title: 'Chưa chọn cột nào là tên sáng kiến. Chọn cột, lưu cách đọc rồi nhập.',
  import_without_source: 'Chưa ghi nguồn của danh sách, ví dụ “Danh mục sáng kiến cấp tỉnh 2019–2024”. Ghi nguồn, lưu cách đọc rồi nhập.',
  import_referred: 'Hội đồng đã ghi nhận định dựa vào sáng kiến trong danh sách này nên không hoàn tác cả danh sách. Đưa từng dòng sai ra khỏi kho.',
  library_full: 'Kho đã đủ 100.000 sáng kiến. Đưa bớt danh sách cũ ra khỏi kho rồi nhập tiếp.',
  entry_of_dossier: 'Sáng kiến này được công nhận trên cổng, nội dung theo quyết định. Muốn đổi, thu hồi hoặc công bố lại ở đợt phát động.',
  entry_withdrawn: 'Sáng kiến này đã được đưa ra khỏi kho.',
  entry_repeated: 'Trong kho đã có sáng kiến cùng tên, cùng năm. Sửa lại tên hoặc năm, hoặc đưa dòng thừa ra khỏi kho.',
  list_expected: 'Ở đây nhận danh sách Excel (.xlsx), CSV hoặc Word (.docx). Tệp .xls, .doc cũ: mở ra, lưu thành .xlsx, .docx rồi gửi.',
  list_unreadable: 'Không đọc được danh sách trong tệp này. Mở tệp, lưu lại dạng .xlsx rồi gửi.',
  list_encoding: 'Tệp CSV không lưu bằng Unicode nên chữ tiếng Việt sẽ sai. Trong Excel chọn lưu dạng “CSV UTF-8”, hoặc gửi tệp .xlsx.',
  list_too_large: 'Phần chữ trong tệp lớn bất thường nên cổng không đọc. Chép riêng danh sách sang một tệp Excel mới rồi gửi.',
  list_too_long: 'Danh sách dài quá 20.000 dòng. Chia thành nhiều tệp rồi nhập lần lượt.',
  list_empty: 'Không thấy dòng nào trong tệp. Mở tệp xem danh sách nằm ở trang tính nào, lưu lại rồi gửi.',
} as const;
