'use client';

import { Minus, Plus } from '@/ui/icons';
import type { KeyboardEvent } from 'react';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { RubricBand } from '@/domain/campaigns/rubric';
import { commentDutyLabel, countingLabel, lowestLabel } from '@/domain/reviews/labels';
import { type RubricLine, stepped, wantsComment } from '@/domain/reviews/rubric';
import { cx } from '@/ui/class-names';
import { selectAll } from '@/ui/select-all';

export type CriterionView = RubricLine & { guidance: string; bands: RubricBand[] };

type Props = {
  line: CriterionView;
  number: number;
  text: string;
  value: number | null;
  problem: string | null;
  readOnly: boolean;
  /** What this member gave in the result that is looked at again. */
  before?: number | undefined;
  onChange: (text: string) => void;
  onNext: () => void;
  onPrevious: () => void;
};

const stepButton = 'grid h-11 w-10 shrink-0 place-items-center border border-control bg-surface text-ink-2 hover:bg-hover disabled:opacity-50';

/** One criterion: its bands, a number that is typed with the digits, and two buttons. */
export function CriterionField({ line, number, text, value, problem, readOnly, before, onChange, onNext, onPrevious }: Props) {
  const id = `score-${line.id}`;
  const band = value === null ? undefined : [...line.bands].reverse().find((each) => value >= each.from);
  const low = value !== null && !problem && value < line.floorScore;
  const explain = value !== null && !problem && !low && wantsComment(line, value);
  const hints = [lowestLabel(line.minScore), line.floorScore > 0 ? `điểm sàn ${short(line.floorScore)}` : '', `bước ${short(line.stepScore)}`, countingLabel(line), commentDutyLabel(line), before === undefined ? '' : `đã chấm ${short(before)}`].filter(Boolean);
  const step = (direction: 1 | -1) => onChange(short(stepped(line, value, direction)));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      if (!readOnly) step(event.key === 'ArrowUp' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      (event.shiftKey ? onPrevious : onNext)();
    }
  };
  return (
    <fieldset className="border-t border-line px-4 py-4 first:border-0">
      <legend className="sr-only">{line.name}</legend>
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <label htmlFor={id} className="block font-semibold">
            <span className="num mr-1 font-medium text-ink-3">{number}.</span>
            {line.name}
          </label>
          <p id={`${id}-hint`} className="num mt-0.5 text-xs text-ink-3">
            {[`Tối đa ${short(line.maxScore)}`, ...hints].join(' · ')}
          </p>
        </div>
        <div className="flex shrink-0">
          {readOnly ? null : (
            <button type="button" tabIndex={-1} className={cx(stepButton, 'rounded-l-sm border-r-0')} onClick={() => step(-1)} aria-label={`Bớt ${short(line.stepScore)} điểm ${line.name.toLowerCase()}`}>
              <Minus className="size-4" />
            </button>
          )}
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            readOnly={readOnly}
            data-score
            onChange={(event) => onChange(event.target.value)}
            onFocus={selectAll}
            onKeyDown={onKey}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-hint ${id}-say`}
            className={cx('num h-11 w-17 border bg-surface px-1 text-center text-lg font-semibold', problem ? 'border-bad-solid' : 'border-control', readOnly && 'rounded-sm bg-sunken')}
          />
          {readOnly ? null : (
            <button type="button" tabIndex={-1} className={cx(stepButton, 'rounded-r-sm border-l-0')} onClick={() => step(1)} aria-label={`Thêm ${short(line.stepScore)} điểm ${line.name.toLowerCase()}`}>
              <Plus className="size-4" />
            </button>
          )}
        </div>
      </div>
      {line.guidance ? <p className="mt-1.5 text-sm text-ink-2">{line.guidance}</p> : null}
      {line.bands.length > 0 ? (
        <ol className="mt-2.5 flex flex-wrap gap-1 text-center" aria-label={`Khung điểm ${line.name.toLowerCase()}`}>
          {line.bands.map((each) => (
            <li key={each.from} title={each.text} className={cx('num flex-1 rounded-xs border px-1 py-0.5 text-xs whitespace-nowrap', each === band ? 'border-action bg-action-soft font-semibold text-action-ink' : 'border-line text-ink-3')}>
              {short(each.from)}–{short(each.to)}
            </li>
          ))}
        </ol>
      ) : null}
      <p id={`${id}-say`} className={cx('mt-1.5 text-sm', problem ? 'font-medium text-bad-ink' : low || explain ? 'text-warn-ink' : 'text-ink-2')}>
        {problem ?? `${low ? 'Dưới điểm sàn, cần ghi nhận xét. ' : explain ? 'Mức điểm này cần ghi nhận xét. ' : ''}${band?.text ?? ''}`}
      </p>
    </fieldset>
  );
}
