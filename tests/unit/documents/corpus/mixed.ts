import type { Sample } from './build';

// Written after the rules stood, to see what they are worth: of these nine files seven were right at once (DECISIONS).

export const mixed: Sample[] = [
  { name: 'phiếu mô tả giải pháp của chi cục', title: 'Cân điện tử dùng chung tại chợ', text: `
    = Mẫu số 02
    * MÔ TẢ GIẢI PHÁP
    = - Tên giải pháp: Cân điện tử dùng chung tại chợ
    * 1. Tình trạng kỹ thuật hiện tại
    p| Tiểu thương và người mua hay cãi nhau về cân.
    * 2. Nội dung cải tiến, sáng tạo để khắc phục những nhược điểm hiện tại
    s| Đặt hai cân chuẩn ở cổng chợ, kiểm định hằng quý.
    * 3. Khả năng áp dụng
    k| Mười một chợ trong vùng.
    * 4. Hiệu quả dự kiến
    e| Khiếu nại về cân giảm hẳn.` },
  { name: 'câu hỏi làm tiêu đề', title: null, text: `
    * Vì sao phải làm?
    p| Hàng dài trước cửa mỗi sáng thứ hai.
    * Chúng tôi đã làm gì?
    s| Chia khung giờ theo tổ dân phố.
    * Kết quả ra sao?
    e| Chờ lâu nhất còn hai mươi phút.` },
  { name: 'báo cáo của công an phường', title: 'Cấp căn cước lưu động buổi tối', text: `
    * I. SỰ CẦN THIẾT, CƠ SỞ ĐỀ XUẤT SÁNG KIẾN
    * 1. Tên sáng kiến
    = Cấp căn cước lưu động buổi tối
    * 2. Sự cần thiết
    p| Công nhân tan ca lúc mười tám giờ.
    * II. NỘI DUNG SÁNG KIẾN
    s| Ba tối một tuần, mang máy tới khu trọ.
    * III. ĐÁNH GIÁ VỀ TÍNH MỚI, TÍNH HIỆU QUẢ VÀ KHẢ THI, PHẠM VI ÁP DỤNG
    * 1. Tính mới
    n| Lần đầu làm ngoài giờ tại khu trọ.
    * 2. Tính hiệu quả và khả thi
    e| Cấp được 640 thẻ trong một quý.
    * 3. Phạm vi áp dụng
    k| Phường có khu công nghiệp.
    * IV. KẾT LUẬN
    .| Đề nghị duy trì.` },
  { name: 'trạm y tế, nhãn in hoa có hai chấm', title: 'Nhắc lịch tiêm chủng bằng loa', text: `
    = TÊN SÁNG KIẾN: Nhắc lịch tiêm chủng bằng loa
    = ĐẶT VẤN ĐỀ:
    p| Tỷ lệ tiêm đúng lịch chỉ đạt 71%.
    = MỤC TIÊU CỦA SÁNG KIẾN:
    s| Đạt 95% sau sáu tháng.
    = BIỆN PHÁP THỰC HIỆN:
    s| Đọc tên xóm, không đọc tên trẻ.
    = KẾT QUẢ:
    e| Đạt 96% trong tháng chín.
    = BÀI HỌC KINH NGHIỆM:
    .| Đọc vào lúc sáu giờ sáng.` },
  { name: 'bảng hai cột dài, nhãn có số', title: 'Hẹn giờ qua tổng đài', text: `
    T * Nội dung || * Thuyết minh
    T 1. Tên giải pháp || Hẹn giờ qua tổng đài
    T 2. Đơn vị thực hiện || Trung tâm phục vụ hành chính công
    T 3. Thực trạng trước khi thực hiện giải pháp || p| Người dân đến từ năm giờ sáng để lấy số.
    T 4. Cách thức triển khai || s| Tổng đài ghi giờ hẹn vào sổ chung. ¶ s- Mỗi khung giờ mười người.
    T 5. Kết quả, hiệu quả || e| Không còn người chờ trước giờ mở cửa.
    T 6. Khả năng nhân rộng || k| Nơi có tổng đài nội bộ.` },
  { name: 'đoàn thanh niên, gạch ngang đậm', title: 'Chợ đồ cũ gây quỹ', text: `
    = Tên mô hình: Chợ đồ cũ gây quỹ
    * - Lý do thực hiện:
    p| Quỹ khuyến học của thôn cạn từ đầu năm.
    * - Cách làm:
    s| Mỗi tháng một phiên, ai bán cũng góp một phần mười.
    * - Hiệu quả:
    e| Góp được mười tám triệu đồng.
    * - Khả năng nhân rộng:
    k| Thôn nào cũng có đồ cũ.` },
  { name: 'tiêu đề dài có số liệu', title: 'Đường dây nóng rác thải', text: `
    = Tên sáng kiến: Đường dây nóng rác thải
    * 1. Thực trạng công tác thu gom rác thải sinh hoạt trên địa bàn xã trước khi áp dụng sáng kiến năm 2025
    p| Ba ngày mới thu gom một lần.
    * 2. Các giải pháp đã thực hiện để nâng cao hiệu quả thu gom rác thải sinh hoạt
    * 2.1. Lập đường dây nóng
    s| Ảnh gửi về được phân cho tổ gần nhất.
    * 2.2. Công khai kết quả
    s| Danh sách xử lý dán ở nhà văn hóa.
    * 3. Kết quả đạt được sau một năm thực hiện
    e| Điểm rác tự phát giảm từ 19 còn 4.` },
  { name: 'nội dung bằng bảng trong mục', title: 'Bảng phân công số', text: `
    = Tên sáng kiến: Bảng phân công số
    * 1. Hạn chế
    p| Việc giao miệng hay quên.
    * 2. Nội dung giải pháp
    T * Bước || * Người làm || * Kết quả
    T Giao việc || Lãnh đạo phòng || s| Thẻ việc có hạn.
    T Theo dõi || Văn thư || s| Nhắc trước một ngày.
    * 3. Hiệu quả
    e| Việc quá hạn giảm còn hai.` },
  { name: 'lời cam đoan trước nội dung', title: 'Quầy sách nhà trọ', text: `
    * LỜI CAM ĐOAN
    .| Tôi xin cam đoan đây là công trình của mình.
    = Tên sáng kiến: Quầy sách nhà trọ
    * I. Thực trạng
    p| Con công nhân không có chỗ đọc.
    * II. Biện pháp
    s| Mười chủ trọ góp một kệ sách.
    * III. Hiệu quả
    e| Hai trăm lượt mượn một tháng.` },
];
