import type { Sample } from './build';

// Reports of communes and departments.

export const reports: Sample[] = [
  { name: 'TT 18, số La Mã, in hoa', title: 'Bàn soát giấy tờ trước quầy', text: `
    * CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    = Độc lập - Tự do - Hạnh phúc
    * BÁO CÁO MÔ TẢ SÁNG KIẾN
    = 1. Tên sáng kiến: Bàn soát giấy tờ trước quầy
    = 2. Lĩnh vực áp dụng: Cải cách thủ tục hành chính
    * I. THỰC TRẠNG TRƯỚC KHI ÁP DỤNG SÁNG KIẾN
    p| Mỗi sáng có hơn bốn mươi người chờ ở quầy.
    p| Nhiều người phải quay lại vì thiếu giấy tờ.
    * II. MÔ TẢ SÁNG KIẾN
    s| Đặt bàn soát giấy tờ trước quầy lấy số.
    * III. TÍNH MỚI CỦA SÁNG KIẾN
    n| Soát trước khi lấy số, trước đây chỉ soát khi tới lượt.
    * IV. HIỆU QUẢ CỦA SÁNG KIẾN
    * 1. Hiệu quả kinh tế
    e| Tiết kiệm mười hai triệu đồng tiền in.
    * 2. Hiệu quả xã hội
    e| Người dân bớt một lần đi lại.
    * V. KHẢ NĂNG ÁP DỤNG, NHÂN RỘNG
    k| Xã nào có bộ phận một cửa cũng làm được.
    * VI. KIẾN NGHỊ, ĐỀ XUẤT
    .| Đề nghị trang bị thêm một bàn.
    * XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ
    .| Nguyễn Văn Hùng` },
  { name: 'Báo cáo của Hà Nội: phần, mục số', title: 'Số hóa sổ hộ tịch theo khu dân cư', text: `
    * ĐỀ TÀI:
    * “Số hóa sổ hộ tịch theo khu dân cư”
    * PHẦN I. ĐẶT VẤN ĐỀ
    * 1. Lý do chọn đề tài
    p| Sổ hộ tịch cũ mối mọt, tra cứu một hồ sơ mất nửa ngày.
    * 2. Mục đích nghiên cứu
    p| Giảm thời gian tra cứu cho người dân.
    * PHẦN II. GIẢI QUYẾT VẤN ĐỀ
    * 1. Thực trạng tại đơn vị
    p| Toàn phường có hai trăm quyển sổ viết tay.
    * 2. Các giải pháp thực hiện
    s| Chụp từng trang sổ, đặt tên tệp theo số đăng ký.
    s| Đối chiếu chéo hai người một trang.
    * 3. Kết quả đạt được
    e| Tra cứu còn ba phút một hồ sơ.
    * PHẦN III. KẾT LUẬN VÀ KHUYẾN NGHỊ
    .| Cách làm phù hợp với phường đông dân.` },
  { name: 'TP.HCM: tiêu đề kiểu Heading, không số', title: 'Tổ công nghệ số lưu động', text: `
    = Tên giải pháp: Tổ công nghệ số lưu động.
    # Sự cần thiết
    p| Người cao tuổi ở xa không đến được điểm hướng dẫn.
    # Nội dung giải pháp
    ## Mục tiêu
    s| Mỗi khu phố được hướng dẫn một tháng một lần.
    ## Cách thức thực hiện
    s- Lập lịch theo khu phố.
    s- Mang máy tính bảng tới nhà văn hóa.
    # Tính mới, tính sáng tạo
    n| Cán bộ đi tới dân, không đợi dân tới.
    # Hiệu quả mang lại
    e| Tỷ lệ nộp trực tuyến tăng từ 35% lên 71%.
    # Phạm vi áp dụng
    k| Đã áp dụng ở năm khu phố, nhân rộng được toàn phường.
    # Kết luận
    .| Giải pháp cần được duy trì.` },
  { name: 'Đà Nẵng: chữ cái, số, dấu ngoặc', title: 'Nhắn tin báo hạn bổ sung hồ sơ', text: `
    = BÁO CÁO SÁNG KIẾN
    = Tên sáng kiến: "Nhắn tin báo hạn bổ sung hồ sơ"
    * A. MỞ ĐẦU
    p| Hồ sơ chờ bổ sung quá hạn nhiều vì người nộp quên.
    * B. NỘI DUNG
    * I. Tình trạng giải pháp đã biết
    p| Trước đây cán bộ gọi điện từng người.
    * II. Nội dung giải pháp đề nghị công nhận là sáng kiến
    * 1) Mục đích của giải pháp
    s| Không để hồ sơ quá hạn vì quên.
    * 2) Các bước thực hiện
    s| Xuất danh sách từ phần mềm vào thứ hai hằng tuần.
    * III. Những điểm khác biệt, tính mới của giải pháp
    n| Tin nhắn ghi rõ giấy tờ còn thiếu.
    * IV. Lợi ích thu được
    e| Hồ sơ quá hạn giảm từ 41 còn 9 mỗi tháng.
    * V. Khả năng áp dụng của giải pháp
    k| Áp dụng được cho mọi loại thủ tục.
    * C. KẾT LUẬN
    .| Đề nghị hội đồng xem xét.` },
  { name: 'Bắc Ninh: mẫu 02/SK, số thập phân', title: 'Trả kết quả tại nhà văn hóa thôn', text: `
    * BÁO CÁO TÓM TẮT SÁNG KIẾN
    = 1. Tên sáng kiến
    = Trả kết quả tại nhà văn hóa thôn
    = 2. Ngày sáng kiến được áp dụng lần đầu: 01/3/2026
    = 3. Các thông tin cần bảo mật (nếu có): Không
    = 4. Mô tả các giải pháp cũ thường làm
    p| Người dân đi mười hai cây số để lấy kết quả.
    = 5. Sự cần thiết phải áp dụng giải pháp sáng kiến
    p| Thôn xa, đường đèo, xe khách một chuyến một ngày.
    = 6. Mục đích của giải pháp sáng kiến
    s| Trả kết quả gần nơi ở.
    = 7. Nội dung
    = 7.1. Thuyết minh giải pháp mới hoặc cải tiến
    s| Trưởng thôn ký nhận túi hồ sơ niêm phong vào thứ sáu.
    = 7.2. Thuyết minh về phạm vi áp dụng sáng kiến
    k| Chín thôn của xã, có thể áp dụng cho xã miền núi khác.
    = 7.3. Thuyết minh về lợi ích kinh tế, xã hội của sáng kiến
    e| Tiết kiệm khoảng 900 lượt đi lại một quý.
    = Cam kết: Chúng tôi cam đoan những điều khai trên đây là đúng sự thật.` },
  { name: 'chỉ chữ đậm, không số', title: null, text: `
    * Báo cáo kết quả thực hiện giải pháp cải cách hành chính
    * Thực trạng
    p| Phòng chỉ có một máy quét cho sáu cán bộ.
    * Giải pháp
    s| Xếp ca quét theo giờ, ghi vào bảng chung.
    * Phân công thực hiện
    s| Mỗi ca có một người trực.
    * Điểm mới
    n| Có bảng chung ai cũng thấy.
    * Kết quả
    e| Không còn hồ sơ tồn cuối ngày.
    * Khả năng nhân rộng
    k| Phòng nào dùng chung máy cũng làm được.` },
  { name: 'tiêu đề và nội dung một dòng', title: 'Phiếu hẹn in chữ lớn', text: `
    = Tên giải pháp: Phiếu hẹn in chữ lớn.
    p| 1. Tình trạng trước đây: → người cao tuổi đọc nhầm giờ hẹn.
    s| 2. Nội dung giải pháp: → in phiếu cỡ chữ mười tám.
    s| Phiếu có ô ghi giấy tờ còn thiếu.
    n| 3. Tính mới: → chưa xã nào trong tỉnh in như vậy.
    e| 4. Hiệu quả: → lượt đi nhầm giảm còn hai mỗi tuần.
    k| 5. Phạm vi áp dụng: → bộ phận một cửa các xã.` },
  { name: 'nhãn đậm đầu đoạn', title: 'Hộp thư góp ý bằng giọng nói', text: `
    = **Tên sáng kiến:** Hộp thư góp ý bằng giọng nói
    p| **Thực trạng:** → Người già không viết được phiếu góp ý.
    s| **Nội dung giải pháp:** → Đặt máy ghi âm ở sảnh, bấm một nút.
    n| **Tính mới, tính sáng tạo:** → Không phải viết, không phải đứng trước cán bộ.
    e| **Hiệu quả:** → Bốn mươi mốt góp ý trong tháng đầu.
    k| **Khả năng áp dụng:** → Mọi nơi có sảnh chờ.` },
  { name: 'Word tự đánh số', title: 'Lịch tiếp dân trên Zalo', text: `
    = Tên sáng kiến: Lịch tiếp dân trên Zalo
    + Đặt vấn đề
    p| Dân tới mà lãnh đạo đi họp.
    + Các giải pháp thực hiện
    s1 Đăng lịch tuần vào chiều thứ sáu.
    s1 Ghim lịch ở đầu nhóm.
    + Tính mới
    n| Lịch đổi thì tin tự báo.
    + Hiệu quả đạt được
    e| Không còn buổi chờ vô ích.
    + Khả năng nhân rộng
    k| Phường nào cũng có nhóm Zalo.` },
  { name: 'bảng số liệu nằm trong mục', title: 'Gom hồ sơ liên thông', text: `
    = Tên sáng kiến: Gom hồ sơ liên thông
    * 1. Hiện trạng
    p| Một việc khai sinh phải nộp ba nơi.
    * 2. Giải pháp
    s| Một tờ khai chung, cán bộ tách ra ba hồ sơ.
    * 3. Hiệu quả
    T * Chỉ số || * Trước || * Sau
    T Hiệu quả kinh tế || 12 triệu || 30 triệu
    T Hiệu quả xã hội || 60% || 95%
    e| Số lần đi lại giảm từ ba còn một.
    * 4. Khả năng nhân rộng
    k| Áp dụng được cho khai tử, kết hôn.` },
  { name: 'mục lục và lời cảm ơn ở đầu', title: 'Kho biểu mẫu điền sẵn', text: `
    * SÁNG KIẾN
    * “Kho biểu mẫu
    * điền sẵn”
    * LỜI CẢM ƠN
    .| Xin cảm ơn lãnh đạo phường.
    * MỤC LỤC
    = I. Thực trạng ................ 3
    = II. Giải pháp ................ 5
    = III. Hiệu quả ................ 9
    * I. Thực trạng
    p| Người dân viết sai mẫu, phải viết lại hai ba lần.
    * II. Giải pháp
    s| Mẫu điền sẵn phần chung, chỉ còn ghi họ tên.
    * III. Hiệu quả
    e| Số tờ khai phải viết lại giảm chín phần mười.
    * TÀI LIỆU THAM KHẢO
    .| Nghị định số 30/2020/NĐ-CP.` },
  { name: 'số La Mã lẫn chữ thường, gạch chéo', title: 'Sổ tay thủ tục bằng tranh', text: `
    = Tên sáng kiến: Sổ tay thủ tục bằng tranh
    = I/ Vấn đề đặt ra:
    p| Đồng bào ít chữ khó đọc quy trình.
    = II/ Nội dung giải pháp:
    = 1/ Vẽ tranh
    s| Mỗi bước một tranh, có số thứ tự.
    = 2/ Phát sổ
    s| Phát ở nhà văn hóa, có người kể.
    = III/ Tính sáng tạo:
    n| Dùng tranh do học sinh trong xã vẽ.
    = IV/ Hiệu quả:
    = a/ Về kinh tế
    e| Chi phí chỉ ba triệu đồng.
    = b/ Về xã hội
    e| Bà con tự làm được bảy thủ tục.
    = V/ Khả năng phổ biến:
    k| Hợp với xã vùng cao.` },
  { name: 'kiểu chữ tên tiếng Anh tự đặt', title: 'Bảng công khai điện tử', text: `
    = Tên sáng kiến: Bảng công khai điện tử
    @Section Bối cảnh
    p| Bảng giấy cũ, hai tuần mới thay.
    @Section Giải pháp
    s| Màn hình cũ nối với máy tính tận dụng.
    @Muc1 Hiệu quả
    e| Thông tin thay trong ngày.
    @Muc1 Khả năng áp dụng
    k| Nơi nào có màn hình cũ.` },
  { name: 'đơn và báo cáo trong một tệp', title: 'Trực trưa tiếp nhận hồ sơ', authors: [['Lê Thị Hạnh', 6_000], ['Trần Quốc Bảo', 4_000]], text: `
    * ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN
    = Tôi (chúng tôi) ghi tên dưới đây:
    T * Số TT || * Họ và tên || * Ngày tháng năm sinh || * Nơi công tác || * Chức danh || * Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến
    T 1 || Lê Thị Hạnh || 1987 || Phòng Văn hóa – Xã hội || Chuyên viên || 60
    T 2 || Trần Quốc Bảo || 1990 || Văn phòng HĐND và UBND || Văn thư || 40%
    = Là tác giả đề nghị xét công nhận sáng kiến: Trực trưa tiếp nhận hồ sơ
    = - Chủ đầu tư tạo ra sáng kiến: UBND xã
    = - Lĩnh vực áp dụng sáng kiến: hành chính
    s| - Mô tả bản chất của sáng kiến: → hai người trực luân phiên từ 11 giờ 30.
    e| - Đánh giá lợi ích thu được do áp dụng sáng kiến theo ý kiến của tác giả: → thêm 25 hồ sơ mỗi trưa.
    = Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn là trung thực.
    = Người nộp đơn
    * BÁO CÁO MÔ TẢ SÁNG KIẾN
    * I. THỰC TRẠNG
    p| Công nhân chỉ rảnh giờ trưa.
    * II. TÍNH MỚI
    n| Giờ trưa trước đây đóng cửa.
    * III. KHẢ NĂNG ÁP DỤNG
    k| Xã gần khu công nghiệp.` },
];
