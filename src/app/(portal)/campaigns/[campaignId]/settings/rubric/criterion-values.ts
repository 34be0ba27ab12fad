import type { Measures } from '@/domain/campaigns/rubric';
import { formatHundredthsShort as points } from '@/domain/numbers/hundredths';
import type { RubricValues } from './rubric-form';

type CriterionValues = RubricValues['criteria'][number];

const pointsOrNone = (value: number | null): string => (value === null ? '' : points(value));

/** A criterion as the form has it: numbers as one types them. Without an id it is a new one. */
export const criterionValues = ({ name, guidance, bands, ...criterion }: Measures & { name: string; guidance: string }, id = ''): CriterionValues => ({
  id, name, guidance, groupName: criterion.groupName, weight: String(criterion.weight), counted: criterion.counted,
  maxScore: points(criterion.maxScore), floorScore: points(criterion.floorScore), stepScore: points(criterion.stepScore),
  commentBelow: pointsOrNone(criterion.commentBelow), commentAbove: pointsOrNone(criterion.commentAbove),
  bands: bands.map(({ from, to, text }) => ({ from: points(from), to: points(to), text })),
});
