'use client';

import { useEffect, useState } from 'react';
import type { LocalDay } from '@/domain/time/calendar';
import type { WorkCalendar } from '@/domain/time/working-days';

/** The calendar of the organization, once it is here; null before, and where it cannot be fetched: the server counts anyway. */
export function useWorkCalendar(): WorkCalendar | null {
  const [calendar, setCalendar] = useState<WorkCalendar | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    fetch('/settings/calendar/days', { signal: gone.signal })
      .then(async (answer) => {
        if (!answer.ok) return;
        const { daysOff, workedDays } = (await answer.json()) as { daysOff: LocalDay[]; workedDays: LocalDay[] };
        setCalendar({ daysOff: new Set(daysOff), workedDays: new Set(workedDays) });
      })
      .catch(() => undefined);
    return () => gone.abort();
  }, []);
  return calendar;
}
