'use client';

import { NumberField, TextField } from '@/ui/field';
import type { ActionForm } from '@/ui/use-action-form';
import type { RubricValues } from './rubric-form';

/** A part of the final points that others give: the public, another office. */
export function OutsideFields({ form }: { form: ActionForm<RubricValues> }) {
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">Thành phần điểm ngoài Hội đồng</legend>
      <p className="text-sm text-ink-3">Ví dụ điểm bình chọn của người dân. Phòng Văn hóa – Xã hội nhập từ văn bản trong lúc chấm; đủ mọi hồ sơ mới đóng chấm điểm được. Không có thì để trống cả ba ô.</p>
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <TextField label="Tên thành phần" optional placeholder="Bình chọn của người dân" {...form.field('extraName')} />
        <NumberField label="Chiếm trong điểm cuối cùng" optional suffix="%" {...form.field('extraWeight')} />
        <NumberField label="Điểm tối đa theo thang riêng" optional suffix="điểm" {...form.field('extraMax')} />
      </div>
    </fieldset>
  );
}
