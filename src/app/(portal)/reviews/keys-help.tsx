'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/ui/button';
import { Kbd } from '@/ui/kbd';
import { keyHelp } from './keys';

/** All keys of the scoring screen, in a dialog of its own. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" className="border-b border-line px-4 py-3 text-lg font-semibold sm:px-6">Phím tắt khi chấm điểm</h2>
      <dl className="space-y-2 px-4 py-4 sm:px-6">
        {keyHelp.map(([keys, what]) => (
          <div key={keys.join()} className="grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="flex flex-wrap gap-1">{keys.map((key) => (key === '…' ? <span key={key}>…</span> : <Kbd key={key}>{key}</Kbd>))}</dt>
            <dd className="text-sm text-ink-2">{what}</dd>
          </div>
        ))}
      </dl>
      <div className="flex justify-end border-t border-line px-4 py-3 sm:px-6">
        <Button onClick={() => dialog.current?.close()}>Đóng</Button>
      </div>
    </dialog>
  );
}
