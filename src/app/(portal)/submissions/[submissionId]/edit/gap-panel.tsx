'use client';

import type { Gap } from '@/domain/submissions/gaps';
import { Glyph } from '@/ui/glyph';

type Props = { gaps: readonly Gap[]; after: readonly string[]; mode: 'file' | 'answer' };

/** Puts the cursor where the gap is: a link alone only scrolls. */
function goTo(event: React.MouseEvent<HTMLAnchorElement>, target: string) {
  const place = document.getElementById(target);
  if (!place) return;
  event.preventDefault();
  const field = place.matches('input, select, textarea') ? place : (place.querySelector<HTMLElement>('textarea, [contenteditable="true"], input:not([hidden])') ?? place);
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
}

export function GapPanel({ gaps, after, mode }: Props) {
  return (
    <>
      {gaps.length > 0 ? (
        <section id="gaps" aria-labelledby="gaps-title" className="scroll-mt-20 overflow-clip rounded-md border border-warn-line bg-surface">
          <div className="border-b border-warn-line bg-warn-soft px-4 py-3">
            <h2 id="gaps-title" className="font-semibold text-warn-ink">
              Còn thiếu {gaps.length} mục
            </h2>
            <p className="text-sm text-ink-2">Đủ các mục mới nộp được.</p>
          </div>
          <ul className="max-h-80 divide-y divide-line overflow-y-auto">
            {gaps.map(({ target, where, message }) => (
              <li key={`${target} ${message}`} className="px-4 py-2.5 text-sm">
                <span className="num block text-xs text-ink-3">{where}</span>
                <a href={`#${target}`} onClick={(event) => goTo(event, target)} className="inline-block py-0.5 font-medium text-action-ink underline decoration-action-line underline-offset-3">
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p id="gaps" role="status" className="flex items-start gap-2 rounded-md border border-good-line bg-good-soft px-4 py-3 font-medium text-good-ink">
          <Glyph name="check" className="mt-1 size-4" />
          {mode === 'file' ? 'Đã đủ các mục, nộp được.' : 'Đã đủ các mục, nộp bổ sung được.'}
        </p>
      )}
      <section aria-labelledby="after-title" className="hidden rounded-md border border-line bg-surface px-4 py-3 text-sm xl:block">
        <h2 id="after-title" className="font-semibold">
          Sau khi nộp
        </h2>
        <ol className="mt-2 list-decimal space-y-1.5 pl-4 text-ink-2">
          {after.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
