import { confirmationReasons } from './confirmation-reasons';
import { screeningReasons } from './screening-reasons';
import { shareReasons } from './share-reasons';
import { blindReasons } from './blind-reasons';
import { threadReasons } from './thread-reasons';
import { guestReasons } from './guest-reasons';

/** Refusals of this module, with the sentence a person reads. */
export const submissionsReasons = {
  no_unit: 'Tài khoản này chưa thuộc đơn vị nào nên chưa lập được hồ sơ. Liên hệ quản trị để được xếp vào đơn vị.',
  source_not_ended: 'Chỉ bắt đầu lại từ hồ sơ đã có kết quả mà chưa được công nhận, hoặc đã rút, đã bị từ chối. Viết hồ sơ mới nếu là ý tưởng khác.',
  campaign_not_open: 'Đợt phát động chưa công bố hoặc đã qua bước nhận hồ sơ. Xem các đợt đang mở ở trang Các đợt phát động.',
  filing_not_open: 'Đợt phát động chưa tới ngày nhận hồ sơ. Vẫn soạn và lưu được; nộp khi đợt mở.',
  filing_closed: 'Đợt phát động đã hết hạn nhận hồ sơ. Liên hệ Phòng Văn hóa – Xã hội nếu cần nộp muộn.',
  late_reason_missing: 'Đợt đã hết hạn nhận hồ sơ. Viết lý do nộp muộn rồi nộp lại.',
  late_day_too_early: 'Ngày cuối được nộp phải sau hạn nhận hồ sơ của đợt và từ hôm nay trở đi. Chọn lại ngày.',
  own_admission: 'Không tự cho phép mình nộp muộn. Việc này do người khác của Phòng Văn hóa – Xã hội hoặc Trưởng phòng làm.',
  admitted_already: 'Người này đang được phép nộp muộn một hồ sơ và chưa nộp. Chờ hồ sơ đó, hoặc hết hạn rồi ghi lại.',
  owner_only: 'Việc này do người lập hồ sơ làm. Nhắn người lập hồ sơ, hoặc liên hệ Phòng Văn hóa – Xã hội.',
  not_editable: 'Hồ sơ đã nộp nên không sửa được nữa. Khi được đề nghị bổ sung, các mục cần bổ sung sẽ mở lại.',
  part_not_asked: 'Mục này không nằm trong đề nghị bổ sung nên không sửa. Chỉ sửa các mục được nêu.',
  supplement_closed: 'Đã hết hạn bổ sung. Liên hệ Phòng Văn hóa – Xã hội để được hướng dẫn.',
  incomplete: 'Hồ sơ còn thiếu. Xem danh sách “Còn thiếu” và hoàn thành từng mục.',
  secrets_unconfirmed: 'Cần xác nhận hồ sơ và tệp kèm theo không có bí mật nhà nước trước khi nộp.',
  reason_missing: 'Viết lý do rút hồ sơ để Phòng Văn hóa – Xã hội biết.',
  withdraw_too_late: 'Hội đồng đã chốt chấm điểm nên không tự rút được hồ sơ. Liên hệ Phòng Văn hóa – Xã hội.',
  shares_not_whole: 'Hồ sơ đã nộp phải có tổng tỷ lệ đóng góp đúng 100%. Sửa tỷ lệ cho đủ rồi hệ thống sẽ lưu.',
  too_many_authors: 'Số tác giả vượt mức của đợt phát động. Bớt người rồi lưu lại.',
  author_twice: 'Người đại diện của tập thể đã có tên ở dòng khác. Chọn người đại diện khác, hoặc xóa một trong hai dòng.',
  author_unknown: 'Có tác giả không còn trong danh sách cán bộ. Xóa dòng đó rồi chọn lại.',
  word_expected: 'Ở đây chỉ đọc tệp Word (.docx, .doc) và PDF. Tệp khác đính kèm ở mục Tệp minh chứng.',
  word_unreadable: 'Không đọc được chữ trong tệp này. Mở bằng Word, lưu lại dạng .docx rồi gửi; hoặc đính kèm làm minh chứng và dán nội dung vào từng mục.',
  word_too_large: 'Phần chữ hoặc hình của tệp này quá lớn nên cổng không đọc. Đính kèm làm minh chứng và dán nội dung vào từng mục.',
  word_too_slow: 'Tệp này đọc quá lâu nên cổng đã dừng. Bớt hình, lưu lại dạng .docx rồi gửi; hoặc đính kèm làm minh chứng và dán nội dung vào từng mục.',
  word_encrypted: 'Tệp đang đặt mật khẩu nên cổng không mở được. Trong Word chọn Tệp → Thông tin → Bảo vệ tài liệu → Mã hóa bằng mật khẩu, xóa trống mật khẩu, lưu lại rồi gửi.',
  picture_expected: 'Chỉ chèn được ảnh. Tệp khác thì thêm vào phần tệp minh chứng.',
  too_many_pictures: 'Hồ sơ đã có nhiều ảnh trong bài. Bớt ảnh, hoặc đưa ảnh vào phần tệp minh chứng.',
  part_not_in_campaign: 'Đợt phát động này không yêu cầu mục đó. Tải lại trang để xem các mục cần có.',
  basis_file_kind: 'Văn bản cho phép áp dụng cần là PDF, Word hoặc ảnh chụp. Chọn tệp khác.',
  main_kind: 'Bản chính của hồ sơ cần là tệp Word hoặc PDF. Chọn tệp khác làm bản chính.',
  too_many_files: 'Hồ sơ đã đủ số tệp minh chứng. Gỡ bớt một tệp rồi thêm tệp mới.',
  evidence_total: 'Tổng dung lượng minh chứng vượt mức của đợt phát động. Gỡ bớt tệp hoặc giảm cỡ ảnh rồi thêm lại.',
  evidence_too_large: 'Tệp vượt cỡ cho phép của đợt phát động. Giảm cỡ ảnh hoặc tách thành nhiều tệp.',
  papers_busy: 'Nhiều người đang tải bộ hồ sơ cùng lúc. Đợi một phút rồi bấm tải lại.',
  paper_too_slow: 'Bộ hồ sơ này quá dài nên cổng chưa dựng xong. Thử lại khi cổng vắng hơn; nếu vẫn vậy, dùng trang Bộ hồ sơ in và in riêng các tệp minh chứng.',
  ...confirmationReasons,
  ...screeningReasons,
  ...shareReasons,
  ...blindReasons,
  ...threadReasons,
  ...guestReasons,
} as const;
