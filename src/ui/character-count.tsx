'use client';

import { useEffect, useState } from 'react';
import { formatCount } from './paging';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** "382/3.000 ký tự" under a field. It listens to the control itself, so that the form need not render at every key. */
export function CharacterCount({ controlId, max }: { controlId: string; max: number }) {
  const [length, setLength] = useState<number | null>(null);

  // After every drawing too: a form that is filled anew sets the control without an event.
  useEffect(() => {
    const control = document.getElementById(controlId) as Control | null;
    if (!control) return;
    const read = () => setLength(control.value.normalize('NFC').length);
    // After a reset the browser empties the control first and only then has its new value.
    const later = () => setTimeout(read);
    read();
    control.addEventListener('input', read);
    control.addEventListener('blur', read);
    control.form?.addEventListener('reset', later);
    return () => {
      control.removeEventListener('input', read);
      control.removeEventListener('blur', read);
      control.form?.removeEventListener('reset', later);
    };
  });

  const over = length !== null && length > max;
  return (
    <p id={`${controlId}-count`} className={`num mt-1 text-xs ${over ? 'font-medium text-bad-ink' : 'text-ink-3'}`}>
      {length === null ? `Tối đa ${formatCount(max)} ký tự` : `${formatCount(length)}/${formatCount(max)} ký tự`}
      {over ? `, thừa ${formatCount(length - max)}` : null}
    </p>
  );
}
