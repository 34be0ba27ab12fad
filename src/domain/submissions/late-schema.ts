import * as z from 'zod';
import { isId } from '@/domain/id';
import { day, id, line, text, typed } from '@/domain/input';
import { reasonLength } from './reason-length';

/** Chấp nhận nộp muộn: one person, one dossier, by a paper. */
export const admitLateInput = z.object({
  campaignId: id,
  accountId: typed(64, 'Chọn người được nộp muộn.').refine(isId, 'Chọn người được nộp muộn.'),
  reason: text(reasonLength.max).pipe(z.string().min(reasonLength.min, `Viết rõ lý do, ít nhất ${reasonLength.min} ký tự.`)),
  paperNumber: line(60, 'Ghi số, ký hiệu của văn bản cho phép.'),
  paperOn: day('Ghi ngày của văn bản cho phép.'),
  lastDay: day('Chọn ngày cuối được nộp.'),
});

export type AdmitLate = z.output<typeof admitLateInput>;
