'use client';

import { type Control, useWatch } from 'react-hook-form';
import { parseHundredths } from '@/domain/numbers/hundredths';
import { parseInteger } from '@/domain/numbers/integers';
import { readWeight, weightUnit } from '@/domain/campaigns/weight';
import { ruleSentences } from '@/domain/reviews/labels';
import type { RubricValues } from './rubric-form';

/** The way to a result in the sentences of the explanation and the export, from what is typed now. */
export function RuleWords({ control }: { control: Control<RubricValues> }) {
  const values = useWatch({ control }) as RubricValues;
  const { passMark, minSheets, dropExtremesFrom, tiers, groupFloors = [], extraName, extraWeight, extraMax } = values;
  const [mark, least, drop] = [parseHundredths(passMark), parseInteger(minSheets), parseInteger(dropExtremesFrom)];
  if (mark === null || least === null || drop === null) return <p className="mt-2 text-sm text-ink-2">Ghi điểm đạt, số phiếu ít nhất và số phiếu để bỏ điểm cao nhất, thấp nhất thì đọc được cách tính.</p>;
  const rule = {
    passMark: mark, minSheets: least, dropExtremesFrom: drop, supplementFrom: parseHundredths(values.supplementFrom), thirdScorerFrom: parseHundredths(values.thirdScorerFrom), tieByCriteria: values.tieByCriteria, tieByFiling: values.tieByFiling,
    tiers: tiers.map(({ name, from, cap, group = '', groupFrom = '' }) => ({ name, from: parseHundredths(from) ?? 0, cap: parseInteger(cap), group, groupFrom: parseHundredths(groupFrom) })),
    groupFloors: groupFloors.map(({ group, from }) => ({ group, from: parseHundredths(from) ?? 0 })),
    extraName, extraWeight: parseHundredths((extraWeight ?? '').replace(/\s*%\s*$/u, '')), extraMax: parseHundredths(extraMax ?? ''),
  };
  return (
    <ul aria-label="Cách tính bằng lời" className="num mt-2 list-disc space-y-1 pl-5 text-sm text-ink-2">
      {ruleSentences(rule, values.criteria.map(({ weight, counted, stepScore }) => ({ weight: readWeight(weight).value ?? weightUnit, counted, stepScore: parseHundredths(stepScore) ?? 1 }))).map((sentence) => <li key={sentence}>{sentence}</li>)}
    </ul>
  );
}
