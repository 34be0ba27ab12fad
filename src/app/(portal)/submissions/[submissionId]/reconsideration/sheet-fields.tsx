'use client';

import type { UseFormReturn } from 'react-hook-form';
import type { Counting } from '@/domain/campaigns/counting';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { typedTotalOf } from '@/domain/reviews/rubric';
import { NumberField } from '@/ui/field';
import type { FieldProps } from '@/ui/use-action-form';

/** One criterion as the form asks it; `hint`: its limits, and what this member gave before. */
export type SheetLine = Counting & { id: string; name: string; hint: string };
type Form = { form: UseFormReturn<{ values: Record<string, string> } & Record<string, unknown>>; field: (name: `values.${string}`) => FieldProps<string> };

/** The criteria with the points of before under each, and the total as it is typed. */
export function SheetFields({ lines, values, field }: { lines: readonly SheetLine[]; values: Readonly<Record<string, string>>; field: Form['field'] }) {
  return (
    <>
      {lines.map(({ id, name, hint }) => <NumberField key={id} label={name} hint={hint} controlClassName="max-w-32" {...field(`values.${id}`)} />)}
      <p aria-live="polite">Tổng điểm: <strong className="num font-semibold">{short(typedTotalOf(lines, values))}</strong>.</p>
    </>
  );
}
