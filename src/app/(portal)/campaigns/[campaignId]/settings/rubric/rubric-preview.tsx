'use client';

import { useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { groupsOf, maxTotalOf, minTotalOf } from '@/domain/campaigns/counting';
import { isGroup } from '@/domain/campaigns/group-rule';
import { formatHundredthsShort, parseHundredths } from '@/domain/numbers/hundredths';
import { readWeight, weightUnit } from '@/domain/campaigns/weight';
import { commentDutyLabel, countingLabel } from '@/domain/reviews/labels';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';
import type { RubricValues } from './rubric-form';

const RuleWords = onDemand<{ control: Control<RubricValues> }>(() => import('./rule-words').then((all) => all.RuleWords));

const measured = (each: RubricValues['criteria'][number]) => ({ ...each, minScore: parseHundredths(each.minScore ?? '') ?? 0, maxScore: parseHundredths(each.maxScore) ?? 0, weight: readWeight(each.weight).value ?? weightUnit });

const floorWords = (floors: NonNullable<RubricValues['groupFloors']>, name: string): string => {
  const floor = floors.find(({ group }) => isGroup(group, name))?.from;
  return floor ? `, điểm sàn ${floor}` : '';
};

/** The sheet as a council member will see it, from what is typed now. */
export function RubricPreview({ control }: { control: Control<RubricValues> }) {
  const [criteria, passMark, floors = [], extraName, extraWeight] = useWatch({ control, name: ['criteria', 'passMark', 'groupFloors', 'extraName', 'extraWeight'] });
  const [inWords, setInWords] = useState(false);
  const total = maxTotalOf(criteria.map(measured));
  const least = minTotalOf(criteria.map(measured));
  const groups = groupsOf(criteria.map((each, index) => ({ ...each, groupName: each.groupName.trim(), index })));
  return (
    <section aria-labelledby="preview" className="rounded-sm border border-line bg-page p-4">
      <h3 id="preview" className="font-semibold">
        Người chấm sẽ thấy
      </h3>
      <p className="num mt-1 text-sm text-ink-2" aria-live="polite">
        Tổng {least > 0 ? `từ ${formatHundredthsShort(least)} đến ` : ''}{formatHundredthsShort(total)} điểm{total === 10_000 ? '' : ' (thường là 100)'}, đạt từ {passMark || '…'} điểm.{extraName && extraWeight ? ` Điểm cuối cùng: ${extraWeight.replace(/\s*%\s*$/u, '')}% là điểm ${extraName}, phần còn lại là trung bình các phiếu.` : ''}
      </p>
      {groups.map(({ name, lines }) => (
        <div key={lines[0]?.index} className="mt-3">
          {name ? (
            <p className="flex flex-wrap justify-between gap-x-4 border-b border-line-strong pb-1 font-semibold">
              <span>{name}</span>
              <span className="num text-sm">nhóm {formatHundredthsShort(maxTotalOf(lines.map(measured)))} điểm{floorWords(floors, name)}</span>
            </p>
          ) : null}
          <ol start={(lines[0]?.index ?? 0) + 1} className="divide-y divide-line">
            {lines.map((each) => <CriterionPreview key={each.index} each={each} number={each.index + 1} />)}
          </ol>
        </div>
      ))}
      {inWords ? <RuleWords control={control} /> : <Button size="sm" className="mt-3" onClick={() => setInWords(true)}>Đọc cách tính bằng lời</Button>}
    </section>
  );
}

function CriterionPreview({ each, number }: { each: RubricValues['criteria'][number]; number: number }) {
  const points = `${each.minScore || '0'} đến ${each.maxScore || '…'}, bước ${each.stepScore || '…'}`;
  const floor = (parseHundredths(each.floorScore) ?? 0) > 0 ? `điểm sàn ${each.floorScore}` : '';
  const duty = commentDutyLabel({ commentBelow: parseHundredths(each.commentBelow), commentAbove: parseHundredths(each.commentAbove) });
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">
          {number}. {each.name || 'Tiêu chí chưa có tên'}
        </span>
        <span className="num text-sm text-ink-2">{[points, countingLabel(measured(each)), floor].filter(Boolean).join(', ')}</span>
      </p>
      {each.guidance ? <p className="text-sm text-ink-2">{each.guidance}</p> : null}
      {duty ? <p className="num text-sm text-ink-2">Phải {duty}.</p> : null}
      <ul className="mt-1 text-sm text-ink-3">
        {each.bands.map((band, at) => (
          <li key={at} className="num">
            {band.from} – {band.to}: {band.text}
          </li>
        ))}
      </ul>
    </li>
  );
}
