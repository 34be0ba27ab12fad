'use client';

import type { ReactNode } from 'react';
import { cx } from '@/ui/class-names';

export type Side = 'dossier' | 'sheet';

const sides: readonly [Side, string][] = [['dossier', 'Hồ sơ'], ['sheet', 'Phiếu chấm']];

/** On a telephone the dossier and the sheet take turns; the total stays in sight beside the two. */
export function PhoneBar({ side, onSide, children }: { side: Side; onSide: (side: Side) => void; children: ReactNode }) {
  return (
    <div className="no-print sticky bottom-14 z-20 -mx-4 mt-4 flex items-center justify-between gap-3 border-t border-line-strong bg-surface px-4 py-2 shadow-bar sm:-mx-6 sm:px-6 lg:hidden">
      <div role="group" aria-label="Xem hồ sơ hoặc phiếu chấm" className="flex rounded-sm border border-control">
        {sides.map(([each, label]) => (
          <button key={each} type="button" aria-pressed={side === each} onClick={() => onSide(each)} className={cx('min-h-11 px-3 first:rounded-l-sm last:rounded-r-sm', side === each ? 'bg-ink font-medium text-surface' : 'bg-surface text-ink-2')}>
            {label}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
