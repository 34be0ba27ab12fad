'use client';

import { CheckboxField } from '@/ui/choice';
import { DateField, NumberField, SelectField, TextArea, TextField } from '@/ui/field';
import type { FieldProps } from '@/ui/use-action-form';

export type ArrivalName = 'arrivalNumber' | 'arrivedOn' | 'arrivedAtTime' | 'channel' | 'copies' | 'colour' | 'coverNumber' | 'coverOn' | 'note';

type Props = { field: <Name extends ArrivalName>(name: Name) => FieldProps<Name>; channels: Record<string, string> };

/** What văn thư's register says about a delivery: the same in a receipt and in a dossier entered from paper. */
export function ArrivalFields({ field, channels }: Props) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField label="Số đến" hint="Như sổ văn thư" autoComplete="off" {...field('arrivalNumber')} />
        <DateField label="Ngày đến" {...field('arrivedOn')} />
        <TextField label="Giờ đến" hint="Ví dụ 14:10" autoComplete="off" {...field('arrivedAtTime')} />
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField label="Cách gửi" options={Object.entries(channels).map(([value, label]) => ({ value, label }))} {...field('channel')} />
        <NumberField label="Số bản" inputMode="numeric" {...field('copies')} />
        <CheckboxField label="Bản màu" className="sm:pt-8" {...field('colour')} />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Công văn kèm theo" optional hint="Số, ký hiệu: 37/TTPVHCC" {...field('coverNumber')} />
        <DateField label="Ngày công văn" optional {...field('coverOn')} />
      </div>
      <TextArea label="Ghi chú" optional rows={2} {...field('note')} />
    </>
  );
}
