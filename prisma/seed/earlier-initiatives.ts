import { describeImport } from '@/domain/library/import/describe-import';
import { demandImport, readColumns } from '@/domain/library/import/import-queries';
import { prepareImport } from '@/domain/library/import/prepare-import';
import { takeLines } from '@/domain/library/import/take-lines';
import { at, type Seeding } from './world';

const source = 'Danh mục sáng kiến cấp tỉnh 2019–2024';

const head = ['TT', 'Tên sáng kiến', 'Tác giả', 'Đơn vị', 'Lĩnh vực', 'Năm', 'Số quyết định', 'Ngày', 'Tóm tắt'];
const lines = [
  ['Ký số học bạ điện tử theo lịch hằng tuần', 'Nguyễn Thị Hoa', 'Trường THCS Phan Rí', 'Giáo dục', '2023', '1187/QĐ-UBND', '20/6/2023', 'Giáo viên ký số học bạ và phiếu liên lạc theo lịch cố định mỗi tuần, không dồn vào cuối kỳ; văn thư nhắc người chưa ký.'],
  ['Kho dữ liệu dùng chung về tài sản công của các trường học', 'Lê Quang Vinh', 'Phòng Tài chính – Kế hoạch huyện Bắc Bình', 'Tài chính', '2022', '906/QĐ-UBND', '18/5/2022', 'Dán nhãn QR cho tài sản, kiểm kê bằng điện thoại, số liệu về một bảng chung để đối chiếu giữa sổ và thực tế.'],
  ['Phần mềm nhắc lịch tiêm chủng qua tin nhắn', 'Thông Minh Đức', 'Trung tâm Y tế huyện Bắc Bình', 'Y tế', '2021', '755/QĐ-UBND', '02/6/2021', ''],
  ['Mô hình “Ngày thứ Sáu không hẹn” tại bộ phận một cửa', 'Trần Thị Ngân', 'UBND thị trấn Chợ Lầu', 'Cải cách hành chính', '2020', '', '', 'Mỗi sáng thứ Sáu giải quyết ngay các thủ tục đơn giản, không viết phiếu hẹn.'],
  ['Tủ sách pháp luật lưu động cho đồng bào Chăm', 'Kinh Văn Đạt', 'Phòng Tư pháp huyện Bắc Bình', 'Tư pháp', '2019', '612/QĐ-UBND', '11/6/2019', ''],
  ['Cẩm nang xử lý hồ sơ đất đai tồn đọng', 'Phạm Hữu Tài', 'Chi nhánh Văn phòng đăng ký đất đai Bắc Bình', 'Đất đai', 'chưa rõ', '', '', ''],
].map((cells, i) => [String(i + 1), ...cells]);

/** A list of the province in the library, for comparing only; one of its lines has no year and stayed out. */
export async function seedEarlierInitiatives(seeding: Seeding): Promise<void> {
  const office = await seeding.as('vanhoaxahoi', at('2026-02-10', '14:30'));
  const importId = await prepareImport(office, { fileName: 'Danh mục sáng kiến cấp tỉnh 2019-2024.xlsx', rows: [head, ...lines].map((cells, i) => ({ line: i + 1, cells })) });
  const { version, columns } = await demandImport(office, importId);
  await describeImport(office, { importId, version, columns: readColumns(columns), source, year: null, level: 'PROVINCE', isPublic: false });
  await takeLines(office, importId);
}
