/**
 * What half of all papers say whatever they are about: names of bodies, headings of the Đơn and the Báo cáo mô tả, openings of
 * titles. It makes nobody's initiative alike. Written with marks; compared without.
 */
export const boilerplate: readonly string[] = [
  // The head and the foot of any paper.
  'cộng hòa xã hội chủ nghĩa việt nam', 'độc lập tự do hạnh phúc', 'ủy ban nhân dân xã', 'ủy ban nhân dân phường', 'ủy ban nhân dân đặc khu',
  'ủy ban nhân dân huyện', 'ủy ban nhân dân tỉnh', 'ủy ban nhân dân thành phố', 'ủy ban nhân dân', 'hội đồng nhân dân', 'ubnd xã', 'ubnd phường',
  'ubnd tỉnh', 'ubnd', 'hội đồng sáng kiến', 'hội đồng thi đua khen thưởng', 'kính gửi', 'nơi nhận', 'thủ trưởng đơn vị', 'người nộp đơn',
  // Headings of the Đơn and of the Báo cáo mô tả.
  'đơn yêu cầu công nhận sáng kiến', 'đơn đề nghị công nhận sáng kiến', 'báo cáo mô tả sáng kiến', 'báo cáo tóm tắt sáng kiến', 'mô tả bản chất của sáng kiến',
  'mô tả giải pháp', 'chủ đầu tư tạo ra sáng kiến', 'lĩnh vực áp dụng sáng kiến', 'ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử',
  'tình trạng giải pháp đã biết', 'nội dung giải pháp đề nghị công nhận là sáng kiến', 'mục đích của giải pháp', 'những điểm khác biệt tính mới của giải pháp',
  'khả năng áp dụng của giải pháp', 'khả năng áp dụng nhân rộng', 'tính mới tính sáng tạo', 'vướng mắc hạn chế', 'những thông tin cần được bảo mật',
  'thông tin cần bảo mật', 'các điều kiện cần thiết để áp dụng sáng kiến',
  'đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả',
  'đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức cá nhân đã tham gia áp dụng sáng kiến lần đầu',
  'danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu',
  'tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật',
  'chúng tôi xin cam đoan mọi thông tin nêu trong đơn là trung thực đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật',
  'xin cam đoan mọi thông tin nêu trong đơn và hồ sơ kèm theo là trung thực đúng sự thật không sao chép của người khác và hoàn toàn chịu trách nhiệm trước pháp luật',
  'hồ sơ không có bí mật nhà nước', 'nhập thay từ bản giấy xem bản quét kèm theo', 'nhập thay từ bản giấy xem bản scan kèm theo',
  // How every second title and paragraph begins.
  'cải cách thủ tục hành chính', 'cải cách hành chính', 'một số giải pháp nhằm nâng cao', 'một số biện pháp nhằm nâng cao', 'một số giải pháp nâng cao',
  'một số biện pháp nâng cao', 'giải pháp nâng cao hiệu quả', 'nâng cao hiệu quả công tác', 'nâng cao chất lượng công tác', 'nâng cao hiệu quả', 'nâng cao chất lượng',
  'một số giải pháp', 'một số biện pháp', 'sáng kiến kinh nghiệm', 'trên địa bàn xã', 'trên địa bàn phường', 'trên địa bàn tỉnh', 'trên địa bàn',
  'cán bộ công chức viên chức', 'người dân và doanh nghiệp', 'tổ chức cá nhân', 'cơ quan đơn vị', 'trong thời gian qua', 'trong những năm gần đây',
  'góp phần quan trọng', 'được sự quan tâm', 'sự quan tâm lãnh đạo chỉ đạo', 'hiệu quả kinh tế xã hội',
  // Citations inside a sentence; a line that begins with one loses that sentence (words.ts).
  'căn cứ luật', 'căn cứ nghị định số', 'căn cứ thông tư số', 'căn cứ quyết định số', 'căn cứ kế hoạch số', 'theo quy định của pháp luật', 'luật tổ chức chính quyền địa phương',
  'luật thi đua khen thưởng', 'nghị định số', 'thông tư số', 'quyết định số', 'kế hoạch số', 'nghị quyết số',
];
