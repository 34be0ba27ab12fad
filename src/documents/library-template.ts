import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

const columns = [
  ['Tên sáng kiến', 50, 'Phiếu hẹn trả kết quả in chữ lớn cho người cao tuổi'], ['Tác giả', 26, 'Nguyễn Văn An, Trần Thị Bình'], ['Đơn vị, nơi công tác', 30, 'UBND xã Bắc Bình'],
  ['Lĩnh vực', 24, 'Cải cách thủ tục hành chính'], ['Năm', 8, '2023'], ['Cấp công nhận', 16, 'Cấp tỉnh'], ['Số quyết định', 16, '1024/QĐ-UBND'], ['Ngày quyết định', 16, '29/6/2023'],
  ['Nội dung, tóm tắt', 60, 'Vài câu về cách làm. Có nội dung thì so sánh được cả lời văn, không chỉ tên.'], ['Nguồn', 30, 'Danh mục sáng kiến cấp tỉnh 2019–2024'],
] as const;

/** A list to fill in: the headings that the import knows, and one line as an example. */
export async function libraryTemplate(): Promise<Uint8Array> {
  const data: SheetData = [columns.map(([title]) => cell(title, { fontWeight: 'bold', backgroundColor: '#EEEEEE', align: 'center' })), columns.map(([, , example]) => cell(example))];
  return writeExcelFile(data, { sheet: 'Sáng kiến', columns: columns.map(([, width]) => ({ width })), stickyRowsCount: 1 }, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

/** Text throughout: Excel would read 12/5 as a day of this year. */
const cell = (value: string, look: Partial<CellObject> = {}): CellObject => ({ ...look, value, type: String, wrap: true, alignVertical: 'top' });
