'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { FileDrop } from '@/ui/file-drop';
import { RefusedBanner } from '@/ui/refused-banner';
import { flash } from '@/ui/toast-store';
import { attachCountScanAction } from './actions';

/** Sent first, attached after: what goes wrong between the two is said here and loses nothing. */
export function CountScanDrop({ meetingId }: { meetingId: string }) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const router = useRouter();

  async function attach({ fileId }: { fileId: string }) {
    setRefused(null);
    const outcome = await attempt(() => attachCountScanAction({ meetingId, fileId }));
    if (outcome.kind === 'refused') setRefused(outcome.refused);
    if (outcome.kind !== 'done') return;
    flash('Đã đính kèm biên bản kiểm phiếu.');
    router.refresh();
  }

  return (
    <div className="space-y-3">
      <RefusedBanner refused={refused} />
      <FileDrop<{ fileId: string }> label="Bản quét biên bản kiểm phiếu đã ký" url="/api/uploads" method="PUT" multiple={false} limits={{ extensions: ['.pdf'], words: 'PDF', maxBytes: 20 * 1024 * 1024 }} onReady={attach} />
    </div>
  );
}
