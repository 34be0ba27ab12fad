import type { Sample } from './build';

// Forms: a đơn, a form in one table, a frame.

export const forms: Sample[] = [
  { name: 'Đơn TT 18 bằng gạch đầu dòng', title: 'Máy lấy số tái chế', authors: [['Đặng Văn Sơn', 10_000]], text: `
    * ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN
    = Kính gửi: Hội đồng sáng kiến xã Bắc Bình
    T Số TT || Họ và tên || Nơi công tác (hoặc nơi thường trú) || Chức danh || Trình độ chuyên môn || Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến
    T 1 || Đặng Văn Sơn || Phòng Kinh tế || Chuyên viên || Kỹ sư || 100
    = Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến: Máy lấy số tái chế
    = - Ngày sáng kiến được áp dụng lần đầu: 05/01/2026
    = - Mô tả bản chất của sáng kiến:
    s| Dùng máy in cũ và bảng mạch rẻ tiền.
    .| - Những thông tin cần được bảo mật: → không có.
    .| - Các điều kiện cần thiết để áp dụng sáng kiến: → một máy in nhiệt cũ.
    = - Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả:
    e| Tiết kiệm hai mươi triệu đồng mua máy mới.
    = Bắc Bình, ngày 10 tháng 3 năm 2026
    = Người nộp đơn` },
  { name: 'bảng nhãn và nội dung', title: 'Góc khai báo tự động', authors: [['Vũ Minh Châu', 0]], text: `
    * PHIẾU ĐĂNG KÝ SÁNG KIẾN
    T Tên sáng kiến || Góc khai báo tự động
    T Tác giả || Vũ Minh Châu
    T Thực trạng || p| Quầy khai báo luôn quá tải vào đầu tháng.
    T Nội dung giải pháp || s| Đặt hai máy tính có mẫu khai sẵn. ¶ s| Đoàn viên hướng dẫn trong giờ cao điểm.
    T Tính mới || n| Người dân tự khai, tự in tại chỗ.
    T Hiệu quả || e| Thời gian chờ giảm từ 40 phút còn 15 phút.
    T Khả năng nhân rộng || k| Các phường có máy tính cũ đều làm được.` },
  { name: 'bảng có cột số thứ tự', title: 'Tổ hòa giải trực tuyến', text: `
    T STT || Nội dung || Mô tả
    T 1 || Tên sáng kiến || Tổ hòa giải trực tuyến
    T 2 || Vướng mắc, hạn chế || p| Các bên ở xa khó gặp nhau cùng lúc.
    T 3 || Giải pháp || s| Họp qua điện thoại có ghi biên bản.
    T 4 || Hiệu quả thiết thực || e| Hòa giải thành 17 trên 20 vụ.
    T 5 || Khả năng áp dụng || k| Áp dụng cho mọi thôn có sóng.` },
  { name: 'cả đơn trong một khung', title: 'Bưu tá trả giấy tờ', text: `
    T * ĐƠN ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN ¶ = Tên sáng kiến: Bưu tá trả giấy tờ ¶ * 1. Thực trạng ¶ p| Người làm xa không về lấy được. ¶ * 2. Giải pháp ¶ s| Ký hợp đồng với bưu điện xã. ¶ * 3. Hiệu quả ¶ e| Sáu trăm lượt trả tại nhà. ¶ * 4. Phạm vi áp dụng ¶ k| Toàn xã.` },
  { name: 'hàng tiêu đề, hàng nội dung', title: null, text: `
    * BẢN TÓM TẮT
    T Thực trạng || Giải pháp || Hiệu quả
    T p| Dân hỏi nhiều lần một câu như nhau. || s| Lập bảng hỏi đáp treo trước cửa phòng. || e| Số câu hỏi lặp lại giảm hơn một nửa.` },
  { name: 'nhãn trong ô có cả nội dung', title: 'Lớp học chiều thứ bảy', text: `
    T **1. Tên sáng kiến:** Lớp học chiều thứ bảy
    T p| **2. Thực trạng:** → Cha mẹ không biết nộp hồ sơ qua mạng.
    T s| **3. Mô tả nội dung giải pháp:** → Con dạy cha mẹ tại trường, có thầy cô kèm.
    T e| **4. Hiệu quả:** → Bảy mươi gia đình tự nộp được hồ sơ.` },
  { name: 'không có tiêu đề nào', title: null, text: `
    .| Chúng tôi làm việc này từ đầu năm và thấy rất tốt.
    .| Mọi người đều khen, mong được nhân rộng ra các nơi khác.` },
  { name: 'bảng tự chấm ở cuối không phải nội dung', title: 'Nhóm trợ giúp ký số', text: `
    = Tên sáng kiến: Nhóm trợ giúp ký số
    * I. Thực trạng
    p| Cán bộ quên mật khẩu ký số.
    * II. Giải pháp
    s| Mỗi phòng một người nắm cách xử lý.
    * III. Hiệu quả
    e| Không còn văn bản chậm ký.
    * XÁC NHẬN CỦA ĐƠN VỊ
    T Tiêu chí || Điểm tối đa || Tự chấm
    T Tính mới || 30 || 25
    T Hiệu quả || 40 || 35
    T Khả năng áp dụng || 30 || 28
    .| Tổng cộng tám mươi tám điểm.` },
];
