import { cx } from './class-names';
import { Glyph } from './glyph';

export type Step = {
  label: string;
  /** A date, or what it waits for. */
  note?: string;
  state: 'done' | 'now' | 'next';
};

const marks = {
  done: 'border-good-solid bg-good-solid text-on-solid',
  now: 'border-warn-solid bg-warn-soft text-warn-ink',
  next: 'border-line-strong bg-surface text-ink-3',
};

const columns: Record<number, string> = { 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3', 4: 'sm:grid-cols-2 lg:grid-cols-4', 5: 'sm:grid-cols-3 lg:grid-cols-5', 6: 'sm:grid-cols-3 lg:grid-cols-6', 7: 'sm:grid-cols-4 lg:grid-cols-7' };

/** Where a dossier stands on its way; on phones one step under the other. */
export function Steps({ items, label = 'Các bước của hồ sơ' }: { items: readonly Step[]; label?: string }) {
  return (
    <ol aria-label={label} className={cx('grid gap-x-2', columns[items.length] ?? 'sm:grid-cols-3 lg:grid-cols-6')}>
      {items.map(({ label: word, note, state }, i) => (
        <li key={word} className="flex gap-3 pb-2 sm:block" aria-current={state === 'now' ? 'step' : undefined}>
          <span className="flex items-center gap-2 sm:mb-2">
            <span className={cx('num grid size-7 shrink-0 place-items-center rounded-full border text-xs font-semibold', marks[state])}>
              {state === 'done' ? <Glyph name="check" /> : i + 1}
            </span>
            <span aria-hidden="true" className={cx('hidden h-0.5 flex-1 rounded-full sm:block', state === 'done' ? 'bg-good-solid' : 'bg-line-strong')} />
          </span>
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-3 pt-0.75 sm:block sm:pt-0">
            <span className={cx('block text-sm', { done: 'font-medium', now: 'font-semibold', next: 'text-ink-2' }[state])}>
              {word}
              {state === 'done' ? <span className="sr-only">, đã xong</span> : null}
            </span>
            {note ? <span className={cx('num block text-xs', state === 'now' ? 'font-medium text-warn-ink' : 'text-ink-3')}>{note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
