'use client';

import type { UseFormReturn } from 'react-hook-form';
import { exactSum } from '@/domain/campaigns/counting';
import { weightUnit } from '@/domain/campaigns/weight';
import { formatHundredthsShort as short, parseHundredths } from '@/domain/numbers/hundredths';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { NumberField } from '@/ui/field';
import type { FieldProps } from '@/ui/use-action-form';

/** Id, name, limits in words, weight, whether it counts, what this member gave before. */
export type SheetLine = [id: string, name: string, limits: string, weight: number, counted: boolean, before: string];
type Form = { form: UseFormReturn<{ values: Record<string, string> } & Record<string, unknown>>; field: (name: `values.${string}`) => FieldProps<string> };

/** The criteria with the points of before under each, and the total as it is typed. */
export function SheetFields({ lines, values, field }: { lines: readonly SheetLine[]; values: Readonly<Record<string, string>>; field: Form['field'] }) {
  const total = exactSum(lines.map(([id, , , weight, counted]) => ({ id, weight, counted })), ({ id }) => parseHundredths(values[id] ?? '') ?? 0);
  return (
    <>
      {lines.map(([id, name, limits, , , before]) => <NumberField key={id} label={name} hint={[limits, before].filter(Boolean).join('. ')} controlClassName="max-w-32" {...field(`values.${id}`)} />)}
      <p aria-live="polite">Tổng điểm: <strong className="num font-semibold">{short(roundHalfUpDiv(total, weightUnit))}</strong>.</p>
    </>
  );
}
