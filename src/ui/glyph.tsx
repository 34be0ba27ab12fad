import { cx } from './class-names';
import sprite from './glyphs.svg';

/** p1 to p6: a ring that fills as the dossier advances. The drawings are in glyphs.svg. */
export type GlyphName =
  | 'draft' | 'p1' | 'p2' | 'p3' | 'p4' | 'p5' | 'p6' | 'ask' | 'ok' | 'no' | 'x' | 'star' | 'gone' | 'back' | 'clock'
  | 'check' | 'cross' | 'up' | 'down' | 'left' | 'right' | 'chevronDown' | 'chevronRight' | 'info' | 'spinner';

/** A small sign of 16 units. Always beside a word, so it is hidden from screen readers. */
export function Glyph({ name, className }: { name: GlyphName; className?: string }) {
  return (
    <svg className={cx('glyph', name === 'spinner' && 'animate-spin', className)} aria-hidden="true">
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}
