import type { PaperChannel } from '@/generated/prisma/enums';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { paperChannelLabels } from './labels';
import type { ScreeningPaper } from './screening-schema';

// Words the office and the authors read about screening; pure.

/** A decision taken on paper carries its paper in the reason, since the history holds no texts. */
export function withPaper(reason: string, { paperNumber, paperOn, paperSigner }: ScreeningPaper): string {
  const parts = [
    paperNumber && `số ${paperNumber}`,
    paperOn && `ngày ${formatDay(paperOn)}`,
    paperSigner && `${paperSigner} ký`,
  ].filter(Boolean);
  if (parts.length === 0) return reason;
  const source = `Ghi theo bản giấy: ${parts.join(', ')}.`;
  return reason === '' ? source : `${reason}\n${source}`;
}

export const screeningKindLabels = { ACCEPT: 'Tiếp nhận', RETURN: 'Trả lại để bổ sung', REJECT: 'Từ chối tiếp nhận' } as const;

/** "Số đến 612, 14:10, 17/4/2026; nộp trực tiếp; 2 bản màu" */
export function receiptWords(receipt: { arrivalNumber: string; arrivedAt: Date; channel: PaperChannel; copies: number; colour: boolean }): string {
  const channel = paperChannelLabels[receipt.channel].toLowerCase();
  return `Số đến ${receipt.arrivalNumber}, ${formatDateTime(receipt.arrivedAt)}; ${channel}; ${receipt.copies} bản${receipt.colour ? ' màu' : ''}`;
}

export const dueWords = (dueAt: Date): string => `hết ngày ${formatDay(lastDayOf(dueAt))}`;

export const dayWords = (instant: Date): string => formatDay(dayOf(instant));
