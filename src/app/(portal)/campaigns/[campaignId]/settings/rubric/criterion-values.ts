import type { GroupFloor } from '@/domain/campaigns/group-rule';
import type { Tier } from '@/domain/campaigns/result-rule';
import type { Measures } from '@/domain/campaigns/rubric';
import { formatWeight } from '@/domain/campaigns/weight';
import { formatHundredthsShort as points } from '@/domain/numbers/hundredths';
import type { RubricValues } from './rubric-form';

type CriterionValues = RubricValues['criteria'][number];

export const pointsOrNone = (value: number | null): string => (value === null ? '' : points(value));

/** Tiers as the form has them. */
export const tierValues = (tiers: readonly Tier[]): RubricValues['tiers'] => tiers.map(({ name, from, cap, group = '', groupFrom = null }) => ({ name, from: points(from), cap: cap === null ? '' : String(cap), group, groupFrom: pointsOrNone(groupFrom) }));

export const floorValues = (floors: readonly GroupFloor[]): NonNullable<RubricValues['groupFloors']> => floors.map(({ group, from }) => ({ group, from: points(from) }));

/** A criterion as the form has it: numbers as one types them. Without an id it is a new one. */
export const criterionValues = ({ name, guidance, bands, ...criterion }: Measures & { name: string; guidance: string }, id = ''): CriterionValues => ({
  id, name, guidance, groupName: criterion.groupName, weight: formatWeight(criterion.weight), counted: criterion.counted,
  minScore: points(criterion.minScore), maxScore: points(criterion.maxScore), floorScore: points(criterion.floorScore), stepScore: points(criterion.stepScore),
  commentBelow: pointsOrNone(criterion.commentBelow), commentAbove: pointsOrNone(criterion.commentAbove),
  bands: bands.map(({ from, to, text }) => ({ from: points(from), to: points(to), text })),
});
