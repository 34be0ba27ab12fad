import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph, type GlyphName } from './glyph';
import { type Tone, toneClass, toneText } from './tone';

export function Tag({ tone = 'mute', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={cx('badge gap-1 px-1.5 py-px', toneClass(tone))}>
      {icon}
      {children}
    </span>
  );
}

/** A state without a frame: glyph and word, for the rows of dense tables. */
export function StatusText({ tone = 'mute', glyph, children }: { tone?: Tone; glyph: GlyphName; children: ReactNode }) {
  return (
    <span className={cx('inline-flex items-start gap-1.5 text-sm font-medium', toneText[tone])}>
      <Glyph name={glyph} className="mt-0.75 size-4" />
      <span>{children}</span>
    </span>
  );
}

/** A number after a heading or in a menu. */
export function Count({ children, className }: { children: ReactNode; className?: string }) {
  return <span className={cx('num rounded-full bg-line px-1.5 text-xs font-medium text-ink-2', className)}>{children}</span>;
}
