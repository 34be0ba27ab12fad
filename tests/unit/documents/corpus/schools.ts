import type { Sample } from './build';

// Sáng kiến kinh nghiệm of schools.

export const schools: Sample[] = [
  { name: 'SKKN: phần I, II, III', title: 'Một số biện pháp giúp trẻ 5 tuổi tự phục vụ', text: `
    * SÁNG KIẾN KINH NGHIỆM
    * “Một số biện pháp giúp trẻ 5 tuổi tự phục vụ”
    * PHẦN I. ĐẶT VẤN ĐỀ
    p| Trẻ ở nhà được làm hộ mọi việc.
    * PHẦN II. GIẢI QUYẾT VẤN ĐỀ
    * 1. Cơ sở lý luận
    p| Tự phục vụ là nền của tính tự lập.
    * 2. Thực trạng vấn đề
    p| Chỉ 12 trong 35 trẻ tự xếp được quần áo.
    * 3. Các biện pháp đã tiến hành
    * Biện pháp 1: Lập góc tự phục vụ
    s| Mỗi góc có tranh chỉ dẫn ba bước.
    * Biện pháp 2: Phối hợp với cha mẹ
    s| Gửi phiếu việc nhỏ mang về nhà.
    * 4. Hiệu quả của sáng kiến
    e| Cuối năm có 33 trẻ tự làm được.
    * PHẦN III. KẾT LUẬN, KIẾN NGHỊ
    .| Bài học là kiên trì từng việc nhỏ.` },
  { name: 'SKKN: A B C và số', title: 'Dạy toán lớp 4 bằng trò chơi', text: `
    = Tên đề tài: Dạy toán lớp 4 bằng trò chơi
    * A. ĐẶT VẤN ĐỀ
    * I. Lý do chọn đề tài
    p| Học sinh sợ phép chia.
    * II. Đối tượng nghiên cứu
    p| Học sinh lớp 4A.
    * B. NỘI DUNG
    * I. Cơ sở thực tiễn
    p| Khảo sát đầu năm có 40% dưới trung bình.
    * II. Các biện pháp thực hiện
    * 1. Trò chơi chia bánh
    s| Chia bánh giấy theo nhóm bốn em.
    * 2. Trò chơi đi chợ
    s| Đổi tiền giấy lấy hàng.
    * III. Kết quả thực hiện
    T * Xếp loại || * Đầu năm || * Cuối năm
    T Giỏi || 5 || 14
    e| Không còn em nào dưới trung bình.
    * C. KẾT LUẬN
    .| Trò chơi phải ngắn và có đích.` },
  { name: 'SKKN: chương và số thập phân', title: 'Thư viện xanh', text: `
    = Tên sáng kiến: Thư viện xanh
    * CHƯƠNG 1. THỰC TRẠNG
    = 1.1. Thuận lợi
    p| Trường có sân rộng.
    = 1.2. Khó khăn
    p| Phòng đọc chỉ đủ mười chỗ.
    * CHƯƠNG 2. GIẢI PHÁP
    = 2.1. Dựng kệ sách ngoài sân
    s| Kệ bằng lốp xe cũ dưới tán cây.
    = 2.2. Giao lớp trực
    s| Mỗi tuần một lớp quản lý sách.
    * CHƯƠNG 3. HIỆU QUẢ VÀ KHẢ NĂNG NHÂN RỘNG
    = 3.1. Hiệu quả
    e| Lượt mượn sách tăng gấp ba.
    = 3.2. Khả năng nhân rộng
    k| Trường nào có sân cũng làm được.` },
  { name: 'mẫu thuyết minh của phòng giáo dục', title: 'Sổ liên lạc bằng ảnh', authors: [['Phạm Thu Trang', 0]], text: `
    * I. THÔNG TIN CHUNG
    = 1. Tên sáng kiến: Sổ liên lạc bằng ảnh
    = 2. Tác giả: Phạm Thu Trang
    = 3. Thời gian áp dụng: năm học 2025 – 2026
    * II. MÔ TẢ GIẢI PHÁP
    * 1. Mô tả giải pháp trước khi tạo ra sáng kiến
    p| Cô ghi tay từng quyển sổ vào cuối tuần.
    * 2. Mô tả giải pháp sau khi có sáng kiến
    s| Chụp một ảnh hoạt động, gửi kèm một câu.
    * III. HIỆU QUẢ DO SÁNG KIẾN ĐEM LẠI
    e| Cha mẹ phản hồi tăng từ 5 lên 28 người.
    * IV. CAM KẾT KHÔNG SAO CHÉP HOẶC VI PHẠM BẢN QUYỀN
    .| Tôi cam kết không sao chép.` },
  { name: 'kết luận có hiệu quả và ứng dụng', title: 'Vườn rau lớp học', text: `
    = Tên sáng kiến: Vườn rau lớp học
    * I. Phần mở đầu
    * 1. Tính cấp thiết
    p| Trẻ không biết rau từ đâu ra.
    * II. Phần nội dung
    * 1. Quá trình thực hiện
    s| Mỗi tổ một chậu, tưới theo lịch.
    * 2. Điểm mới của sáng kiến
    n| Trẻ tự ghi nhật ký bằng hình.
    * III. Phần kết luận
    * 1. Ý nghĩa, hiệu quả của sáng kiến
    e| Trẻ ăn rau nhiều hơn ở bữa trưa.
    * 2. Khả năng ứng dụng, triển khai
    k| Lớp nào có ban công cũng trồng được.
    * 3. Bài học kinh nghiệm
    .| Chọn rau mọc nhanh.` },
  { name: 'hướng dẫn của mẫu còn trong ngoặc', title: 'Tủ thuốc khẩn cấp', text: `
    = 1. Tên sáng kiến (ghi ngắn gọn, rõ ràng): Tủ thuốc khẩn cấp
    = 2. Mô tả thực trạng (nêu rõ hạn chế, nguyên nhân):
    p| Trạm y tế xa trường sáu cây số.
    = 3. Nội dung giải pháp (mô tả chi tiết các bước, cách thức tiến hành):
    s| Tủ thuốc mười món, dán hướng dẫn bằng tranh.
    = 4. Tính mới, tính sáng tạo (so với trước đây):
    n| Có mã quét để gọi trạm y tế.
    = 5. Hiệu quả kinh tế, xã hội (nêu số liệu cụ thể trước và sau):
    e| Mười bốn ca được sơ cứu kịp.
    = 6. Khả năng nhân rộng (trong xã, ngoài xã):
    k| Các điểm trường lẻ.` },
  { name: 'thực trạng có thuận lợi, khó khăn, nguyên nhân', title: 'Câu lạc bộ đọc sách', text: `
    = Tên sáng kiến: Câu lạc bộ đọc sách
    * 1. Thực trạng
    * a) Thuận lợi
    p| Có tủ sách được tặng.
    * b) Khó khăn
    p| Học sinh thích điện thoại hơn.
    * c) Nguyên nhân
    p| Sách xếp cao, khó lấy.
    * 2. Nội dung các giải pháp
    * a) Mục tiêu của giải pháp
    s| Mỗi em đọc hai cuốn một tháng.
    * b) Nội dung và cách thức thực hiện
    s| Đọc mười phút đầu giờ.
    * c) Điều kiện thực hiện giải pháp
    s| Mỗi lớp một hộp sách.
    * 3. Kết quả thu được
    e| Trung bình ba cuốn một em.` },
];
