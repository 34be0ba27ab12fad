'use client';

import { dueWords } from '@/domain/submissions/screening-words';
import { endOfDayExclusive, type LocalDay, parseDay } from '@/domain/time/calendar';
import { addWorkingDays, yearWithoutLines } from '@/domain/time/working-days';
import { Banner } from '@/ui/banner';
import { DateField, NumberField, RadioCards } from '@/ui/field';
import type { FieldProps } from '@/ui/use-action-form';
import { useWorkCalendar } from './use-work-calendar';

type Name = 'dueDays' | 'dueOn';

type Props = {
  field: <N extends Name>(name: N) => FieldProps<N>;
  /** As typed; empty days: the date counts. */
  days: string;
  day: string;
  onMode: (mode: 'DAYS' | 'DATE') => void;
  today: LocalDay;
};

export const usualDays = '5';

/** A deadline as "trong … ngày làm việc", shown as its last day, or as a date. */
export function DueFields({ field, days, day, onMode, today }: Props) {
  const calendar = useWorkCalendar();
  const byDays = days !== '';
  const count = /^\d{1,3}$/.test(days.trim()) ? Number(days.trim()) : 0;
  const lastDay = calendar && count >= 1 && count <= 250 ? addWorkingDays(today, count, calendar) : null;
  const untold = calendar && lastDay ? yearWithoutLines(today, lastDay, calendar) : null;
  const chosen = parseDay(day);
  const own = 'Hạn này riêng, không phụ thuộc hạn nhận hồ sơ.';
  return (
    <div className="space-y-4">
      <RadioCards
        name="dueMode" label="Cách tính hạn" columns={2} defaultValue={byDays ? 'DAYS' : 'DATE'} onChange={(event) => onMode(event.target.value as 'DAYS' | 'DATE')}
        options={[{ value: 'DAYS', label: 'Trong số ngày làm việc' }, { value: 'DATE', label: 'Đến một ngày' }]}
      />
      {byDays ? (
        <div className="space-y-2">
          <NumberField
            label="Số ngày làm việc" className="max-w-72" inputMode="numeric" {...field('dueDays')}
            hint={lastDay ? `Không kể hôm nay và ngày nghỉ: ${dueWords(endOfDayExclusive(lastDay))}. ${own}` : 'Ngày cuối tính theo lịch làm việc của cơ quan.'}
          />
          {untold ? <Banner tone="warn" title={`Lịch làm việc năm ${untold} chưa có ngày nghỉ nào`}>Hạn này chưa trừ ngày lễ của năm ấy. Chọn “Đến một ngày”, hoặc nhập lịch năm {untold} ở Cài đặt, Lịch làm việc, rồi làm lại.</Banner> : null}
        </div>
      ) : (
        <DateField label="Hạn bổ sung" className="max-w-72" min={today} hint={chosen ? `Tác giả bổ sung đến ${dueWords(endOfDayExclusive(chosen))}. ${own}` : 'Hạn riêng của hồ sơ này.'} {...field('dueOn')} />
      )}
    </div>
  );
}
