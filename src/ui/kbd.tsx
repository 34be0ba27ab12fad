import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-xs border border-b-2 border-line-strong bg-surface px-1.5 text-center font-sans text-xs leading-5 text-ink-2">
      {children}
    </kbd>
  );
}
