import type { ReactNode } from 'react';

/** In the system's own face: its arrows are in no face of ours that a page would have fetched anyway. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-xs border border-b-2 border-line-strong bg-surface px-1.5 text-center [font-family:system-ui,sans-serif] text-xs leading-5 text-ink-2">
      {children}
    </kbd>
  );
}
