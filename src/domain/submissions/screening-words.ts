import type { FilingRule, PaperChannel } from '@/generated/prisma/enums';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { countedFilingInstant, daysLate, paperDueAt, timeliness } from './dates';
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

export const screeningKindLabels = { ACCEPT: 'Tiếp nhận', RETURN: 'Trả lại để bổ sung', REJECT: 'Từ chối tiếp nhận', REOPEN: 'Thẩm tra lại', EXTEND: 'Gia hạn bổ sung' } as const;

/** "Số đến 612, 14:10, 17/4/2026; nộp trực tiếp; 2 bản màu" */
export function receiptWords(receipt: { arrivalNumber: string; arrivedAt: Date; channel: PaperChannel; copies: number; colour: boolean }): string {
  const channel = paperChannelLabels[receipt.channel].toLowerCase();
  return `Số đến ${receipt.arrivalNumber}, ${formatDateTime(receipt.arrivedAt)}; ${channel}; ${receipt.copies} bản${receipt.colour ? ' màu' : ''}`;
}

export const dueWords = (dueAt: Date): string => `hết ngày ${formatDay(lastDayOf(dueAt))}`;

export type PaperTiming = { words: string; tone: 'mute' | 'good' | 'info' | 'warn' };

type Waiting = { firstPaperAt: Date | null; submissionClosesAt: Date; paperGraceDays: number; paperCopies: number };

/** Where the paper copies stand: said, never enforced. Null: this campaign asks for none and none came. */
export function paperTiming({ firstPaperAt, submissionClosesAt, paperGraceDays, paperCopies }: Waiting, now: Date): PaperTiming | null {
  const dueAt = paperDueAt(submissionClosesAt, paperGraceDays);
  if (!firstPaperAt) {
    if (paperCopies === 0) return null;
    return now < dueAt ? { words: `chưa nhận, chờ đến ${dueWords(dueAt)}`, tone: 'mute' } : { words: `chưa nhận, quá hạn ${dueWords(dueAt)}`, tone: 'warn' };
  }
  if (firstPaperAt < submissionClosesAt) return { words: 'đúng hạn', tone: 'good' };
  if (firstPaperAt < dueAt) return { words: 'trong thời gian gia hạn bản giấy', tone: 'info' };
  return { words: `trễ ${daysLate(firstPaperAt, dueAt)} ngày`, tone: 'warn' };
}

type Filing = Parameters<typeof timeliness>[0];

/** Whether the dossier as a whole came in time by the campaign's rule. */
export function filingTiming(filing: Filing, now: Date): PaperTiming {
  const verdict = timeliness(filing, now);
  if (verdict === 'inTime') return { words: 'đúng hạn', tone: 'good' };
  if (verdict === 'awaitingPaper') return { words: 'ngày nộp tính theo bản giấy, chưa nhận bản giấy', tone: 'mute' };
  const counted = countedFilingInstant(filing.rule, filing.filedAt, filing.firstPaperAt);
  const closesAt = filing.rule === 'PAPER' ? paperDueAt(filing.submissionClosesAt, filing.paperGraceDays) : filing.submissionClosesAt;
  return { words: counted ? `trễ ${daysLate(counted, closesAt)} ngày` : 'quá hạn mà chưa nhận bản giấy', tone: 'warn' };
}

export const filingRuleLabels = { ELECTRONIC: 'bản điện tử', PAPER: 'bản giấy', EARLIER: 'bản đến trước' } as const satisfies Record<FilingRule, string>;

/** What a request to supplement may name beside the campaign's sections; the keys are DossierPart of policy.ts. */
export const otherParts = [
  { key: 'head', title: 'Thông tin chung (tên, lĩnh vực, nội dung, mức độ)' },
  { key: 'authors', title: 'Tác giả và tỷ lệ đóng góp' },
  { key: 'evidence', title: 'Minh chứng' },
  { key: 'figures', title: 'Chỉ số, số liệu trước – sau' },
  { key: 'basis', title: 'Căn cứ áp dụng' },
] as const;

/** "trễ 2 ngày; lý do: đi công tác" */
export const lateWords = (timing: string, reason: string | null): string => (reason ? `${timing}; lý do: ${reason}` : timing);

type Late = Pick<Filing, 'filedAt' | 'firstPaperAt'> & { lateReason: string | null };
type FilingRules = Omit<Filing, 'filedAt' | 'firstPaperAt' | 'submissionClosesAt'> & { submissionClosesAt: Date | null };

/** For the notes of lists on paper, by the same rule as the office's list; empty when in time, whatever reason was once given. */
export function lateNote({ lateReason, ...arrival }: Late, { submissionClosesAt, ...rules }: FilingRules, now: Date): string {
  const timing = submissionClosesAt && filingTiming({ ...arrival, ...rules, submissionClosesAt }, now);
  return timing?.tone === 'warn' ? `Nộp muộn (${timing.words})${lateReason ? `: ${lateReason}` : ''}` : '';
}
