'use client';

import { useRef, useState } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { attempt, type Refused } from '@/ui/action-failure';
import { Button, type ButtonProps } from '@/ui/button';
import { RefusedBanner } from '@/ui/refused-banner';
import { flash } from '@/ui/toast-store';

type Props<Input> = Omit<ButtonProps, 'onClick' | 'type' | 'busy'> & {
  run: (input: Input) => Promise<ActionResult<unknown>>;
  input: Input;
  success: string;
};

/** One press, one verb: for what needs no question first. */
export function ActionButton<Input>({ run, input, success, ...look }: Props<Input>) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const running = useRef(false);

  async function press(): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefused(null);
    const outcome = await attempt(() => run(input));
    running.current = false;
    setBusy(false);
    if (outcome.kind === 'refused') setRefused(outcome.refused);
    else flash(success);
  }

  return (
    <span className="inline-flex flex-col items-start gap-2">
      <Button {...look} busy={busy} onClick={() => void press()} />
      <RefusedBanner refused={refused} />
    </span>
  );
}
