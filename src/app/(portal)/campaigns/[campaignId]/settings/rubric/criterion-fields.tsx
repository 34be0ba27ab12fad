'use client';

import type { ReactNode } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { readWeight, weightUnit } from '@/domain/campaigns/weight';
import { parseHundredths } from '@/domain/numbers/hundredths';
import { commentDutyLabel, countingLabel } from '@/domain/reviews/labels';
import { Button, IconButton } from '@/ui/button';
import { CheckboxField, NumberField, TextArea, TextField } from '@/ui/field';
import { FieldRow } from '@/ui/field-row';
import { Glyph } from '@/ui/glyph';
import type { ActionForm } from '@/ui/use-action-form';
import type { RubricValues } from './rubric-form';

type Props = { form: ActionForm<RubricValues>; index: number; disabled: boolean };

/** One criterion: name, guidance, points, and what its ranges mean. */
export function CriterionFields({ form, index, disabled }: Props) {
  const bands = useFieldArray({ control: form.form.control, name: `criteria.${index}.bands`, keyName: 'row' });
  return (
    <div className="space-y-3">
      <TextField label="Tên tiêu chí" {...form.field(`criteria.${index}.name`)} />
      <TextArea label="Hướng dẫn cho người chấm" rows={2} optional {...form.field(`criteria.${index}.guidance`)} />
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <NumberField label="Điểm thấp nhất" hint="Thường là 0; thang 1–5 thì ghi 1." suffix="điểm" {...form.field(`criteria.${index}.minScore`)} />
        <NumberField label="Điểm tối đa" suffix="điểm" {...form.field(`criteria.${index}.maxScore`)} />
        <NumberField label="Bước điểm" hint="Ví dụ 0,5" suffix="điểm" {...form.field(`criteria.${index}.stepScore`)} />
        <NumberField label="Điểm sàn" hint="Trung bình dưới mức này thì chưa đủ điều kiện. 0 là không đặt." suffix="điểm" {...form.field(`criteria.${index}.floorScore`)} />
      </div>
      <Folded title="Nhóm, hệ số, nhận xét bắt buộc" words={<Rare form={form} index={index} />}>
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <TextField className="sm:col-span-2" label="Nhóm tiêu chí" hint="Các tiêu chí đứng liền nhau, cùng tên nhóm thì hiện tổng của nhóm." optional {...form.field(`criteria.${index}.groupName`)} />
          <NumberField label="Hệ số" hint="Nhân với điểm khi cộng tổng. Ví dụ 1,5 hoặc 12,5%." {...form.field(`criteria.${index}.weight`)} />
        </div>
        <CheckboxField label="Tính vào tổng điểm" hint="Bỏ chọn nếu chỉ chấm để nhận xét, ví dụ tính cấp thiết." {...form.field(`criteria.${index}.counted`)} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <NumberField label="Phải ghi nhận xét khi điểm dưới" optional suffix="điểm" {...form.field(`criteria.${index}.commentBelow`)} />
          <NumberField label="Phải ghi nhận xét khi điểm trên" optional suffix="điểm" {...form.field(`criteria.${index}.commentAbove`)} />
        </div>
      </Folded>
      <Folded title="Mức điểm" words={bands.fields.length === 0 ? 'chưa có' : `${bands.fields.length} mức`}>
        {bands.fields.length === 0 ? <p className="text-sm text-ink-3">Chưa có mức nào. Mức điểm giúp các thành viên chấm gần nhau hơn.</p> : null}
        {bands.fields.map((row, i) => {
          const [from, to, text] = [form.field(`criteria.${index}.bands.${i}.from`), form.field(`criteria.${index}.bands.${i}.to`), form.field(`criteria.${index}.bands.${i}.text`)];
          return (
            <FieldRow key={row.row} fields={[['Từ', from], ['Đến', to], ['Ý nghĩa', text]]}>
              <NumberField className="w-20" size="sm" label={`Mức ${i + 1}: từ`} hideLabel errorBelow {...from} />
              <span className="pt-2 text-sm text-ink-3">đến</span>
              <NumberField className="w-20" size="sm" label={`Mức ${i + 1}: đến`} hideLabel errorBelow {...to} />
              <TextField className="flex-1 basis-48" size="sm" label={`Mức ${i + 1}: ý nghĩa`} hideLabel errorBelow {...text} />
              {disabled ? null : <IconButton size="sm" label={`Bỏ mức ${i + 1}`} icon={<Glyph name="cross" />} onClick={() => bands.remove(i)} />}
            </FieldRow>
          );
        })}
        {disabled ? null : (
          <Button size="sm" onClick={() => bands.append({ from: '', to: '', text: '' })}>
            Thêm mức điểm
          </Button>
        )}
      </Folded>
    </div>
  );
}

/** What most leave as it is: seven criteria with everything open are ten screens. */
function Folded({ title, words, children }: { title: string; words: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-6 cursor-pointer py-1">
        <span className="font-medium">{title}</span>: <span className="num text-sm text-ink-2">{words}</span>
      </summary>
      <fieldset className="mt-2 space-y-3 pb-2">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}

/** What is set apart in this criterion, from what is typed now. */
function Rare({ form, index }: Omit<Props, 'disabled'>) {
  const { weight = '', counted = true, groupName = '', commentBelow, commentAbove } = useWatch({ control: form.form.control, name: `criteria.${index}` });
  const duty = { commentBelow: parseHundredths(commentBelow ?? ''), commentAbove: parseHundredths(commentAbove ?? '') };
  return [groupName.trim() && `nhóm ${groupName.trim()}`, countingLabel({ weight: readWeight(weight).value ?? weightUnit, counted }), commentDutyLabel(duty)].filter(Boolean).join(', ') || 'không đặt';
}
