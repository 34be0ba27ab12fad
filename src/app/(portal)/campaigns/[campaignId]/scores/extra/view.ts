import { fromDateColumn } from '@/domain/time/date-column';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { ExtraScores } from '@/domain/reviews/extra-queries';
import { extraWords } from '@/domain/reviews/labels';
import type { ReadLine } from '@/domain/reviews/read-extra-lines';
import { formatDay } from '@/domain/time/format';

/** Id, code, title, unit, points, the paper they are from. */
export type ExtraRow = [string, string, string, string, string, string];

export function extraView({ campaign, rows, missing }: ExtraScores): { name: string; sub: string; left: string; rows: ExtraRow[] } {
  return {
    name: campaign.extraName,
    sub: `Điểm cuối cùng: ${extraWords(campaign)}.`,
    left: missing > 0 ? `Còn ${missing} hồ sơ chưa có điểm. Đủ điểm mới đóng chấm điểm được.` : 'Mọi hồ sơ đã có điểm.',
    rows: rows.map(({ submissionId, code, title, unitName, kept }) => [
      submissionId, code, title, unitName, kept ? short(kept.value) : 'Chưa có', kept ? `${kept.paperNumber}, ngày ${formatDay(fromDateColumn(kept.paperOn))}` : '',
    ]),
  };
}

/** Line, code, title, points, what is wrong ('' = nothing). */
export type PreviewLine = [number, string, string, string, string];
export type ExtraPreview = { total: number; wrong: number; lines: PreviewLine[] };

const shownLines = 100;

/** Lines to correct first; of a long table not every good line is shown. */
export function extraPreview(lines: readonly ReadLine[]): ExtraPreview {
  const inOrder = lines.toSorted((one, other) => Number(one.problem === null) - Number(other.problem === null));
  return {
    total: lines.length, wrong: lines.filter(({ problem }) => problem !== null).length,
    lines: inOrder.slice(0, shownLines).map(({ line, code, title, points, problem }) => [line, code, title, points, problem ?? '']),
  };
}
