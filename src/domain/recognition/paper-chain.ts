import type { LocalDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

/** The papers of one recognition in the order they are made; blank until văn thư gives number and date. */
export type PaperChain = {
  minutesOn: LocalDay | null;
  proposalOn: LocalDay | null;
  decisionOn: LocalDay | null;
  /** Other decisions of the same issuer and year that carry the same number. */
  sameNumber: number;
};

/** Warnings, never refusals: văn thư's register is right, and the slip may be in either (PRACTICE, Numbers). */
export function chainWarnings({ minutesOn, proposalOn, decisionOn, sameNumber }: PaperChain): string[] {
  const backwards = (earlier: LocalDay | null, later: LocalDay | null, words: string): string[] =>
    earlier && later && later < earlier ? [`${words}: ngày ${formatDay(later)} trước ngày ${formatDay(earlier)}. Kiểm tra lại hai ngày này.`] : [];
  return [
    ...backwards(minutesOn, proposalOn, 'Tờ trình đề ngày trước Biên bản họp Hội đồng'),
    ...backwards(proposalOn, decisionOn, 'Quyết định đề ngày trước Tờ trình'),
    ...backwards(proposalOn ? null : minutesOn, decisionOn, 'Quyết định đề ngày trước Biên bản họp Hội đồng'),
    ...(sameNumber > 0 ? ['Trong năm đã có quyết định khác mang số này. Kiểm tra lại với văn thư.'] : []),
  ];
}
