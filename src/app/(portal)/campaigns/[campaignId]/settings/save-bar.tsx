'use client';

import type { ReactNode } from 'react';
import { SubmitButton } from '@/ui/submit-button';

/** The one primary button at the end of a tab; gone where nothing may be saved. A second form on the same tab names what it saves. */
export function SaveBar({ busy, hidden, label = 'Lưu', children }: { busy: boolean; hidden: boolean; label?: string; children?: ReactNode }) {
  if (hidden) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
      <SubmitButton busy={busy}>{label}</SubmitButton>
      {children}
    </div>
  );
}
