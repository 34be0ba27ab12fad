'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';
import type { SharesView } from '../shares-view';

const RecordForm = onDemand(() => import('./record-form').then((all) => all.RecordForm));

type Props = Pick<SharesView, 'submissionId' | 'listMark'> & { record: NonNullable<SharesView['record']> };

export function RecordSigned({ submissionId, listMark, record: { disabledReason, ...rest } }: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <RecordForm submissionId={submissionId} listMark={listMark} {...rest} onDone={() => setOpen(false)} />;
  return (
    <Button size="sm" onPointerEnter={RecordForm.fetchSoon} onFocus={RecordForm.fetchSoon} onClick={() => setOpen(true)} disabledReason={disabledReason ?? undefined}>
      Ghi xác nhận trên giấy…
    </Button>
  );
}
