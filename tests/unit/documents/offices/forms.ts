import { b, bold, c, type OfficeFile, office, italic, motto, p, px, r, signed, span, tbl, tc, tr } from './office-xml';

// Forms of provinces as people fill them in: the Đơn of TT 18/2013 and what offices made of it.

const people = tbl(
  tr(b('Số TT'), b('Họ và tên'), b('Ngày tháng năm sinh'), b('Nơi công tác (hoặc nơi thường trú)'), b('Chức danh'), b('Trình độ chuyên môn'), b('Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến')),
  tr('1', 'Quàng Văn Thịnh', '04/3/1986', 'UBND xã Mường Lựm', 'Công chức Văn phòng', 'Đại học', '60%'),
  tr('2', 'Đặng Thị Mỹ Lệ', '21/11/1991', 'UBND xã Mường Lựm', 'Công chức Địa chính', 'Thạc sĩ', '40%'),
);
const two: [string, number][] = [['Quàng Văn Thịnh', 60], ['Đặng Thị Mỹ Lệ', 40]];

export const forms: OfficeFile[] = [
  office('đơn theo Thông tư 18, gạch đầu dòng', 'queue', (d) => [
    motto, c('ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN'), px('<w:jc w:val="center"/>', bold('Kính gửi: '), 'Hội đồng sáng kiến xã Mường Lựm'), p('Chúng tôi ghi tên dưới đây:'), people,
    p(`Là nhóm tác giả đề nghị xét công nhận sáng kiến: ${d.title}`),
    p('- Chủ đầu tư tạo ra sáng kiến: UBND xã Mường Lựm.'), p('- Lĩnh vực áp dụng sáng kiến: Cải cách hành chính.'), p('- Ngày sáng kiến được áp dụng lần đầu: 02/3/2026'),
    p('- Mô tả bản chất của sáng kiến:'), p('+ Tình trạng giải pháp đã biết:'), p(d.p(0)), p(d.p(1)), p('+ Nội dung của giải pháp đề nghị công nhận là sáng kiến:'), p(d.s(0)), p(d.s(1)), p('+ Tính mới của giải pháp:'), p(d.n(0)),
    p('- Những thông tin cần được bảo mật (nếu có): Không.'), p('- Các điều kiện cần thiết để áp dụng sáng kiến: Có điện thoại và sổ hẹn.'),
    p('- Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả:'), p(d.e(0)), p(d.e(2)),
    p('- Khả năng áp dụng của sáng kiến:'), p(d.k(0)), p('Chúng tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.'), signed,
  ].join(''), { authors: two }),
  office('mô tả sáng kiến, mã số do Hội đồng ghi', 'archive', (d) => [
    c('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), c('Độc lập - Tự do - Hạnh phúc'), c('MÔ TẢ SÁNG KIẾN'), p(bold('Mã số '), italic('(do Thường trực Hội đồng ghi)'), ': ………..'),
    p(bold('1. Tên sáng kiến: '), d.title), p(bold('2. Lĩnh vực áp dụng sáng kiến: '), 'Đất đai, lưu trữ'), b('3. Mô tả bản chất của sáng kiến:'),
    p(bold('3.1. Tình trạng giải pháp đã biết: '), d.p(0)), p(d.p(1)), b('3.2. Nội dung giải pháp đề nghị công nhận là sáng kiến:'), p('- Mục đích của giải pháp: ', d.s(0, 'Biết hồ sơ nằm ở giá nào mà không cần người đã xếp nó.')), p('- Nội dung giải pháp:'), p(d.s(1)), p(d.s(2)), p('- Tính mới: ', d.n(0)),
    p(bold('3.3. Khả năng áp dụng của giải pháp: '), d.k(0)), p(bold('3.4. Hiệu quả, lợi ích thu được hoặc dự kiến có thể thu được do áp dụng giải pháp: '), d.e(0)), p(d.e(2)),
    b('3.5. Tài liệu kèm theo gồm:'), p(d.x('- Bản vẽ, sơ đồ: 02 bản')), p('Mường Lựm, ngày ….. tháng ….. năm 2026'), signed,
  ].join('')),
  office('phiếu hai cột, nhãn bên trái', 'clinic', (d) => [
    c('PHIẾU ĐĂNG KÝ SÁNG KIẾN NĂM 2026'),
    tbl(tr(b('Tên giải pháp'), d.title), tr(b('Tác giả'), 'Ngô Thị Kim Thoa'), tr(b('Đơn vị'), 'Trạm Y tế xã Phú Lạc'), tr(b('Thực trạng, lý do đề xuất'), p(d.p(0)) + p(d.p(1))), tr(b('Nội dung thực hiện'), p(d.s(0)) + p(d.s(1)) + p(d.s(2))),
      tr(b('Điểm mới so với cách làm cũ'), p(d.n(0))), tr(b('Kết quả đạt được'), p(d.e(0)) + p(d.e(2))), tr(b('Địa chỉ có thể áp dụng'), p(d.k(0)))), signed,
  ].join(''), { authors: [['Ngô Thị Kim Thoa', null]] }),
  office('bảng ba cột STT, nội dung, thuyết minh', 'letters', (d) => [
    c('THUYẾT MINH SÁNG KIẾN'), c(d.title.toUpperCase()),
    tbl(tr(b('STT'), b('Nội dung'), b('Thuyết minh')), tr('1', 'Bối cảnh và sự cần thiết', p(d.p(0)) + p(d.p(2))), tr('2', 'Mô tả giải pháp', p(d.s(0)) + p(d.s(1)) + p(d.s(2))), tr('3', 'Tính mới', p(d.n(0)) + p(d.n(1))), tr('4', 'Tính hiệu quả', p(d.e(0)) + p(d.e(1))), tr('5', 'Khả năng nhân rộng', p(d.k(0)))),
  ].join(''), { title: 'Mẫu thư xin lỗi tự động khi hồ sơ trễ hẹn và cách tính ngày hẹn lại' }),
  office('một bảng lớn, đề mục là dòng gộp ô', 'land', (d) => [
    motto, c('BẢN MÔ TẢ SÁNG KIẾN'),
    tbl(tr(tc(b('I. THÔNG TIN CHUNG'), span(2))), tr('Tên sáng kiến', d.title), tr('Họ và tên tác giả', 'Hoàng Sỹ Luyện'), tr('Ngày áp dụng lần đầu', '05/01/2026'),
      tr(tc(b('II. THỰC TRẠNG TRƯỚC KHI ÁP DỤNG'), span(2))), tr(tc(p(d.p(0)) + p(d.p(1)), span(2))), tr(tc(b('III. CÁC GIẢI PHÁP ĐÃ THỰC HIỆN'), span(2))), tr(tc(p(d.s(0)) + p(d.s(1)) + p(d.s(2)), span(2))),
      tr(tc(b('IV. TÍNH MỚI CỦA SÁNG KIẾN'), span(2))), tr(tc(p(d.n(0)), span(2))), tr(tc(b('V. HIỆU QUẢ'), span(2))), tr(tc(p(d.e(0)) + p(d.e(1)), span(2))), tr(tc(b('VI. KHẢ NĂNG ÁP DỤNG VÀO THỰC TIỄN'), span(2))), tr(tc(p(d.k(1)), span(2)))),
  ].join(''), { authors: [['Hoàng Sỹ Luyện', null]] }),
  office('đề mục và nội dung chung một ô', 'waste', (d) => [
    c('BÁO CÁO GIẢI PHÁP'), c(d.title),
    tbl(tr(b('1. Vấn đề đặt ra') + p(d.p(0)) + p(d.p(1))), tr(b('2. Cách làm') + p(d.s(0)) + p(d.s(1)) + p(d.s(3))), tr(b('3. Sự khác biệt') + p(d.n(0))), tr(b('4. Kết quả') + p(d.e(0)) + p(d.e(1))), tr(b('5. Triển vọng nhân rộng') + p(d.k(0)))),
  ].join(''), {}),
  office('đơn, báo cáo và cam kết trong một tệp', 'digital', (d) => [
    motto, c('ĐƠN ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN'), p('Kính gửi: Hội đồng sáng kiến phường Tân Hưng'), p('Tôi là: Trịnh Ngọc Ánh'), p('Chức vụ, đơn vị công tác: Phó Bí thư Đoàn phường'), p(`Đề nghị công nhận sáng kiến: “${d.title}”`), signed,
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>', c('BÁO CÁO TÓM TẮT SÁNG KIẾN'), b('I. SỰ CẦN THIẾT'), p(d.p(0)), p(d.p(1)), p(d.p(2)), b('II. NỘI DUNG SÁNG KIẾN'), b('1. Các bước tiến hành'), p(d.s(0)), p(d.s(1)), b('2. Nguyên tắc'), p(d.s(2)), b('3. Điểm mới'), p(d.n(0)), b('III. KẾT QUẢ THỰC HIỆN'), p(d.e(0)), p(d.e(1)), b('IV. PHẠM VI ÁP DỤNG'), p(d.k(0)),
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>', c('BẢN CAM KẾT'), p(d.x('Tôi cam kết sáng kiến trên không sao chép của người khác và chưa được công nhận ở cấp nào.')), signed,
  ].join(''), { authors: [['Trịnh Ngọc Ánh', null]] }),
  office('báo cáo kết quả áp dụng, người viết tự nhận', 'queue', (d) => [
    motto, c('BÁO CÁO'), c('Kết quả áp dụng sáng kiến'), c(`“${d.title}”`), px('', bold('A. Thông tin về tác giả')), p('1. Họ và tên: Vàng A Chư'), p('2. Chức vụ: Công chức Văn hóa – Xã hội'), p('3. Đơn vị công tác: UBND xã Mường Lựm'),
    b('B. Nội dung'), b('1. Khó khăn khi chưa áp dụng'), p(d.p(0)), p(d.p(2)), b('2. Biện pháp đã triển khai'), p(d.s(0)), p(d.s(1)), p(d.s(3)), b('3. Kết quả so sánh trước và sau khi áp dụng'),
    tbl(tr('Chỉ tiêu', 'Trước', 'Sau'), tr('Chờ (phút)', '95', '22')), p(d.e(1)), b('4. Tính sáng tạo'), p(d.n(1)), b('5. Khả năng phổ biến'), p(d.k(1)), b('C. Kiến nghị, đề xuất'), p(d.x('Đề nghị cấp trên hỗ trợ kinh phí nhắn tin.')),
  ].join(''), { authors: [['Vàng A Chư', null]] }),
  office('ô đánh dấu, ngày bằng dấu chấm, mục để trống', 'archive', (d) => [
    c('TỜ KHAI SÁNG KIẾN CẢI CÁCH HÀNH CHÍNH'), p('1. Tên sáng kiến: ', d.title), p('2. Lĩnh vực: ☐ Thủ tục hành chính   ☒ Lưu trữ   ☐ Khác: ……………'), p('3. Tác giả: Mai Xuân Đàn – ngày sinh ..../..../19....'), p('4. Mức độ: ', r('', '<w:rFonts w:ascii="Wingdings"/>'), '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', ' Đã áp dụng  ', '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', ' Ý tưởng'),
    p('5. Hạn chế của cách làm cũ:'), p(d.p(0)), p(d.p(1)), p('…………………………………………………………'), p('6. Nội dung cải tiến:'), p(d.s(0)), p(d.s(3)), p('7. Tính mới: …………………………'), p(d.n(0)), p('8. Lợi ích mang lại:'), p(d.e(0)), p(d.e(2)), p('9. Khả năng áp dụng rộng rãi:'), p(d.k(0)), p('......................................................'), p('Ngày …… tháng …… năm 20……'),
  ].join(''), { authors: [['Mai Xuân Đàn', null]] }),
  office('bảng tác giả có dòng tổng, tỷ lệ phẩy', 'clinic', (d) => [
    c('HỒ SƠ ĐỀ NGHỊ XÉT SÁNG KIẾN'), p('Tên sáng kiến: ' + d.title), b('Danh sách đồng tác giả'),
    tbl(tr('TT', 'Họ tên tác giả', 'Năm sinh', 'Chức vụ – Đơn vị', 'Tỷ lệ đóng góp', 'Ký tên'), tr('1', 'Bs. Tô Hoài Nam', '1979', 'Trạm trưởng', '33,34%', ''), tr('2', 'Nguyễn Thị Út', '1990', 'Nữ hộ sinh', '33,33%', ''), tr('3', 'Y Byă', '1995', 'Cộng tác viên', '33,33%', ''), tr(tc('Cộng', span(4)), '100%', '')),
    b('1/ Thực trạng:'), p(d.p(0)), p(d.p(1)), b('2/ Giải pháp thực hiện:'), p(d.s(0)), p(d.s(1)), b('3/ Tính mới:'), p(d.n(0)), b('4/ Hiệu quả:'), p(d.e(0)), b('5/ Khả năng áp dụng:'), p(d.k(0)),
  ].join(''), { authors: [['Tô Hoài Nam', 33.34], ['Nguyễn Thị Út', 33.33], ['Y Byă', 33.33]] }),
];
