import type { Form } from './forms';

// More of them: enterprises, health, schools and offices.

export const branches: Form[] = [
  { name: 'viễn thông, tập đoàn', head: 'MÔ TẢ SÁNG KIẾN', lines: `
1 | I. Lý do đề xuất sáng kiến: |
2 | 1. Bối cảnh chuyển dịch số: | p
2 | 2. Thực trạng và những điểm nghẽn trong quy trình xử lý thủ công trước đây: | p
2 | 3. Tính cấp thiết và định hướng tiếp cận: | p
1 | II. Mục tiêu của sáng kiến: | sp
1 | III. Nội dung sáng kiến: |
2 | 1. Kiến trúc tổng thể và tích hợp: | s
2 | 2. Phân hệ tự động hóa toàn trình: | s
2 | 3. Giải pháp an toàn thông tin và cô lập tài khoản: | s
1 | IV. Kết quả áp dụng/ Lợi ích thu được của sáng kiến: |
2 | 1. Hiệu quả về mặt kỹ thuật và chất lượng: | e
2 | 2. Hiệu quả về mặt năng suất lao động: | e
2 | 3. Lợi ích đối với khách hàng và xã hội: | e
1 | V. Tác giả tự đánh giá các tiêu chí xét công nhận sáng kiến | .` },
  { name: 'viễn thông, trung tâm', head: 'YÊU CẦU CÔNG NHẬN SÁNG KIẾN CẤP CƠ SỞ', lines: `
1 | Tên sáng kiến | T
1 | Thời điểm bắt đầu áp dụng | x
1 | Mô tả sáng kiến |
2 | 1. Mục tiêu | sp
2 | 2. Lý do đề xuất sáng kiến | p
2 | 3. Nội dung sáng kiến | s
2 | 4. Kiến trúc phần mềm và nguyên lý hoạt động | s
2 | 5. Giá trị mới của sáng kiến | n
2 | 6. Đánh giá lợi ích | e
2 | 7. Khả năng áp dụng | k
2 | 8. Hướng mở rộng | k
1 | Cam đoan | .` },
  { name: 'điện lực, thuyết minh', head: 'THUYẾT MINH SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến | T
1 | 2. Lĩnh vực áp dụng | x
1 | 3. Thực trạng trước khi có sáng kiến |
2 | 3.1. Giai đoạn tính thủ công | p
2 | 3.2. Vì sao chưa có công cụ tự động nào được đưa vào sử dụng | p
1 | 4. Nội dung giải pháp |
2 | 4.1. Kiến trúc | s
2 | 4.2. Các chức năng chính | s
2 | 4.3. Tính mới, tính sáng tạo | n
1 | 5. Kết quả kiểm chứng |
2 | 5.1. Đối chiếu với số liệu tính tay độc lập | e
2 | 5.2. Kiểm thử tự động | e
1 | 6. Hiệu quả |
2 | 6.1. Hiệu quả kỹ thuật | e
2 | 6.2. Hiệu quả kinh tế | e
2 | 6.3. Khả năng nhân rộng | k
1 | 7. Phạm vi và giới hạn cần nêu rõ | k.
1 | 8. Tài liệu kèm theo | .` },
  { name: 'y tế, phiếu đăng ký', head: 'PHIẾU ĐĂNG KÝ THỰC HIỆN ĐỀ ÁN, SÁNG KIẾN CẢI TIẾN', lines: `
1 | 1. Tên đề án/sáng kiến cải tiến: | T
1 | 4. Bản thuyết minh mô tả giải pháp của đề án, sáng kiến cải tiến: |
2 | * Mô tả ngắn gọn các giải pháp cũ thường làm (nêu rõ những nhược điểm cần khắc phục): | p
2 | * Mục đích thực hiện đề án, sáng kiến cải tiến: | sp
2 | * Bản mô tả giải pháp của đề án, sáng kiến cải tiến: |
3 | - Thuyết minh giải pháp mới của đề án, sáng kiến cải tiến: | s
3 | - Thuyết minh về phạm vi áp dụng đề án, sáng kiến cải tiến: | k
3 | - Thuyết minh về lợi ích kinh tế, xã hội của đề án, sáng kiến cải tiến: | e
3 | - Các tài liệu khác gửi kèm theo: | .
1 | 5. Bản cam kết không sao chép hoặc vi phạm bản quyền: | .` },
  { name: 'y tế, nội dung chính', head: 'SÁNG KIẾN CẢI TIẾN', lines: `
1 | 1. ĐẶT VẤN ĐỀ | p
1 | 2. NỘI DUNG CHÍNH |
2 | 2.1. Cơ sở lý luận | p
2 | 2.2. Thực trạng của vấn đề |
3 | * Thuận lợi: | p
3 | * Khó khăn: | p
2 | 2.3. Các biện pháp đã tiến hành |
3 | Biện pháp 1: Xây dựng cơ sở dữ liệu tập trung | s
3 | Biện pháp 2: Tích hợp công nghệ quét mã vạch | s
2 | 2.4. Hiệu quả của sáng kiến, cải tiến | e
1 | 3. KẾT LUẬN | .
1 | 4. KIẾN NGHỊ | .` },
  { name: 'hiện trạng, khả thi, kinh phí', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | I. MỞ ĐẦU |
2 | 1. Tính cấp thiết phải tiến hành sáng kiến | p
2 | 2. Mục tiêu của đề tài, sáng kiến | ps.
2 | 3. Thời gian, đối tượng, phạm vi nghiên cứu | pk.
1 | II. NỘI DUNG CỦA SÁNG KIẾN |
2 | 1. Hiện trạng vấn đề | p
2 | 2. Giải pháp thực hiện sáng kiến | s
2 | 3. Kết quả sau khi áp dụng giải pháp sáng kiến | e
2 | 4. Hiệu quả của sáng kiến |
3 | 4.1. Hiệu quả về khoa học | e
3 | 4.2. Hiệu quả về kinh tế | e
2 | 5. Tính khả thi | k
2 | 6. Thời gian thực hiện đề tài, sáng kiến | .
2 | 7. Kinh phí thực hiện đề tài, sáng kiến | .c
1 | III. KIẾN NGHỊ, ĐỀ XUẤT | .` },
  { name: 'Hà Nội, ba phần', head: 'SÁNG KIẾN KINH NGHIỆM', lines: `
1 | PHẦN MỞ ĐẦU |
2 | I. Lý do chọn đề tài | p
2 | II. Mục đích nghiên cứu | ps.
2 | IV. Đối tượng khảo sát thực nghiệm | pk.
2 | V. Phương pháp nghiên cứu | ps.
1 | PHẦN NỘI DUNG |
2 | I. Cơ sở lý luận | p
2 | II. Thực trạng | p
2 | III. Biện pháp thực hiện | s
2 | IV. Kết quả đạt được | e
1 | PHẦN KẾT LUẬN |
2 | I. Kết luận chung | .
2 | II. Bài học kinh nghiệm | .
2 | III. Đề xuất - khuyến nghị | .` },
  { name: 'nội dung vấn đề, từng giải pháp', head: 'BÁO CÁO SÁNG KIẾN KINH NGHIỆM', lines: `
1 | A. ĐẶT VẤN ĐỀ | p
1 | B. NỘI DUNG |
2 | 1. Cơ sở lý luận | p
2 | 2. Cơ sở thực tiễn | p
2 | 3. Nội dung vấn đề |
3 | 3.1. Vấn đề đặt ra | ps
3 | 3.2. Các giải pháp cụ thể | s
4 | a) Mục tiêu | s
4 | b) Nội dung | s
4 | c) Cách thức thực hiện | s
4 | d) Điều kiện thực hiện | sc
2 | 4. Kết quả mang lại | e
2 | 5. Đánh giá về phạm vi ảnh hưởng của sáng kiến | k
1 | C. KẾT LUẬN |
2 | 1. Bài học rút ra từ thực tiễn nghiên cứu | .
2 | 2. Hướng nghiên cứu tiếp của sáng kiến | .k` },
  { name: 'Hải Dương, hoàn cảnh nảy sinh', head: 'MÔ TẢ SÁNG KIẾN', lines: `
1 | 1. HOÀN CẢNH NẢY SINH SÁNG KIẾN |
2 | 1.1. Xuất phát từ mục tiêu của giáo dục | p
2 | 1.2. Xuất phát từ thực tiễn dạy - học hiện nay | p
1 | 2. CƠ SỞ LÝ LUẬN CỦA VẤN ĐỀ | p
1 | 3. THỰC TRẠNG CỦA VẤN ĐỀ | p
1 | 4. CÁC GIẢI PHÁP, BIỆN PHÁP THỰC HIỆN | s
1 | 5. KẾT QUẢ ĐẠT ĐƯỢC | e
1 | 6. ĐIỀU KIỆN ĐỂ SÁNG KIẾN ĐƯỢC NHÂN RỘNG | c
1 | KẾT LUẬN VÀ KHUYẾN NGHỊ | .` },
  { name: 'chữ cái lớn, chữ cái nhỏ', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | A. Mục đích, sự cần thiết | p
1 | B. Phạm vi triển khai thực hiện | k
1 | C. Nội dung |
2 | a. Tình trạng giải pháp đã biết | p
2 | b. Nội dung giải pháp đề nghị công nhận sáng kiến | s
2 | c. Khả năng áp dụng của giải pháp | k
2 | d. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được | e
2 | e. Phạm vi ảnh hưởng của sáng kiến | k
2 | g. Kiến nghị, đề xuất | .
1 | D. Danh sách đồng tác giả | .` },
  { name: 'đơn, năm phần của bản chất', head: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến | T
1 | 2. Chủ đầu tư tạo ra sáng kiến | x
1 | 5. Mô tả bản chất của sáng kiến |
2 | 5.1. Phân tích tình trạng của giải pháp đã biết, ưu điểm và nhược điểm | p
2 | 5.2. Nêu các bước thực hiện giải pháp | s
2 | 5.3. Nêu các điều kiện cần thiết để áp dụng giải pháp | c
2 | 5.4. Nêu nội dung đã cải tiến, sáng tạo để khắc phục nhược điểm của giải pháp đã biết | ns
2 | 5.5. Chứng minh khả năng áp dụng của sáng kiến | k
1 | 6. Những thông tin cần được bảo mật, nếu có | .
1 | 7. Đánh giá lợi ích thu được hoặc dự kiến có thể thu được theo ý kiến của tác giả | e
1 | 9. Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu, nếu có | .` },
  { name: 'Hòa Bình, ba chương', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | CHƯƠNG I: TỔNG QUAN |
2 | 1. Cơ sở lý luận | p
2 | 2. Phương pháp tiếp cận để tạo ra sáng kiến | ps.
2 | 3. Mục tiêu | ps.
1 | CHƯƠNG II: MÔ TẢ SÁNG KIẾN |
2 | 1. Nêu vấn đề của sáng kiến | p
2 | 2. Giải pháp để thực hiện sáng kiến | s
2 | 3. Khả năng áp dụng, nhân rộng sáng kiến | k
1 | CHƯƠNG III: KẾT LUẬN VÀ ĐỀ XUẤT, KIẾN NGHỊ | .` },
];
