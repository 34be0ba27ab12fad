'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ActionResult } from '@/domain/action-result';
import { attempt, type Refused } from './action-failure';
import { Button, type ButtonKind, type ButtonSize } from './button';
import { type Asked, readAsked } from './confirm-input';
import { NumberField, TextArea } from './field';
import { RefusedBanner } from './refused-banner';
import { flash } from './toast-store';

type Trigger = { label: string; kind?: ButtonKind; size?: ButtonSize; icon?: ReactNode; disabledReason?: ReactNode; className?: string };

type Question<Input extends object> = Asked & {
  /** What will happen: "Rút hồ sơ BB-2026-021". */
  title: string;
  /** How many, which ones, and what follows. */
  children?: ReactNode;
  /** The label of the button that does it: the verb again, never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  wide?: boolean;
  /** The focus begins at the button that does it: for a question asked by keys, again and again. */
  focusConfirm?: boolean;
  /** A server action and what it is called with; the reason and the typed count are added to the input. */
  run: (input: Input) => Promise<ActionResult<unknown>>;
  input: Partial<Input>;
  /** Shown as a toast afterwards, even when the action leads to another page. */
  success?: string;
  /** Only from client components. */
  onDone?: () => void;
};

export type ConfirmDialogProps<Input extends object> = Question<Input> & { trigger: Trigger };

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog<Input extends object>({ trigger: { label, ...look }, ...question }: ConfirmDialogProps<Input>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label}
      </Button>
      {/* In the body, because a form may not stand inside another; and only once it is asked for. */}
      {open ? createPortal(<Dialog {...question} onClose={() => setOpen(false)} />, document.body) : null}
    </>
  );
}

/** A native dialog: it keeps the focus inside, Esc closes it, and the focus returns to the button. */
function Dialog<Input extends object>(props: Question<Input> & { onClose: () => void }) {
  const { title, children, confirmLabel, cancelLabel = 'Thôi', danger = false, wide = false, focusConfirm = false, reason, typedCount } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [errors, setErrors] = useState<{ reason?: string; count?: string }>({});
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
    if (focusConfirm) dialog.current?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
  }, [focusConfirm]);

  function close() {
    if (!running.current) dialog.current?.close();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // React lets events rise through portals, up to a form around the trigger.
    event.stopPropagation();
    if (running.current) return;
    const asked = readAsked(new FormData(event.currentTarget), { reason, typedCount });
    setErrors(asked.errors ?? {});
    if (asked.errors) {
      document.getElementById(`${id}-${asked.errors.reason ? 'reason' : 'count'}`)?.focus();
      return;
    }
    running.current = true;
    setBusy(true);
    setRefused(null);
    const outcome = await attempt(() => props.run({ ...props.input, ...asked.answers } as Input));
    running.current = false;
    if (outcome.kind === 'refused') {
      setBusy(false);
      setRefused(outcome.refused);
      return;
    }
    if (props.success) flash(props.success);
    dialog.current?.close();
    // The button may be gone with the state it belonged to.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    });
    if (outcome.kind === 'done') props.onDone?.();
  }

  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={`${id}-title`}
      onClose={props.onClose}
      // While it runs, Esc must not hide the answer.
      onCancel={(event) => running.current && event.preventDefault()}
    >
      <form method="post" onSubmit={submit} noValidate className="flex min-h-0 flex-col">
        <h2 id={`${id}-title`} className="border-b border-line px-4 py-3 text-lg font-semibold sm:px-6">
          {title}
        </h2>
        <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-4 py-4 sm:px-6">
          <RefusedBanner refused={refused} />
          {children}
          {reason ? (
            <TextArea
              id={`${id}-reason`}
              name="reason"
              label={reason.label}
              hint={reason.hint}
              optional={reason.optional}
              count={reason.maxLength}
              error={errors.reason}
              rows={3}
            />
          ) : null}
          {typedCount ? (
            <NumberField
              id={`${id}-count`}
              name="typedCount"
              label={typedCount.label}
              hint={typedCount.hint}
              error={errors.count}
              inputMode="numeric"
              controlClassName="max-w-28"
            />
          ) : null}
        </div>
        <div className="flex flex-col-reverse gap-2 border-t border-line px-4 py-3 sm:flex-row sm:justify-end sm:px-6">
          <Button onClick={close}>{cancelLabel}</Button>
          <Button type="submit" kind={danger ? 'dangerSolid' : 'primary'} busy={busy}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
