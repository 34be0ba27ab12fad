'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';

const LikenessPart = onDemand(() => import('./part').then((all) => all.LikenessPart));

/** Below the dossier: most members score without it, so its script and its question come with the click. */
export function LikenessOpener({ submissionId }: { submissionId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="likeness" className="no-print mt-8 max-w-read rounded-md border border-line-strong bg-surface px-4 py-4">
      <h2 id="likeness" className="font-semibold">Đã có ai làm chưa?</h2>
      {open ? <LikenessPart submissionId={submissionId} /> : (
        <div className="mt-2 space-y-3">
          <p className="text-sm text-ink-2">So với kho sáng kiến và ghi nhận định của mình về trùng lặp. Nhận định không tự loại hồ sơ và không thay cho điểm.</p>
          <Button size="sm" onPointerEnter={LikenessPart.fetchSoon} onFocus={LikenessPart.fetchSoon} onClick={() => setOpen(true)}>Xem sáng kiến tương tự</Button>
        </div>
      )}
    </section>
  );
}
