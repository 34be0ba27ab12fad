'use client';

import { useCallback, useEffect, useState } from 'react';
import { Glyph } from './glyph';
import { type Toast, takeFlash, toastEvent } from './toast-store';

const shownFor = 8000;

/** Once in each layout. Says what went well; the pointer or the focus on it stops the clock. */
export function Toaster() {
  const [shown, setShown] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);

  const hide = useCallback(() => {
    // Read here, so the next page need not say it again.
    takeFlash();
    setShown(null);
    setHeld(false);
  }, []);

  useEffect(() => {
    const left = takeFlash();
    if (left) setShown({ message: left });
    const listen = (event: Event) => setShown((event as CustomEvent<Toast>).detail);
    window.addEventListener(toastEvent, listen);
    return () => window.removeEventListener(toastEvent, listen);
  }, []);

  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(hide, shownFor);
    return () => clearTimeout(timer);
  }, [shown, held, hide]);

  return (
    // Always in the page, so that screen readers notice what appears in it.
    <div role="status" data-toast className="pointer-events-none fixed inset-x-0 bottom-18 z-50 flex justify-center px-3 lg:bottom-6">
      {shown ? (
        <div
          className="pointer-events-auto flex max-w-120 animate-in items-center gap-3 rounded-md bg-ink py-1.5 pr-1.5 pl-4 text-surface shadow-pop"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Glyph name="check" />
          <p className="min-w-0 flex-1 py-1">{shown.message}</p>
          {shown.undo ? (
            <button
              type="button"
              className="min-h-11 rounded-xs px-2 font-medium underline underline-offset-3 sm:min-h-9"
              onClick={() => {
                shown.undo?.run();
                hide();
              }}
            >
              {shown.undo.label ?? 'Hoàn tác'}
            </button>
          ) : null}
          <button type="button" className="grid size-11 shrink-0 place-items-center rounded-xs sm:size-9" aria-label="Đóng thông báo" onClick={hide}>
            <Glyph name="cross" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
