'use client';

import { useEffect, useState } from 'react';
import type { LocalDay } from '@/domain/time/calendar';
import { formatWeekday } from '@/domain/time/format';

const isDay = (value: string): value is LocalDay => /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** "Thứ Năm, ngày 03/12/2026" under a date field: browsers in another language show 12/03 in it, and only words tell which is meant. */
export function DateWords({ controlId }: { controlId: string }) {
  const [value, setValue] = useState('');

  // After every drawing too: a form that is filled anew sets the control without an event.
  useEffect(() => {
    const control = document.getElementById(controlId) as HTMLInputElement | null;
    if (!control) return;
    const read = () => setValue(control.value);
    const later = () => setTimeout(read);
    read();
    control.addEventListener('input', read);
    control.addEventListener('change', read);
    control.form?.addEventListener('reset', later);
    return () => {
      control.removeEventListener('input', read);
      control.removeEventListener('change', read);
      control.form?.removeEventListener('reset', later);
    };
  });

  return <p id={`${controlId}-words`} className="num mt-1 min-h-4 text-xs text-ink-3">{isDay(value) ? formatWeekday(value) : 'Ngày, tháng, năm'}</p>;
}
