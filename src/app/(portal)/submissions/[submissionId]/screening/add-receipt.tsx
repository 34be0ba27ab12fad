'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';

const ReceiptForm = onDemand(() => import('../../../campaigns/[campaignId]/submissions/receive/receipt-form').then((all) => all.ReceiptForm));

type Props = { campaignId: string; code: string; today: string; time: string; copies: number; colour: boolean; disabledReason: string | null };

export function AddReceipt({ disabledReason, code, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="sm" onPointerEnter={ReceiptForm.fetchSoon} onFocus={ReceiptForm.fetchSoon} onClick={() => setOpen(true)} disabledReason={disabledReason ?? undefined}>Ghi nhận bản giấy…</Button>;
  return <ReceiptForm {...rest} codes={code} next={{ kind: 'close', onDone: () => setOpen(false) }} />;
}
