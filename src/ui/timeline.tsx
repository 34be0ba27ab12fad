import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph, type GlyphName } from './glyph';
import { type Tone, toneText } from './tone';

export type TimelineItem = {
  id: string;
  /** "23/4/2026, 15 giờ 20 phút" */
  at: string;
  text: ReactNode;
  /** done: it happened; now: waits for somebody; next: planned. */
  state?: 'done' | 'now' | 'next';
  /** Instead of the glyph and tone of the state. */
  glyph?: GlyphName;
  tone?: Tone;
};

const looks: Record<NonNullable<TimelineItem['state']>, { glyph: GlyphName; tone: Tone; word: string }> = {
  done: { glyph: 'ok', tone: 'good', word: '' },
  now: { glyph: 'p3', tone: 'info', word: 'Đang chờ: ' },
  next: { glyph: 'draft', tone: 'mute', word: 'Sắp tới: ' },
};

/** What happened to a paper, newest first or oldest first as the page gives it. Calm words. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol>
      {items.map(({ id, at, text, state = 'done', glyph, tone }) => (
        <li
          key={id}
          className="relative flex gap-3 pb-4 before:absolute before:top-6 before:bottom-0 before:left-2 before:w-px before:-translate-x-1/2 before:bg-line-strong last:pb-0 last:before:hidden"
        >
          <span className={cx('mt-1', toneText[tone ?? looks[state].tone])}>
            <Glyph name={glyph ?? looks[state].glyph} />
          </span>
          <span className={cx('min-w-0 text-sm', state === 'next' && 'text-ink-2')}>
            <span className="num block text-xs text-ink-3">{at}</span>
            <span className="num block">
              {looks[state].word ? <span className="sr-only">{looks[state].word}</span> : null}
              {text}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
