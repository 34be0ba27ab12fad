import type { UnitConfirmationRule } from '@/generated/prisma/enums';
import { fromDateColumn } from '@/domain/time/date-column';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import type { Confirmation, Standing } from './unit-confirmation';

export type ConfirmationWords = { words: string; tone: 'good' | 'info' | 'warn' | 'mute' };

const signedDay = (signedOn: Date | null): string => (signedOn ? formatDay(fromDateColumn(signedOn)) : '');

/** "Nguyễn Khắc Hiếu xác nhận ngày 10/4/2026"; of a paper, who signed it. */
export const heldWords = ({ kind, by, at, signerName, signedOn }: Confirmation): string =>
  kind === 'PAPER' ? `${signerName} ký bản giấy ngày ${signedDay(signedOn)}` : `${by ?? ''} xác nhận ngày ${formatDay(dayOf(at))}`;

/** Where it stands, in one sentence. */
export function standingWords({ held, open, stale, returned }: Standing, rule: UnitConfirmationRule): ConfirmationWords {
  if (held) return { words: `Đã có: ${heldWords(held)}.`, tone: 'good' };
  if (open) return { words: `Đã trình ngày ${formatDay(dayOf(open.at))}, đang chờ ${open.toOffice ? 'Phòng Văn hóa – Xã hội' : 'thủ trưởng đơn vị'} xác nhận.`, tone: 'info' };
  if (stale) return { words: `${staleWords} (${heldWords(stale)}).`, tone: 'warn' };
  if (returned) return { words: `${returned.by ?? ''} trả lại ngày ${formatDay(dayOf(returned.at))}. Sửa rồi trình lại.`, tone: 'warn' };
  return { words: rule === 'REQUIRED' ? 'Chưa có. Đợt này phải có xác nhận trước khi nộp.' : 'Chưa có.', tone: rule === 'REQUIRED' ? 'warn' : 'mute' };
}

export const staleWords = 'Xác nhận trước không còn tính vì nội dung đã sửa';

/** One row, for who follows it: what happened, after who did it. */
export function confirmationLine(row: Confirmation): string {
  if (row.kind === 'PAPER') return `${row.by ?? ''} ghi nhận bản giấy do ${row.signerName} ký ngày ${signedDay(row.signedOn)}`;
  const verbs = { ASKED: row.toOffice ? 'trình Phòng Văn hóa – Xã hội xác nhận' : 'trình thủ trưởng xác nhận', CONFIRMED: 'xác nhận', RETURNED: 'trả lại' } as const;
  return `${row.by ?? ''} ${verbs[row.kind]}`;
}
