'use client';

import type { UseFormReturn } from 'react-hook-form';
import { formatHundredthsShort as short, parseHundredths } from '@/domain/numbers/hundredths';
import { NumberField } from '@/ui/field';
import type { FieldProps } from '@/ui/use-action-form';

/** Id, name, limits in words, weight where it counts (0: not counted), what this member gave before. */
export type SheetLine = [string, string, string, number, string];
type Form = { form: UseFormReturn<{ values: Record<string, string> } & Record<string, unknown>>; field: (name: `values.${string}`) => FieldProps<string> };

/** The criteria with the points of before under each, and the total as it is typed. */
export function SheetFields({ lines, values, field }: { lines: readonly SheetLine[]; values: Readonly<Record<string, string>>; field: Form['field'] }) {
  const total = lines.reduce((sum, [id, , , weight]) => sum + weight * (parseHundredths(values[id] ?? '') ?? 0), 0);
  return (
    <>
      {lines.map(([id, name, limits, , before]) => <NumberField key={id} label={name} hint={[limits, before].filter(Boolean).join('. ')} controlClassName="max-w-32" {...field(`values.${id}`)} />)}
      <p aria-live="polite">Tổng điểm: <strong className="num font-semibold">{short(total)}</strong>.</p>
    </>
  );
}
