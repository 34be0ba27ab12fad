import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Glyph, type GlyphName } from './glyph';
import { type Tone, toneClass } from './tone';

const glyphOf: Record<Tone, GlyphName> = { mute: 'info', info: 'info', good: 'ok', warn: 'ask', bad: 'ask', gold: 'star' };

type Props = {
  tone?: Tone;
  title: ReactNode;
  /** One or two sentences: what to do. */
  children?: ReactNode;
  /** Buttons at the right, below on phones. */
  action?: ReactNode;
  /** Replaces the glyph of the tone. */
  icon?: ReactNode;
  id?: string;
  className?: string;
};

export function Banner({ tone = 'info', title, children, action, icon, id, className }: Props) {
  return (
    <div
      id={id}
      role={tone === 'bad' ? 'alert' : 'status'}
      className={cx('flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border px-4 py-3 [&>svg]:mt-0.5 [&>svg]:size-5', toneClass(tone), className)}
    >
      {icon ?? <Glyph name={glyphOf[tone]} />}
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-semibold">{title}</p>
        {children ? <div className="text-sm text-ink-2">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
