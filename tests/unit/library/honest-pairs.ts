// Four offices on one matter, each in its own words, with what all such papers have in common; and one who copied the first.

export type Paper = { title: string; text: string };

const usual = `Trong những năm gần đây, thực hiện chủ trương của cấp trên về cải cách hành chính và chuyển đổi số, UBND xã đã triển khai nhiều giải pháp nâng cao chất lượng phục vụ người dân và doanh nghiệp.`;
const close = `Giải pháp không phát sinh chi phí lớn, tận dụng được trang thiết bị hiện có, phù hợp với điều kiện thực tế của địa phương và có thể áp dụng tại các xã, phường có điều kiện tương tự.`;

export const honest: readonly Paper[] = [
  {
    title: 'Nâng cao tỷ lệ hồ sơ trực tuyến tại Bộ phận một cửa',
    text: `${usual}
Tuy nhiên tỷ lệ hồ sơ trực tuyến của xã mới đạt 42%, nhiều người đến quầy một cửa vẫn nộp hồ sơ giấy vì chưa có tài khoản định danh hoặc không nhớ mật khẩu.
Nhóm tác giả bố trí hai máy tính ở sảnh chờ, phân công đoàn viên trực theo ca để cầm tay chỉ việc cho từng người, đồng thời lập sổ theo dõi ai đã tự nộp được từ lần thứ hai.
Công chức một cửa chỉ tiếp nhận hồ sơ giấy khi người dân thuộc diện được miễn hoặc hệ thống gặp lỗi, và ghi rõ lý do vào sổ.
Sau sáu tháng tỷ lệ hồ sơ trực tuyến tăng lên 78%, thời gian chờ bình quân của mỗi lượt giảm 11 phút.
${close}`,
  },
  {
    title: 'Giải pháp tăng tỷ lệ nộp hồ sơ trực tuyến ở bộ phận một cửa của phường',
    text: `${usual}
Qua khảo sát 300 lượt công dân, lý do chính khiến họ không nộp hồ sơ trực tuyến là sợ sai, phải làm lại, và không biết hỏi ai khi màn hình báo lỗi.
Chúng tôi quay mười hai đoạn phim ngắn cho mười hai thủ tục hay làm nhất, mỗi đoạn dừng ở đúng chỗ người dân thường nhầm, dán mã QR ngay cạnh số thứ tự để xem trong lúc chờ đến lượt.
Mỗi tổ dân phố cử một người làm đầu mối, được tập huấn một buổi và có nhóm Zalo riêng với công chức bộ phận một cửa để hỏi nhanh.
Kết quả, số hồ sơ phải trả lại để bổ sung giảm từ 19% còn 6%; tỷ lệ nộp hồ sơ trực tuyến toàn phường đạt 83% vào cuối năm.
${close}`,
  },
  {
    title: 'Ứng dụng Zalo nhắc việc trong giải quyết hồ sơ trực tuyến tại một cửa',
    text: `${usual}
Hồ sơ trực tuyến gửi đến ngoài giờ thường bị sót vì công chức phải tự mở hệ thống kiểm tra, có hồ sơ nằm bốn ngày chưa ai tiếp nhận.
Tác giả viết một bảng tính tự lấy danh sách hồ sơ mới từ tệp xuất của hệ thống, cứ đầu giờ sáng và đầu giờ chiều gửi tin nhắn Zalo cho người phụ trách kèm số ngày còn lại.
Lãnh đạo xã nhận một tin tổng hợp mỗi thứ sáu: bao nhiêu hồ sơ đúng hạn, bao nhiêu sắp quá hạn, vướng ở khâu nào.
Từ khi áp dụng không còn hồ sơ nào quá 8 giờ làm việc mới được tiếp nhận, tỷ lệ trễ hạn từ 5,2% xuống 0,3%.
${close}`,
  },
  {
    title: 'Đưa quầy một cửa lưu động về thôn hướng dẫn nộp hồ sơ trực tuyến',
    text: `${usual}
Thôn xa trung tâm 14 km, bà con đồng bào Chăm đi lại khó khăn, mỗi lần làm giấy khai sinh mất trọn một buổi rẫy.
Mỗi tháng hai ngày chủ nhật, một công chức tư pháp và một cán bộ đoàn mang máy tính xách tay, máy quét và bộ phát sóng đến nhà văn hóa thôn, giúp bà con nộp hồ sơ trực tuyến ngay tại chỗ, ai chưa có chữ ký số thì cấp luôn.
Lịch về thôn được đọc trên loa truyền thanh bằng tiếng Chăm trước ba ngày và dán ở cửa hàng tạp hóa.
Trong năm đã có 412 hồ sơ nộp tại thôn, bà con tiết kiệm khoảng 1.600 giờ đi lại.
${close}`,
  },
];

/** The first one, turned over by somebody who had no idea of their own. */
export const copied: Paper = {
  title: 'Biện pháp nâng tỷ lệ hồ sơ nộp trực tuyến tại quầy một cửa',
  text: `Sau nửa năm tỷ lệ hồ sơ trực tuyến tăng lên 76%, thời gian chờ trung bình của mỗi lượt giảm 12 phút.
Chúng tôi đặt hai máy vi tính ở sảnh chờ, phân công đoàn viên thanh niên trực theo ca để cầm tay chỉ việc cho từng người dân, đồng thời mở sổ theo dõi ai đã tự nộp được từ lần sau.
Tuy vậy tỷ lệ hồ sơ trực tuyến của phường mới đạt 45%, nhiều người đến quầy một cửa còn nộp hồ sơ giấy do chưa có tài khoản định danh hoặc quên mật khẩu.
Công chức một cửa chỉ nhận hồ sơ giấy khi người dân thuộc diện được miễn hoặc phần mềm gặp lỗi, và ghi lý do vào sổ.`,
};
