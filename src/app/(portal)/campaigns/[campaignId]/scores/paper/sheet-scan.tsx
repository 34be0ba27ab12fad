'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { Card, CardBody, CardHead } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { RefusedBanner } from '@/ui/refused-banner';
import { flash } from '@/ui/toast-store';
import { attachSheetScanAction } from './actions';

/** The signed page, for all sheets of the member that were typed in and have no scan yet. */
export function SheetScan({ seatId, waiting }: { seatId: string; waiting: number }) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  async function attach({ fileId }: { fileId: string }) {
    setRefused(null);
    const outcome = await attempt(() => attachSheetScanAction({ seatId, fileId }));
    if (outcome.kind === 'refused') setRefused(outcome.refused);
    if (outcome.kind !== 'done') return;
    flash(`Đã đính kèm bản quét vào ${outcome.value} phiếu.`);
    router.refresh();
  }
  return (
    <Card aria-labelledby="scan-title" className="mt-6 max-w-read">
      <CardHead id="scan-title" title="Bản quét phiếu đã ký" sub={`${waiting} phiếu giấy đã chốt chưa có bản quét. Tệp được đính vào tất cả các phiếu ấy.`} />
      <CardBody className="space-y-3">
        <RefusedBanner refused={refused} />
        <FileDrop<{ fileId: string }> label="Bản quét hoặc ảnh chụp phiếu đã ký" url="/api/uploads" method="PUT" multiple={false} limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png'], words: 'PDF hoặc ảnh', maxBytes: 20 * 1024 * 1024 }} onReady={attach} />
      </CardBody>
    </Card>
  );
}
