'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { onDemand } from '@/ui/on-demand';

const SendForm = onDemand(() => import('./send-form').then((all) => all.SendForm));
const RecordForm = onDemand(() => import('./record-form').then((all) => all.RecordForm));

export type FormFacts = { submissionId: string; campaignId: string; maxMb: number; today: string };

/** The forms come when somebody means to write: most come to read. */
export function NewAppeal({ kind, form, disabledReason }: { kind: 'send' | 'record'; form: FormFacts; disabledReason?: string }) {
  const [open, setOpen] = useState(false);
  if (open) return kind === 'send' ? <SendForm {...form} onDone={() => setOpen(false)} /> : <RecordForm {...form} onDone={() => setOpen(false)} />;
  const fetchSoon = kind === 'send' ? SendForm.fetchSoon : RecordForm.fetchSoon;
  return (
    <Button kind={kind === 'send' ? 'primary' : 'secondary'} disabledReason={disabledReason} onPointerEnter={fetchSoon} onFocus={fetchSoon} onClick={() => setOpen(true)}>
      {kind === 'send' ? 'Viết kiến nghị' : 'Ghi bản giấy'}
    </Button>
  );
}
