import { pairsOf } from './terms';
import { wordsOf } from './words';

/**
 * Sentences that every second report has, in one shape or another. They stay in the text, unlike boilerplate, and count for no
 * likeness: two who write of one matter open and close alike. A library that is large knows such habits by itself, from its
 * statistics; a commune in its first year has no library yet.
 */
const habits: readonly string[] = [
  // How it begins.
  'thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước và sự chỉ đạo của cấp trên', 'thực hiện chủ trương của cấp trên về cải cách hành chính và chuyển đổi số',
  'thực hiện chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030', 'đẩy mạnh cải cách thủ tục hành chính và chuyển đổi số trên địa bàn',
  'được sự quan tâm, lãnh đạo, chỉ đạo của Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân xã', 'đã triển khai nhiều giải pháp nâng cao chất lượng phục vụ người dân và doanh nghiệp',
  'đã đạt được nhiều kết quả tích cực, tuy nhiên vẫn còn một số tồn tại, hạn chế', 'bên cạnh những kết quả đạt được vẫn còn một số khó khăn, vướng mắc', 'xuất phát từ thực tiễn công tác tại đơn vị', 'căn cứ tình hình thực tế của đơn vị, căn cứ vào điều kiện thực tế của địa phương',
  'xuất phát từ tình hình thực tế trên, tôi đã nghiên cứu và đề xuất giải pháp', 'xuất phát từ yêu cầu thực tế nêu trên, nhóm tác giả mạnh dạn đề xuất sáng kiến', 'qua quá trình công tác và nghiên cứu, tác giả nhận thấy',
  'đáp ứng yêu cầu nhiệm vụ trong tình hình mới', 'góp phần hoàn thành tốt nhiệm vụ chính trị được giao', 'trước yêu cầu của tình hình mới và sự kỳ vọng của người dân',
  'việc thực hiện chủ yếu bằng phương pháp thủ công, mất nhiều thời gian', 'tốn nhiều thời gian, công sức và chi phí đi lại của người dân', 'người dân phải đi lại nhiều lần, chờ đợi lâu',
  // What is new, what it brings.
  'giải pháp lần đầu tiên được áp dụng tại đơn vị', 'chưa được công bố, công khai trong các văn bản, sách báo, tài liệu', 'không trùng với giải pháp của người khác đã được công nhận',
  'giải pháp có tính mới, tính sáng tạo và khả thi cao', 'mang lại hiệu quả thiết thực trong công việc', 'góp phần nâng cao hiệu lực, hiệu quả quản lý nhà nước', 'nâng cao tinh thần, trách nhiệm của cán bộ, công chức',
  'góp phần xây dựng nền hành chính chuyên nghiệp, hiện đại, minh bạch, phục vụ nhân dân', 'góp phần nâng cao mức độ hài lòng của người dân, tổ chức', 'tạo sự đồng thuận trong nhân dân', 'được người dân đồng tình, ủng hộ và đánh giá cao',
  'tiết kiệm thời gian, chi phí cho người dân và cơ quan nhà nước', 'rút ngắn thời gian giải quyết hồ sơ cho người dân', 'giảm thời gian, chi phí đi lại cho tổ chức, cá nhân', 'nâng cao chất lượng, hiệu quả công việc của đơn vị',
  'góp phần nâng cao chỉ số cải cách hành chính của xã', 'tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 100%', 'kết quả bước đầu cho thấy giải pháp mang lại hiệu quả',
  // Where it may go.
  'giải pháp không phát sinh chi phí, không phát sinh thêm kinh phí lớn', 'tận dụng được cơ sở vật chất, tận dụng được trang thiết bị hiện có của đơn vị', 'giải pháp đơn giản, dễ thực hiện, dễ nhân rộng, ít tốn kém',
  'phù hợp với điều kiện thực tế của địa phương, phù hợp với điều kiện của địa phương, đơn vị', 'có thể áp dụng tại các xã, phường có điều kiện tương tự', 'có thể áp dụng rộng rãi tại các cơ quan, đơn vị có điều kiện tương tự',
  'có khả năng áp dụng và nhân rộng tại các xã, phường trong tỉnh', 'có thể nhân rộng ra các địa phương khác trong và ngoài tỉnh', 'cần có sự quan tâm của lãnh đạo, sự phối hợp của các bộ phận chuyên môn',
  'sự phối hợp chặt chẽ giữa các cơ quan, đơn vị, các ban, ngành, đoàn thể', 'cán bộ, công chức có kiến thức, kỹ năng cơ bản về công nghệ thông tin', 'máy tính có kết nối mạng internet, máy in, máy quét',
  'kính đề nghị Hội đồng sáng kiến xem xét, đánh giá và công nhận', 'trong quá trình thực hiện không tránh khỏi thiếu sót, rất mong nhận được ý kiến đóng góp', 'những thông tin nêu trên là trung thực, đúng sự thật',
];

/** The pairs of words in them. */
export const habitPairs: readonly number[] = [...new Set(habits.flatMap((habit) => pairsOf(wordsOf(habit))))];
