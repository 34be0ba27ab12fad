import * as z from 'zod';
import { day, id, line, text, version } from '@/domain/input';

/** Autosave of one row of the grid: as typed, by criterion. */
export const paperEntryInput = z.object({ version, cells: z.record(z.uuid(), line(20)), comment: text(4000) });
export type PaperEntryInput = z.output<typeof paperEntryInput>;

export const closePaperInput = z.object({
  seatId: id,
  paperSignedOn: day('Chọn ngày ký ghi trên phiếu.'),
  rows: z.array(z.object({ submissionId: id, version })).min(1, 'Chưa có dòng nào đủ điểm để chốt.').max(50, 'Mỗi lần chốt nhiều nhất 50 phiếu.'),
});
export type ClosePaper = z.output<typeof closePaperInput>;

export const sheetScanInput = z.object({ seatId: id, fileId: id });
