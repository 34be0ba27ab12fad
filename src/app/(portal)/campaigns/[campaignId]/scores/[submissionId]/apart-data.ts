import { maxTotalOf, rangeOf } from '@/domain/campaigns/counting';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { criterionSpreads, mostDivided } from '@/domain/reviews/disagreement';
import type { RubricRow } from '@/domain/reviews/queries';
import { totalOf } from '@/domain/reviews/rubric';
import { spreadOf, type ValidSheet, wideSpread } from '@/domain/reviews/scoring';
import type { ApartLine, ApartProps } from './apart-card';

/** How far the sheets that count are apart; null under two of them. */
export function apartOf(rubric: readonly RubricRow[], sheets: readonly ValidSheet[]): ApartProps | null {
  const totals = sheets.map(({ scores }) => totalOf(rubric, scores));
  const spread = spreadOf(rubric, sheets);
  if (spread === null) return null;
  const spreads = criterionSpreads(rubric, sheets);
  const most = mostDivided(rubric, spreads);
  const wideFrom = wideSpread(rangeOf(rubric));
  const wide = spread >= wideFrom ? `Chênh lệch lớn: từ ${short(wideFrom)} điểm trở lên.` : '';
  return {
    sub: [wide, most ? `Chênh nhiều nhất ở ${most.line.name.toLowerCase()}.` : 'Các tiêu chí như nhau.'].filter(Boolean).join(' '),
    lines: [lineOf('Cả phiếu', maxTotalOf(rubric), totals), ...rubric.map(({ id, name, maxScore }) => lineOf(name, maxScore, sheets.map(({ scores }) => scores[id] ?? 0)))],
  };
}

function lineOf(name: string, max: number, values: readonly number[]): ApartLine {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const mean = roundHalfUpDiv(values.reduce((sum, value) => sum + value, 0), values.length);
  return [name, max, [...values], mean, `${short(low)} – ${short(high)}`, short(high - low)];
}
