import { b, bold, c, type OfficeFile, office, p, px, tbl, tr } from './office-xml';

// Written when the weights were done: the first reading said what they are worth on words they were not made with.

type Key = 'p' | 's' | 'n' | 'e' | 'k';
type Looks = (heading: string, i: number) => string;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const decimal: Looks = (text, i) => b(`${i + 1}. ${text}`);
const romans: Looks = (text, i) => b(`${roman[i]}. ${text}`);
const bare: Looks = (text) => b(text);
const styled: Looks = (text) => px('<w:pStyle w:val="Heading1"/>', text);
const capital: Looks = (text, i) => p(`${roman[i]}. ${text.toUpperCase()}`);

const plainReport = (name: string, topic: Parameters<typeof office>[1], look: Looks, headings: readonly [Key | null, string][]): OfficeFile =>
  office(name, topic, (d) => [c('BÁO CÁO SÁNG KIẾN'), c(d.title), ...headings.flatMap(([key, text], i) => [look(text, i), ...(key === null ? [p(d.x(`Câu riêng của phần ${text.toLowerCase()} ở đây.`))] : [p(d[key](0)), ...(key === 'n' || key === 'k' ? [] : [p(d[key](1))])])])].join(''));

export const sixth: OfficeFile[] = [
  plainReport('lời giới thiệu, mô tả sự việc', 'school', decimal, [['p', 'Mô tả tình trạng sự việc hiện tại'], ['s', 'Mô tả giải pháp mới và cách tiến hành'], ['e', 'Những kết quả bước đầu ghi nhận được'], ['k', 'Về khả năng áp dụng của sáng kiến'], [null, 'Lời kết']]),
  plainReport('mâu thuẫn cần giải quyết', 'queue', romans, [['p', 'Mâu thuẫn giữa yêu cầu và thực trạng'], ['s', 'Giải pháp tháo gỡ mâu thuẫn'], ['n', 'Chỗ khác với các nơi'], ['e', 'Sự thay đổi của người dân và cán bộ'], ['k', 'Khả năng phổ cập']]),
  plainReport('vấn đề và lời giải', 'letters', bare, [['p', 'Vấn đề gặp phải'], ['s', 'Lời giải của chúng tôi'], ['n', 'Điều khác lạ'], ['e', 'Hiệu quả nhìn thấy'], ['k', 'Mở rộng cho nơi khác']]),
  plainReport('câu hỏi của hội đồng', 'waste', decimal, [['p', 'Sáng kiến giải quyết khó khăn nào?'], ['s', 'Sáng kiến được thực hiện như thế nào?'], ['n', 'Sáng kiến có gì mới so với cách làm trước?'], ['e', 'Sáng kiến đem lại kết quả gì?'], ['k', 'Những nơi nào có thể áp dụng sáng kiến?']]),
  plainReport('cựu chiến binh: hoàn cảnh, công việc', 'land', capital, [['p', 'Hoàn cảnh và lý do làm mô hình'], ['s', 'Công việc đã tiến hành'], ['e', 'Thành quả đến nay'], ['n', 'Nét sáng tạo riêng'], ['k', 'Hướng nhân mô hình']]),
  plainReport('trạm y tế: bằng chứng, bền vững', 'clinic', romans, [['p', 'Lý do cải tiến'], ['s', 'Hoạt động cải tiến'], ['e', 'Bằng chứng về hiệu quả'], ['k', 'Duy trì và lan rộng'], [null, 'Đề xuất với cấp trên']]),
  plainReport('hợp tác xã: trước đây, bây giờ', 'archive', bare, [['p', 'Trước đây chúng tôi làm thế nào'], ['s', 'Bây giờ chúng tôi làm thế nào'], ['e', 'Lợi thu được'], ['k', 'Ai có thể làm theo']]),
  plainReport('văn phòng: khâu yếu, đổi mới', 'letters', styled, [['p', 'Những khâu còn yếu'], ['s', 'Nội dung đổi mới'], ['n', 'Tính tiên phong'], ['e', 'Tiết kiệm thời gian, công sức'], ['k', 'Tiềm năng áp dụng']]),
  plainReport('nhận diện vấn đề', 'digital', decimal, [['p', 'Nhận diện vấn đề'], ['s', 'Thiết kế giải pháp'], ['s', 'Tổ chức thí điểm'], ['e', 'Kết quả thí điểm'], ['k', 'Kế hoạch nhân rộng']]),
  office('phiếu ba cột, nhãn lạ', 'queue', (d) => [c('PHIẾU ĐỀ XUẤT CẢI TIẾN'), tbl(tr('1', 'Tên cải tiến', d.title), tr('2', 'Bất tiện đang gặp', p(d.p(0)) + p(d.p(1))), tr('3', 'Đề xuất cách làm', p(d.s(0)) + p(d.s(1))), tr('4', 'Lợi ích dự tính', d.e(0)), tr('5', 'Nơi áp dụng được', d.k(0)))].join('')),
  office('nhãn đậm, mỗi phần một đoạn', 'clinic', (d) => [c('TÓM TẮT SÁNG KIẾN'), c(d.title), p(bold('Lý do: '), d.p(0)), p(bold('Cách tiến hành: '), d.s(0)), p(d.s(1)), p(bold('Điểm đáng chú ý: '), d.n(0)), p(bold('Thu được: '), d.e(0)), p(bold('Dùng được ở: '), d.k(0))].join('')),
  plainReport('quản lý nhà nước: căn cứ, nội dung', 'archive', romans, [['p', 'Căn cứ và sự cần thiết xây dựng giải pháp'], ['s', 'Nội dung chủ yếu của giải pháp'], ['n', 'Giá trị mới của giải pháp'], ['e', 'Hiệu quả quản lý'], ['k', 'Phạm vi có thể triển khai'], [null, 'Tổ chức thực hiện và kiến nghị']]),
];
