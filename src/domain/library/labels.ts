import type { InitiativeLevel, LibraryImportStatus, Outcome } from '@/generated/prisma/enums';
import type { ImportField } from './import/columns';
import type { LineFault } from './import/read-line';

/** What a decision makes of a dossier. "Chưa đủ điều kiện công nhận", never "không đạt" (PRACTICE, Words). */
export const outcomeLabels: Record<Outcome, string> = {
  RECOGNISED: 'Sáng kiến được công nhận',
  SELECTED: 'Giải pháp được chọn',
  NOT_RECOGNISED: 'Chưa đủ điều kiện công nhận',
};

/** Ký hiệu of the committee's decisions, after the number văn thư gave: 214/QĐ-UBND. */
export const decisionName = (number: string, issuedOn: string, symbol = 'UBND'): string => `Quyết định số ${number}/QĐ-${symbol}${issuedOn ? ` ngày ${issuedOn}` : ''}`;

/** Who recognised an earlier initiative. */
export const levelLabels: Record<InitiativeLevel, string> = { COMMUNE: 'Cấp xã, cơ sở', DISTRICT: 'Cấp huyện', PROVINCE: 'Cấp tỉnh', NATIONAL: 'Trung ương, khác' };

export const importStatusLabels: Record<LibraryImportStatus, string> = { PREPARED: 'Chưa nhập', RUNNING: 'Đang nhập dở', DONE: 'Đã nhập', UNDONE: 'Đã hoàn tác' };

export const importFieldLabels: Record<ImportField, string> = {
  title: 'Tên sáng kiến', authors: 'Tác giả', unitName: 'Đơn vị, nơi công tác', fieldName: 'Lĩnh vực', year: 'Năm', level: 'Cấp công nhận', decisionNumber: 'Số quyết định',
  decisionOn: 'Ngày quyết định', text: 'Nội dung, tóm tắt', source: 'Nguồn',
};

/** What is wrong with a line of a list, and what to do about it in the file. */
export const lineFaultLabels: Record<LineFault, string> = {
  title_missing: 'Thiếu tên sáng kiến.',
  title_short: 'Tên quá ngắn, có thể là dòng phân nhóm.',
  title_long: 'Tên dài quá 500 ký tự. Có thể chọn nhầm cột.',
  year_missing: 'Thiếu năm. Ghi vào tệp, hoặc chọn năm chung cho cả danh sách.',
  year_unreal: 'Năm không có thật hoặc ở tương lai.',
  level_unknown: 'Chưa hiểu cấp công nhận. Ghi cấp xã, huyện, tỉnh hoặc trung ương.',
  date_unreal: 'Ngày quyết định không có thật. Ghi ngày/tháng/năm.',
  cell_long: 'Có ô dài quá mức cho phép. Viết ngắn lại.',
  twice_in_file: 'Trùng tên và năm với một dòng ở trên.',
  in_library: 'Đã có trong kho, cùng tên và năm.',
};
