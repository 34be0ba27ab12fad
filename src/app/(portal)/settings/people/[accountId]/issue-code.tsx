'use client';

import { Ticket } from '@/ui/icons';
import { useRef, useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { Button } from '@/ui/button';
import { RefusedBanner } from '@/ui/refused-banner';
import type { SlipView } from '../slip-view';
import { type SlipFrame, Slips } from '../slips';
import { issueResetCodeAction } from './actions';

type Props = { accountId: string; frame: SlipFrame; label: string; disabledReason?: string };

/** The code comes as the answer of this press and lives only in this piece of the page. */
export function IssueCode({ accountId, frame, label, disabledReason }: Props) {
  const [slip, setSlip] = useState<SlipView | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  async function issue(): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefused(null);
    const outcome = await attempt(() => issueResetCodeAction({ accountId }));
    running.current = false;
    setBusy(false);
    if (outcome.kind === 'refused') setRefused(outcome.refused);
    if (outcome.kind === 'done') setSlip(outcome.value);
  }

  return (
    <div className="space-y-3">
      <RefusedBanner refused={refused} />
      {slip ? (
        <Slips slips={[slip]} frame={frame} />
      ) : (
        <Button icon={<Ticket />} busy={busy} disabledReason={disabledReason} onClick={() => void issue()}>
          {label}
        </Button>
      )}
    </div>
  );
}
