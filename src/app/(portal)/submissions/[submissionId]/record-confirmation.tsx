'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';

const RecordForm = onDemand(() => import('./record-confirmation-form').then((all) => all.RecordConfirmationForm));

type Props = {
  submissionId: string;
  campaignId: string;
  today: string;
  disabledReason: string | null;
  /** In the editor: what is typed must lie on the server before it is signed for. */
  before?: () => Promise<boolean>;
};

export function RecordConfirmation({ disabledReason, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="sm" onPointerEnter={RecordForm.fetchSoon} onFocus={RecordForm.fetchSoon} onClick={() => setOpen(true)} disabledReason={disabledReason}>Đính kèm bản đã ký tay…</Button>;
  return <RecordForm {...rest} onDone={() => setOpen(false)} />;
}
