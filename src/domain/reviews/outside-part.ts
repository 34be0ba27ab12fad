import { exactMaxOf } from '@/domain/campaigns/counting';
import { type ExtraRule, hasExtra } from '@/domain/campaigns/extra-rule';
import { weightUnit } from '@/domain/campaigns/weight';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import type { RubricLine } from './rubric';

/** The component from outside of one dossier. `weight`: hundredths of a percent; `scale`: what a sheet can have at most, unrounded; `value` null: nobody has entered it yet. */
export type OutsidePart = { weight: number; max: number; scale: number; value: number | null };

/** Null where the plan has no such component. */
export function outsidePartOf({ extraWeight, extraMax }: Pick<ExtraRule, 'extraWeight' | 'extraMax'>, rubric: readonly RubricLine[], value: number | null): OutsidePart | null {
  return hasExtra({ extraWeight, extraMax }) ? { weight: extraWeight ?? 0, max: extraMax ?? 1, scale: exactMaxOf(rubric), value } : null;
}

/**
 * The final points: (100 − w) % of the exact mean of the sheets and w % of the component, brought to the scale of a sheet.
 * `sum`: of unrounded totals. One fraction of whole numbers, rounded half up once at the end.
 */
export function withOutside(sum: number, counted: number, { weight, max, scale }: OutsidePart, value: number): number {
  const council = BigInt(weightUnit - weight) * BigInt(sum) * BigInt(max);
  const outside = BigInt(weight) * BigInt(value) * BigInt(scale) * BigInt(counted);
  return roundHalfUpDiv(council + outside, BigInt(weightUnit) ** 2n * BigInt(counted) * BigInt(max));
}
