'use client';

import { seatLabels } from '@/domain/people/labels';
import { seatKinds } from '@/domain/reviews/seat-kinds';
import { CheckboxField, SelectField, TextArea, TextField } from '@/ui/field';

type Control = { id: string; error?: string; name: string };
type Props = {
  field: (name: 'seat' | 'scores' | 'votes' | 'jobTitle' | 'reason') => Control;
  needsReason: boolean;
};

/** What adding and changing a seat have in common. */
export function SeatFields({ field, needsReason }: Props) {
  return (
    <>
      <TextField label="Chức vụ công tác" hint="Ghi như trong quyết định thành lập Hội đồng." optional {...field('jobTitle')} />
      <SelectField label="Chức danh trong Hội đồng" options={seatKinds.map((value) => ({ value, label: seatLabels[value] }))} {...field('seat')} />
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <CheckboxField label="Chấm điểm" {...field('scores')} />
        <CheckboxField label="Biểu quyết" {...field('votes')} />
      </div>
      {needsReason ? <TextArea label="Lý do thay đổi" hint="Đã mở chấm điểm nên cần ghi lý do, ví dụ: điều động công tác theo Quyết định số …" rows={2} {...field('reason')} /> : null}
    </>
  );
}
