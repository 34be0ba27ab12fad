/** What a clerk has to say, apart from how the paper is laid out: difficulty, solution, what is new, what it brought, where else. */
export type Topic = { title: string; p: string[]; s: string[]; n: string[]; e: string[]; k: string[] };

export const topics = {
  queue: {
    title: 'Phát số thứ tự qua tin nhắn cho người dân vùng sâu khi đến Trung tâm Phục vụ hành chính công xã',
    p: ['Ngày thứ Hai và phiên chợ, bà con các bản xa tới từ 5 giờ sáng mà gần trưa mới đến lượt.', 'Năm 2025 có 312 lượt phản ánh về việc chờ lâu, phần lớn là người trên 60 tuổi.', 'Máy lấy số chỉ đặt ở sảnh, ai đến trước lấy trước, kể cả khi hồ sơ chưa đủ.'],
    s: ['Người dân nhắn một tin theo mẫu tới số máy của bộ phận một cửa từ chiều hôm trước.', 'Công chức trực xếp lượt theo khung 30 phút rồi trả lời bằng tin nhắn có giờ hẹn.', 'Trưởng bản được giao nhắn thay cho hộ không có điện thoại.', 'Cuối ngày, sổ hẹn được đối chiếu với sổ tiếp nhận để điều chỉnh số lượt của khung giờ.'],
    n: ['Trước nay chưa xã nào trong khu vực nhận đăng ký từ xa mà không cần điện thoại thông minh.', 'Cách làm dựa vào trưởng bản nên tới được cả hộ chưa biết chữ.'],
    e: ['Thời gian chờ trung bình giảm từ 95 phút còn 22 phút.', 'Số người phải về không trong ngày giảm 8 lần.', 'Mỗi tháng tiết kiệm khoảng 18 triệu đồng tiền đi lại của người dân.'],
    k: ['Các xã miền núi có trưởng thôn, trưởng bản đều làm được ngay.', 'Từ quý III năm 2026, hai xã giáp ranh đã xin tài liệu để làm theo.'],
  },
  archive: {
    title: 'Sắp xếp, đánh mã và tra cứu hồ sơ đất đai lưu trữ bằng bảng kê điện tử',
    p: ['Kho lưu trữ có 14.200 hồ sơ nhận bàn giao từ ba xã cũ, xếp theo năm mà không có mục lục.', 'Một lần tìm hồ sơ gốc mất từ hai giờ đến ba ngày.', 'Cán bộ địa chính phải nghỉ tiếp dân để vào kho tìm giấy tờ.'],
    s: ['Lập mã gồm thôn, tờ bản đồ, số thửa và in nhãn dán lên gáy từng cặp.', 'Nhập bảng kê theo mẫu chung, mỗi ngày 60 hồ sơ, phân cho bốn công chức.', 'Đặt mã vạch ở đầu giá để biết hồ sơ đang ở tay ai.', 'Hằng tuần đối chiếu ngẫu nhiên 20 hồ sơ.'],
    n: ['Mã hồ sơ trùng với mã thửa nên không cần nhớ năm lập.', 'Chưa từng có bảng kê dùng chung cho cả ba địa bàn cũ.'],
    e: ['Tìm một hồ sơ còn bốn phút.', 'Không còn hồ sơ thất lạc sau 9 tháng.', 'Giảm 1.150 giờ công trong năm.'],
    k: ['Dùng được cho hồ sơ hộ tịch, chính sách và xây dựng.', 'Xã nào nhận bàn giao kho cũ cũng có thể làm theo mẫu này.'],
  },
  school: {
    title: 'Nhóm phụ huynh nòng cốt trong vận động học sinh trở lại lớp sau Tết',
    p: ['Sau Tết năm 2024, 41 học sinh nghỉ quá mười ngày.', 'Giáo viên chủ nhiệm đến nhà thì bố mẹ đã đi làm ăn xa.', 'Nhà trường và ban quản lý bản chưa có đầu mối chung.'],
    s: ['Mỗi bản chọn ba phụ huynh có uy tín, biết hai thứ tiếng.', 'Trước Tết hai tuần, nhóm gặp từng gia đình có nguy cơ và ghi phiếu cam kết.', 'Ngày mồng 6, nhóm đi cùng thầy cô tới từng nhà.', 'Ban giám hiệu bố trí chỗ ở bán trú cho các em có bố mẹ đi xa.'],
    n: ['Người vận động là hàng xóm, nói tiếng của gia đình, nên lời nói có trọng lượng.', 'Phiếu cam kết ghi bằng hai thứ tiếng là điều chưa trường nào trong vùng làm.'],
    e: ['Sau Tết năm 2026 chỉ còn 4 em nghỉ quá mười ngày.', 'Tỉ lệ chuyên cần tháng 2 đạt 98,7%.', 'Giáo viên bớt được 160 buổi đi bản.'],
    k: ['Các trường bán trú trong tỉnh có thể dùng ngay bộ phiếu.', 'Không cần kinh phí ngoài tiền in.'],
  },
  waste: {
    title: 'Bản đồ điểm tập kết rác do tổ dân phố tự cập nhật',
    p: ['Toàn phường có 27 điểm rác tự phát, có điểm tồn tại đã bảy năm.', 'Đơn vị thu gom không biết điểm nào phát sinh vì chỉ nhận báo cáo theo tháng.', 'Người dân gọi nhiều nơi mà không rõ ai chịu trách nhiệm.'],
    s: ['Tổ trưởng chụp ảnh, gửi vị trí vào nhóm chung trước 20 giờ.', 'Công chức môi trường tô màu điểm trên bản đồ treo ở nhà văn hóa.', 'Đơn vị thu gom trả lời bằng ảnh sau khi dọn.', 'Điểm nào tái phát ba lần thì tổ chức họp dân.'],
    n: ['Người trong tổ thấy ngay phản ánh của mình đã được xử lý đến đâu.', 'Bản đồ giấy dùng song song nên người cao tuổi cũng theo dõi được.'],
    e: ['Số điểm rác tự phát còn 5 điểm.', 'Thời gian dọn một điểm còn 26 giờ.', 'Tiền thuê xe dọn đột xuất giảm 74 triệu đồng một năm.'],
    k: ['Mười hai phường trong thành phố đã cử người đến xem.', 'Thích hợp với nơi có tổ dân phố hoạt động đều.'],
  },
  clinic: {
    title: 'Lịch tiêm chủng dán tại nhà kèm cuộc gọi nhắc của cộng tác viên dân số',
    p: ['Tỷ lệ tiêm đủ mũi của trẻ dưới một tuổi mới đạt 81%.', 'Sổ tiêm hay thất lạc khi gia đình chuyển chỗ ở trọ.', 'Trạm chỉ phát loa một lần trước ngày tiêm.'],
    s: ['In lịch cỡ A5 có tên trẻ, dán sau cửa.', 'Cộng tác viên gọi trước hai ngày và ghi lại câu trả lời.', 'Trẻ vắng được hẹn lại trong vòng năm ngày.', 'Trạm trưởng xem bảng theo dõi vào thứ Sáu hằng tuần.'],
    n: ['Cuộc gọi do người quen trong xóm thực hiện thay cho tin nhắn hàng loạt.', 'Lịch có chỗ ghi bằng ký hiệu cho người không biết chữ.'],
    e: ['Tỷ lệ tiêm đủ mũi lên 97,4%.', 'Vắc xin hủy vì mở lọ không dùng hết giảm hai phần ba.', 'Bà mẹ hài lòng: 148/150 phiếu.'],
    k: ['Trạm y tế nào có cộng tác viên đều áp dụng được.', 'Có thể dùng cho lịch khám thai.'],
  },
  letters: {
    title: 'Mẫu thư xin lỗi tự động khi hồ sơ trễ hẹn và cách tính ngày hẹn lại',
    p: ['Hồ sơ trễ hẹn không có thư xin lỗi, hoặc thư đến sau khi dân đã tới lấy.', 'Bộ phận tiếp nhận không biết hồ sơ đang vướng ở phòng nào.', 'Quý I có 64 hồ sơ trễ, chỉ 9 thư được gửi.'],
    s: ['Bảng tính chung báo đỏ trước hạn hai ngày làm việc.', 'Phòng chuyên môn chọn lý do trong danh mục gồm 8 lý do.', 'Thư in kèm ngày hẹn lại đã trừ ngày nghỉ lễ.', 'Lãnh đạo ký trong buổi sáng, văn thư gửi trước 11 giờ.'],
    n: ['Lý do được chọn từ danh mục nên thống kê được khâu nào hay trễ.', 'Ngày hẹn lại tính tự động, không còn hẹn vào chủ nhật.'],
    e: ['100% hồ sơ trễ có thư trước ngày hẹn.', 'Số hồ sơ trễ giảm từ 64 xuống 11.', 'Điểm hài lòng về thái độ phục vụ tăng 0,6 điểm.'],
    k: ['Mọi bộ phận một cửa đều dùng được vì chỉ cần bảng tính.', 'Sở Nội vụ đã mời trình bày tại hội nghị giao ban tháng 8.'],
  },
  land: {
    title: 'Tổ công tác lưu động xác minh nguồn gốc đất vào ngày cuối tuần',
    p: ['Xác minh nguồn gốc đất cần ba lần gặp chủ hộ, trong khi bà con đi nương cả tuần.', 'Hồ sơ cấp giấy lần đầu trung bình kéo dài 61 ngày.', 'Biên bản viết tay thiếu chữ ký phải làm lại.'],
    s: ['Thành lập tổ ba người, đi hai sáng thứ Bảy mỗi tháng.', 'Mang theo mẫu biên bản in sẵn phần pháp lý.', 'Mời người giáp ranh có mặt cùng lúc.', 'Quét biên bản tại chỗ bằng điện thoại.'],
    n: ['Gộp ba lần gặp vào một buổi.', 'Người giáp ranh ký tại thực địa, không phải lên xã.'],
    e: ['Thời gian còn 24 ngày.', 'Tỷ lệ biên bản phải làm lại giảm từ 37% còn 3%.', 'Bớt cho mỗi hộ hai chuyến đi.'],
    k: ['Nơi nào dân đi làm cả tuần đều cần cách này.', 'Chỉ cần quyết định thành lập tổ và chế độ làm thêm giờ.'],
  },
  digital: {
    title: 'Góc "cầm tay chỉ việc" cho người cao tuổi nộp hồ sơ trực tuyến',
    p: ['Chỉ 12% người trên 60 tuổi tự nộp được hồ sơ trên Cổng dịch vụ công.', 'Con cháu làm hộ bằng tài khoản của mình nên kết quả về sai người.', 'Đoàn viên hướng dẫn mỗi người một kiểu.'],
    s: ['Bố trí một bàn thấp, màn hình lớn, chữ cỡ 20.', 'Soạn chín thẻ việc, mỗi thẻ một thủ tục, có hình từng bước.', 'Người hướng dẫn không cầm chuột thay.', 'Sau buổi đầu, cấp thẻ để lần sau tự làm.'],
    n: ['Quy tắc "không cầm chuột thay" buộc người hướng dẫn phải nói rõ.', 'Thẻ việc có thể mang về nhà dùng lại.'],
    e: ['Sau sáu tháng, 46% người trên 60 tuổi tự nộp được.', 'Thời gian hướng dẫn một người còn 14 phút.', 'Không còn kết quả trả sai người.'],
    k: ['Nhà văn hóa thôn nào có máy tính đều mở được.', 'Bộ thẻ chia sẻ miễn phí.'],
  },
} satisfies Record<string, Topic>;
