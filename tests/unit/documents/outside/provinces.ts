import type { Form } from './forms';

// The last dozen: the first six from public pages, the others as they are widely known.

export const provinces: Form[] = [
  { name: 'Thái Bình, báo cáo mô tả', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | I. THÔNG TIN CHUNG VỀ SÁNG KIẾN |
2 | 6. Đơn vị áp dụng sáng kiến: | x
1 | II. BÁO CÁO MÔ TẢ SÁNG KIẾN |
2 | 1. Tên sáng kiến: | T
2 | 2. Lĩnh vực áp dụng sáng kiến: | x
2 | 3. Mô tả bản chất của sáng kiến: |
3 | 3.1. Tình trạng giải pháp đã biết: | p
3 | 3.2. Nội dung giải pháp đề nghị công nhận là sáng kiến: | s
3 | 3.3. Khả năng áp dụng của giải pháp: | k
3 | 3.4. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được do áp dụng giải pháp: | e
3 | 3.5. Những người tham gia tổ chức áp dụng sáng kiến lần đầu: | .
3 | 3.6. Những thông tin cần được bảo mật: | .
3 | 3.7. Các điều kiện cần thiết để áp dụng sáng kiến: | c` },
  { name: 'bệnh viện, đề án cải tiến chất lượng', head: 'ĐỀ ÁN CẢI TIẾN CHẤT LƯỢNG', lines: `
1 | ĐẶT VẤN ĐỀ |
2 | 1. Hoàn cảnh thực tiễn | p
2 | 2. Xác định vấn đề | p
2 | 3. Tính cấp thiết | p
1 | CHƯƠNG 1: TỔNG QUAN | p.
1 | CHƯƠNG 2: NỘI DUNG NGHIÊN CỨU | s
1 | CHƯƠNG 3: KẾT QUẢ NGHIÊN CỨU | e
1 | BÀN LUẬN | .e
1 | KHUYẾN NGHỊ | .` },
  { name: 'văn phòng, in ấn văn bản', head: 'SÁNG KIẾN KINH NGHIỆM', lines: `
1 | PHẦN MỞ ĐẦU - ĐẶT VẤN ĐỀ |
2 | I. LÝ DO CHỌN ĐỀ TÀI: | p
2 | II. MỤC ĐÍCH NGHIÊN CỨU: | ps.
1 | PHẦN NỘI DUNG - GIẢI QUYẾT VẤN ĐỀ |
2 | I. CƠ SỞ LÝ LUẬN: | p
2 | II. THỰC TRẠNG CỦA VẤN ĐỀ: | p
2 | III. CÁC BIỆN PHÁP ĐÃ TIẾN HÀNH ĐỂ GIẢI QUYẾT VẤN ĐỀ: | s
2 | IV. HIỆU QUẢ CỦA SÁNG KIẾN: | e
1 | PHẦN KẾT LUẬN |
2 | I. BÀI HỌC KINH NGHIỆM: | .
2 | II. KHẢ NĂNG ỨNG DỤNG, TRIỂN KHAI: | k` },
  { name: 'phần mềm, hoàn cảnh và thực trạng', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | 1. Hoàn cảnh nảy sinh sáng kiến | p
1 | 2. Thực trạng trước khi áp dụng | p
1 | 3. Giải pháp đề xuất | s
1 | 4. Điểm mới so với cách làm cũ | n
1 | 5. Lợi ích kỳ vọng | e
1 | 6. Điều kiện áp dụng | c
1 | 7. Khả năng nhân rộng | k` },
  { name: 'ý tưởng sinh viên, đoàn thanh niên', head: 'BẢN MÔ TẢ Ý TƯỞNG, SÁNG KIẾN', lines: `
1 | 1. Đặt vấn đề | p
1 | 2. Mục tiêu | sp.
1 | 3. Phương pháp và nội dung thực hiện | s
1 | 4. Tính mới, tính sáng tạo của ý tưởng | n
1 | 5. Ý nghĩa khoa học và thực tiễn | e
1 | 6. Quy mô và phạm vi áp dụng | k
1 | 7. Tài liệu tham khảo và phụ lục | .` },
  { name: 'TP. Hồ Chí Minh, phụ lục II', head: 'MÔ TẢ SÁNG KIẾN', lines: `
1 | 1. Thực trạng trước khi áp dụng sáng kiến: | p
1 | 2. Nội dung sáng kiến: | s
1 | 3. Hiệu quả mang lại: | e
1 | 4. Đánh giá phạm vi ảnh hưởng của Sáng kiến: | k` },
  { name: 'Nam Định, điều kiện, hoàn cảnh', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | I. ĐIỀU KIỆN, HOÀN CẢNH TẠO RA SÁNG KIẾN | p
1 | II. MÔ TẢ GIẢI PHÁP |
2 | 1. Mô tả giải pháp trước khi tạo ra sáng kiến | p
2 | 2. Mô tả giải pháp sau khi có sáng kiến | s
1 | III. HIỆU QUẢ DO SÁNG KIẾN ĐEM LẠI |
2 | 1. Hiệu quả kinh tế | e
2 | 2. Hiệu quả về mặt xã hội | e
2 | 3. Khả năng áp dụng và nhân rộng | k
1 | IV. CAM KẾT KHÔNG SAO CHÉP HOẶC VI PHẠM BẢN QUYỀN | .` },
  { name: 'Ninh Bình, cũ và mới', head: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', lines: `
1 | I. TÊN SÁNG KIẾN, LĨNH VỰC ÁP DỤNG |
2 | Tên sáng kiến: | T
1 | II. NỘI DUNG |
2 | 1. Giải pháp cũ thường làm | p
2 | 2. Giải pháp mới cải tiến | sn
1 | III. HIỆU QUẢ KINH TẾ, XÃ HỘI DỰ KIẾN ĐẠT ĐƯỢC |
2 | 1. Hiệu quả kinh tế | e
2 | 2. Hiệu quả xã hội | e
1 | IV. ĐIỀU KIỆN VÀ KHẢ NĂNG ÁP DỤNG |
2 | 1. Điều kiện áp dụng | c
2 | 2. Khả năng áp dụng | k` },
  { name: 'Bắc Giang, thuyết minh', head: 'THUYẾT MINH MÔ TẢ GIẢI PHÁP VÀ KẾT QUẢ THỰC HIỆN SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến: | T
1 | 2. Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử: | x
1 | 3. Các thông tin cần bảo mật (nếu có): | .
1 | 4. Mô tả các giải pháp cũ thường làm: | p
1 | 5. Sự cần thiết phải áp dụng giải pháp sáng kiến: | p
1 | 6. Mục đích của giải pháp sáng kiến: | s
1 | 7. Nội dung: |
2 | 7.1. Thuyết minh giải pháp mới hoặc cải tiến: | s
2 | 7.2. Thuyết minh về phạm vi áp dụng sáng kiến: | k
2 | 7.3. Thuyết minh về lợi ích kinh tế, xã hội của sáng kiến: | e
1 | * Cam kết: | .` },
  { name: 'An Giang, thực trạng ban đầu', head: 'BÁO CÁO KẾT QUẢ THỰC HIỆN SÁNG KIẾN, CẢI TIẾN', lines: `
1 | I. Sơ lược lý lịch tác giả: | .
1 | II. Sơ lược đặc điểm tình hình đơn vị: | p
1 | III. Mục đích yêu cầu của đề tài, sáng kiến: |
2 | 1. Thực trạng ban đầu trước khi áp dụng sáng kiến | p
2 | 2. Sự cần thiết phải áp dụng sáng kiến | p
2 | 3. Nội dung sáng kiến | s
1 | IV. Hiệu quả đạt được: | e
1 | V. Mức độ ảnh hưởng: | k
1 | VI. Kết luận: | .` },
  { name: 'Đắk Lắk, mục tiêu của giải pháp', head: 'SÁNG KIẾN KINH NGHIỆM', lines: `
1 | I. PHẦN MỞ ĐẦU |
2 | 1. Lý do chọn đề tài | p
2 | 2. Mục tiêu, nhiệm vụ của đề tài | ps.
1 | II. PHẦN NỘI DUNG |
2 | 1. Cơ sở lý luận | p
2 | 2. Thực trạng vấn đề nghiên cứu | p
2 | 3. Nội dung và hình thức của giải pháp |
3 | a. Mục tiêu của giải pháp | s
3 | b. Nội dung và cách thức thực hiện giải pháp | s
3 | c. Mối quan hệ giữa các giải pháp, biện pháp | s
3 | d. Kết quả khảo nghiệm, giá trị khoa học của vấn đề nghiên cứu | es
1 | III. PHẦN KẾT LUẬN, KIẾN NGHỊ |
2 | 1. Kết luận | .
2 | 2. Kiến nghị | .` },
  { name: 'Khánh Hòa, tóm tắt', head: 'BẢN TÓM TẮT SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến: | T
1 | 2. Vấn đề cần giải quyết: | p
1 | 3. Các giải pháp đã thực hiện: | s
1 | 4. Tính mới của giải pháp: | n
1 | 5. Kết quả đạt được sau khi áp dụng: | e
1 | 6. Phạm vi và đối tượng đã áp dụng: | k
1 | 7. Cam kết của tác giả: | .` },
];
