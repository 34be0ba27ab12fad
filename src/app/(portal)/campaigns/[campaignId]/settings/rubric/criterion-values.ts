import type { GroupFloor } from '@/domain/campaigns/group-rule';
import type { Tier } from '@/domain/campaigns/result-rule';
import type { Measures } from '@/domain/campaigns/rubric';
import { formatWeight, weightUnit } from '@/domain/campaigns/weight';
import { formatHundredthsShort as points, formatShare } from '@/domain/numbers/hundredths';
import type { RubricValues } from './rubric-form';

type CriterionValues = RubricValues['criteria'][number];

export const pointsOrNone = (value: number | null): string => (value === null ? '' : points(value));

/** Tiers as the form has them. */
export const tierValues = (tiers: readonly Tier[]): RubricValues['tiers'] => tiers.map(({ name, from, cap, group = '', groupFrom = null }) => ({ name, from: points(from), cap: cap === null ? '' : String(cap), group, groupFrom: pointsOrNone(groupFrom) }));

export const floorValues = (floors: readonly GroupFloor[]): NonNullable<RubricValues['groupFloors']> => floors.map(({ group, from }) => ({ group, from: points(from) }));

type Criterion = Measures & { name: string; guidance: string };

/** Criteria as the form has them: numbers as one types them, weights that share out 100% as percents. Without an id they are new ones. */
export function criteriaValues<Line extends Criterion>(criteria: readonly Line[], idOf: (line: Line) => string = () => ''): CriterionValues[] {
  const counted = criteria.filter((each) => each.counted);
  const inPercent = counted.length > 1 && counted.reduce((sum, { weight }) => sum + weight, 0) === weightUnit;
  return criteria.map((each) => criterionValues(each, idOf(each), inPercent && each.counted ? formatShare(each.weight) : formatWeight(each.weight)));
}

const criterionValues = ({ name, guidance, bands, ...criterion }: Criterion, id: string, weight: string): CriterionValues => ({
  id, name, guidance, groupName: criterion.groupName, weight, counted: criterion.counted,
  minScore: points(criterion.minScore), maxScore: points(criterion.maxScore), floorScore: points(criterion.floorScore), stepScore: points(criterion.stepScore),
  commentBelow: pointsOrNone(criterion.commentBelow), commentAbove: pointsOrNone(criterion.commentAbove),
  bands: bands.map(({ from, to, text }) => ({ from: points(from), to: points(to), text })),
});
