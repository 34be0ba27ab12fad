// How the forms of provinces, branches and enterprises, and reports found on public pages, name and order their parts: the
// headings as they stand there, none of their sentences. Taken down, with where each belongs, before any of them was read here.
//   depth | heading | where the text below it may lie
// p problem, s solution, n novelty, e effect, k scope, c conditions, . no section; several: a clerk might say either.
// Without a third part it only holds others; T: its text is the name; x: a short entry that no section wants.

export type Form = { name: string; head: string; lines: string };

const information = `
1 | I. THÔNG TIN CHUNG |
2 | 1. Tên sáng kiến: | T
2 | 2. Lĩnh vực áp dụng sáng kiến: | x`;

export const forms: Form[] = [
  { name: 'đơn TT 18/2013', head: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', lines: `
1 | Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến: | T
1 | - Chủ đầu tư tạo ra sáng kiến (trường hợp tác giả không đồng thời là chủ đầu tư tạo ra sáng kiến): | x
1 | - Lĩnh vực áp dụng sáng kiến: | x
1 | - Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn): | x
1 | - Mô tả bản chất của sáng kiến: | s
1 | - Những thông tin cần được bảo mật (nếu có): | .
1 | - Các điều kiện cần thiết để áp dụng sáng kiến: | c
1 | - Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả: | e
1 | - Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử (nếu có): | e` },
  { name: 'mô tả sáng kiến, mẫu 02', head: 'MÔ TẢ SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến: | T
1 | 2. Lĩnh vực áp dụng sáng kiến: | x
1 | 3. Mô tả bản chất của sáng kiến: |
2 | 3.1. Tình trạng giải pháp đã biết | p
2 | 3.2. Nội dung giải pháp đề nghị công nhận là sáng kiến: |
3 | - Mục đích của giải pháp: | s
3 | - Nội dung giải pháp: | s
2 | 3.3. Khả năng áp dụng của giải pháp | k
2 | 3.4. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được do áp dụng giải pháp | e
2 | 3.5. Tài liệu kèm theo gồm: | .` },
  { name: 'Vĩnh Phúc, kết quả nghiên cứu, ứng dụng', head: 'BÁO CÁO KẾT QUẢ NGHIÊN CỨU, ỨNG DỤNG SÁNG KIẾN', lines: `
1 | 1. Lời giới thiệu | p.
1 | 2. Tên sáng kiến: | T
1 | 4. Chủ đầu tư tạo ra sáng kiến: | x
1 | 5. Lĩnh vực áp dụng sáng kiến: | x
1 | 6. Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử: | x
1 | 7. Mô tả bản chất của sáng kiến: |
2 | 7.1. Về nội dung của sáng kiến: | s
2 | 7.2. Về khả năng áp dụng của sáng kiến: | k
1 | 8. Những thông tin cần được bảo mật (nếu có): | .
1 | 9. Các điều kiện cần thiết để áp dụng sáng kiến: | c
1 | 10. Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến: |
2 | 10.1. Đánh giá lợi ích thu được theo ý kiến của tác giả: | e
2 | 10.2. Đánh giá lợi ích thu được theo ý kiến của tổ chức, cá nhân: | e
1 | 11. Danh sách những tổ chức, cá nhân đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu: | .` },
  { name: 'Cà Mau, báo cáo sáng kiến', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | Tên sáng kiến: | T
1 | Thời gian thực hiện: | x
1 | I. SỰ CẦN THIẾT, MỤC ĐÍCH CỦA VIỆC THỰC HIỆN SÁNG KIẾN | p
1 | II. PHẠM VI TRIỂN KHAI THỰC HIỆN | k
1 | III. MÔ TẢ SÁNG KIẾN | s
1 | IV. KẾT QUẢ, HIỆU QUẢ MANG LẠI | e
1 | V. ĐÁNH GIÁ VỀ PHẠM VI ẢNH HƯỞNG CỦA SÁNG KIẾN | k
1 | VI. KIẾN NGHỊ, ĐỀ XUẤT | .` },
  { name: 'Lai Châu, trước và sau khi có sáng kiến', head: 'BÁO CÁO SÁNG KIẾN', lines: `${information}
1 | II. NỘI DUNG SÁNG KIẾN |
2 | 1. Sự cần thiết, mục đích của việc thực hiện sáng kiến: | p
2 | 2. Phạm vi triển khai thực hiện: | k
2 | 3. Mô tả sáng kiến: |
3 | 3.1. Mô tả giải pháp trước khi tạo ra sáng kiến: | p
3 | 3.2. Mô tả giải pháp sau khi có sáng kiến: | s
2 | 4. Hiệu quả do sáng kiến đem lại: | e
2 | 5. Đánh giá về phạm vi ảnh hưởng của sáng kiến: | k
2 | 6. Các thông tin cần được bảo mật: | .
2 | 7. Kiến nghị, đề xuất: | .` },
  { name: 'Tân Uyên, từng biện pháp', head: 'ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN', lines: `
1 | Là nhóm tác giả đề nghị xét công nhận sáng kiến: | T
1 | * Lĩnh vực áp dụng sáng kiến: | x
1 | * MÔ TẢ BẢN CHẤT CỦA SÁNG KIẾN: |
1 | 1. Sự cần thiết, mục đích của việc thực hiện sáng kiến: |
2 | 1.1. Sự cần thiết: | p
2 | 1.2. Mục đích: | ps
1 | 2. Phạm vi triển khai thực hiện: | k
1 | 3. Về nội dung của sáng kiến: |
2 | 3.1. Mô tả giải pháp trước khi tạo ra sáng kiến: |
3 | * Nội dung biện pháp: | p
3 | * Ưu điểm: | p
3 | * Hạn chế: | p
3 | * Nguyên nhân hạn chế: | p
2 | 3.2. Mô tả giải pháp sau khi có sáng kiến: |
3 | * Tính mới: | n
3 | * Biện pháp thực hiện: | s
3 | * Hiệu quả đạt được: | es
1 | * Đánh giá lợi ích thu được: |
2 | 1. Hiệu quả về kinh tế: | e
2 | 2. Hiệu quả về xã hội: | e` },
  { name: 'Thanh Hóa, sáng kiến kinh nghiệm', head: 'SÁNG KIẾN KINH NGHIỆM', lines: `
1 | 1. MỞ ĐẦU |
2 | 1.1. Lí do chọn đề tài | p
2 | 1.2. Mục đích nghiên cứu | ps.
2 | 1.3. Đối tượng nghiên cứu | pk.
2 | 1.4. Phương pháp nghiên cứu | ps.
2 | 1.5. Những điểm mới của SKKN | n
1 | 2. NỘI DUNG |
2 | 2.1. Cơ sở lí luận | p
2 | 2.2. Thực trạng của vấn đề | p
2 | 2.3. Các giải pháp chủ yếu để giải quyết vấn đề | s
2 | 2.4. Hiệu quả của sáng kiến kinh nghiệm | e
1 | 3. KẾT LUẬN, KIẾN NGHỊ |
2 | 3.1. Kết luận | .
2 | 3.2. Kiến nghị, đề xuất | .` },
  { name: 'Quảng Nam, đề tài của trường', head: 'SÁNG KIẾN KINH NGHIỆM', lines: `
1 | I. TÊN ĐỀ TÀI: | T
1 | II/ ĐẶT VẤN ĐỀ: | p
1 | III/ CƠ SỞ LÝ LUẬN: | p
1 | IV/ CƠ SỞ THỰC TIỄN: | p
1 | V/ NỘI DUNG NGHIÊN CỨU: | s
1 | VI/ KẾT QUẢ NGHIÊN CỨU: | e
1 | VII/ KẾT LUẬN: | .
1 | VIII/ ĐỀ NGHỊ: | .` },
  { name: 'bản chất trước, giải pháp đã biết sau', head: 'BÁO CÁO SÁNG KIẾN', lines: `
1 | 1. Mô tả bản chất của sáng kiến: |
2 | 1.1. Các giải pháp thực hiện, các bước và cách thức thực hiện: | s
2 | 1.2. Phân tích tình trạng của giải pháp đã biết: | p
2 | 1.3. Nội dung đã được cải tiến, sáng tạo để khắc phục những nhược điểm hiện tại: | ns
2 | 1.4. Khả năng áp dụng của sáng kiến: | k
2 | 1.5. Các điều kiện cần thiết để áp dụng sáng kiến: | c
2 | 1.6. Hiệu quả sáng kiến mang lại: | e
1 | 2. Những thông tin cần được bảo mật (nếu có): | .
1 | 3. Danh sách các thành viên đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu (nếu có): | .` },
  { name: 'xã của Bắc Ninh, mô tả giải pháp', head: 'BÁO CÁO MÔ TẢ GIẢI PHÁP SÁNG KIẾN', lines: `
1 | 1. Tên sáng kiến: | T
1 | 3. Tình trạng giải pháp đã biết (Thực trạng trước khi áp dụng): |
2 | - Ưu điểm: | p
2 | - Nhược điểm, hạn chế cần khắc phục: | p
1 | 4. Mục đích của giải pháp sáng kiến: | s
1 | 5. Bản chất của giải pháp mới: |
2 | - Nội dung chi tiết các bước thực hiện: | s
2 | - Điểm mới, tính sáng tạo so với giải pháp trước đây: | n
1 | 6. Khả năng áp dụng và phạm vi nhân rộng: | k
1 | 7. Hiệu quả kinh tế, hiệu quả xã hội mang lại: |
2 | - Hiệu quả kinh tế: | e
2 | - Hiệu quả xã hội (cải cách hành chính, môi trường, phục vụ nhân dân): | e
1 | 8. Danh mục tài liệu, minh chứng kèm theo: | .` },
  { name: 'đơn của ngành giáo dục, mười một mục', head: 'ĐƠN ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN', lines: `
1 | 3. Mô tả sáng kiến: |
2 | 3.1. Tên sáng kiến: | T
2 | 3.2. Lĩnh vực áp dụng sáng kiến: | x
2 | 3.3. Đánh giá hiện trạng các giải pháp trước khi áp dụng giải pháp mới: | p
2 | 3.4. Mục đích giải pháp mới: | s
2 | 3.5. Nội dung cơ bản của giải pháp: | s
2 | 3.6. Các bước thực hiện giải pháp: | s
2 | 3.7. Về khả năng áp dụng của sáng kiến: | k
2 | 3.8. Các điều kiện cần thiết để áp dụng sáng kiến: | c
2 | 3.9. Đánh giá lợi ích thu được hoặc dự kiến có thể thu được: | e
2 | 3.10. Đánh giá lợi ích thu được do áp dụng sáng kiến theo ý kiến tổ chức, cá nhân: | e
2 | 3.11. Ngày, nơi áp dụng thử: | .` },
  { name: 'mẫu 03, hiệu quả áp dụng', head: 'BÁO CÁO HIỆU QUẢ ÁP DỤNG, KHẢ NĂNG NHÂN RỘNG CỦA SÁNG KIẾN', lines: `
1 | I. THÔNG TIN CHUNG |
2 | 2. Tên sáng kiến: | T
2 | 3. Mô tả ngắn gọn nội dung và tính mới của sáng kiến: | sn
1 | II. ĐÁNH GIÁ HIỆU QUẢ ÁP DỤNG, KHẢ NĂNG NHÂN RỘNG |
2 | 1. Về hiệu quả kinh tế, lợi ích xã hội: | e
2 | 2. Về khả năng nhân rộng của sáng kiến: | k
1 | III. CAM KẾT CỦA CÁ NHÂN | .
1 | IV. ĐỀ NGHỊ | .` },
];
