'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { ReceiptForm } from '../../../campaigns/[campaignId]/submissions/receive/receipt-form';

type Props = { campaignId: string; code: string; today: string; time: string; copies: number; colour: boolean; disabledReason: string | null };

export function AddReceipt({ disabledReason, code, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="sm" onClick={() => setOpen(true)} disabledReason={disabledReason ?? undefined}>Ghi nhận bản giấy…</Button>;
  return <ReceiptForm {...rest} codes={code} next={{ kind: 'close', onDone: () => setOpen(false) }} />;
}
