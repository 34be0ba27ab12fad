import type { ReactNode } from 'react';
import { cx } from './class-names';
import { starPath } from './star-path';

// Drawn here and not taken from lucide-react, whose icons are client components: these appear in every table row.

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;

/** A ring that fills as the dossier advances. */
function pie(share: number): ReactNode {
  const dash = `${(share * 2 * Math.PI * 1.9).toFixed(2)} 99`;
  return (
    <>
      {ring}
      <circle
        cx="8"
        cy="8"
        r="1.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.8"
        strokeDasharray={dash}
        transform="rotate(-90 8 8)"
      />
    </>
  );
}

function disc(path: string): ReactNode {
  return (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d={path} fill="none" stroke="var(--color-surface)" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </>
  );
}

function line(path: string): ReactNode {
  return <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />;
}

const glyphs = {
  draft: <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.53" />,
  p1: pie(1 / 6),
  p2: pie(2 / 6),
  p3: pie(3 / 6),
  p4: pie(4 / 6),
  p5: pie(5 / 6),
  p6: pie(11 / 12),
  ask: (
    <>
      {ring}
      {line('M8 4.8v3.6M8 10.9v.1')}
    </>
  ),
  ok: disc('M5 8.2l2.1 2.1L11 6.1'),
  no: disc('M5.2 8h5.6'),
  x: disc('M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4'),
  star: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d={starPath(8, 8.2, 4.6, 1.9)} fill="var(--color-gold-soft)" />
    </>
  ),
  gone: (
    <>
      {ring}
      <path d="M4 12L12 4" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  back: disc('M10.6 10.4V8.6a1.8 1.8 0 0 0-1.8-1.8H5.4M7 5L5.2 6.8 7 8.6'),
  clock: (
    <>
      {ring}
      {line('M8 4.6V8l2.2 1.4')}
    </>
  ),
  check: line('M3 8.6l3.2 3.2L13 4.6'),
  cross: line('M4 4l8 8M12 4l-8 8'),
  up: line('M8 13V3M3.8 7.2L8 3l4.2 4.2'),
  down: line('M8 3v10M3.8 8.8L8 13l4.2-4.2'),
  left: line('M13 8H3M7.2 3.8L3 8l4.2 4.2'),
  right: line('M3 8h10M8.8 3.8L13 8l-4.2 4.2'),
  chevronDown: line('M4 6l4 4 4-4'),
  chevronRight: line('M6 4l4 4-4 4'),
  info: (
    <>
      {ring}
      {line('M8 7.4v3.4M8 5.1V5')}
    </>
  ),
  spinner: <path d="M8 1.75A6.25 6.25 0 1 1 1.75 8" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />,
} satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof glyphs;

/** A small sign of 16 units. Always beside a word, so it is hidden from screen readers. */
export function Glyph({ name, className = 'size-4' }: { name: GlyphName; className?: string }) {
  return (
    <svg className={cx('shrink-0', name === 'spinner' && 'animate-spin', className)} viewBox="0 0 16 16" aria-hidden="true">
      {glyphs[name]}
    </svg>
  );
}
