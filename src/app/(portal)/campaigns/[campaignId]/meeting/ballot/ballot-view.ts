import type { PaperCountRow, RoundRow } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { formatTime } from '@/domain/time/format';

// From what was counted to what page and minutes say: wording only, no rule.

export const paperWords = ({ issued, returned, valid, invalid }: PaperCountRow): string =>
  `Phiếu phát ra ${issued}, thu về ${returned}, hợp lệ ${valid}, không hợp lệ ${invalid}.`;

/** Rounds that were void and the one that counts: "Bỏ phiếu kín: 6/7 người có tên trong danh sách đã bỏ phiếu." */
export function roundWords(rounds: readonly RoundRow[]): string[] {
  return rounds.flatMap(({ round, outcome, castVotes, voidReason, roll }) => {
    if (outcome === 'VOID') return [`Lượt bỏ phiếu kín thứ ${round} bị hủy: ${voidReason.replace(/[.\s]+$/u, '')}.`];
    return outcome === 'COUNTED' ? [`Bỏ phiếu kín: ${castVotes}/${roll.length} người có tên trong danh sách đã bỏ phiếu.`] : [];
  });
}

export const untilWords = (endsAt: Date): string => `đến ${formatTime(endsAt)}`;
