'use client';

import { type Control, useWatch } from 'react-hook-form';
import { formatHundredthsShort, parseHundredths } from '@/domain/numbers/hundredths';
import type { RubricValues } from './rubric-form';

/** The sheet as a council member will see it, from what is typed now. */
export function RubricPreview({ control }: { control: Control<RubricValues> }) {
  const [criteria, passMark] = useWatch({ control, name: ['criteria', 'passMark'] });
  const total = criteria.reduce((sum, each) => sum + (parseHundredths(each.maxScore) ?? 0), 0);
  return (
    <section aria-labelledby="preview" className="rounded-sm border border-line bg-page p-4">
      <h3 id="preview" className="font-semibold">
        Người chấm sẽ thấy
      </h3>
      <p className="num mt-1 text-sm text-ink-2" aria-live="polite">
        Tổng {formatHundredthsShort(total)} điểm{total === 10_000 ? '' : ' (thường là 100)'}, đạt từ {passMark || '…'} điểm.
      </p>
      <ol className="mt-3 divide-y divide-line">
        {criteria.map((each, i) => (
          <li key={i} className="py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-medium">
                {i + 1}. {each.name || 'Tiêu chí chưa có tên'}
              </span>
              <span className="num text-sm text-ink-2">
                0 đến {each.maxScore || '…'}, bước {each.stepScore || '…'}
                {(parseHundredths(each.floorScore) ?? 0) > 0 ? `, sàn ${each.floorScore}` : ''}
              </span>
            </p>
            {each.guidance ? <p className="text-sm text-ink-2">{each.guidance}</p> : null}
            <ul className="mt-1 text-sm text-ink-3">
              {each.bands.map((band, at) => (
                <li key={at} className="num">
                  {band.from} – {band.to}: {band.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
