'use client';

import { useFieldArray } from 'react-hook-form';
import type * as z from 'zod';
import type { updatePlanSchema } from '@/domain/campaigns/schema';
import { Button, IconButton } from '@/ui/button';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { Glyph } from '@/ui/glyph';
import { flash } from '@/ui/toast-store';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { updatePlanAction } from '../actions';
import { SaveBar } from '../save-bar';

type Values = z.input<typeof updatePlanSchema>;

const placeOf = rowPlace({ legalBases: 'Căn cứ' });

export function PlanForm({ values, disabled }: { values: Values; disabled: boolean }) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/schema').then((all) => all.updatePlanSchema), action: updatePlanAction, defaultValues: values, placeOf, onSuccess: () => flash('Đã lưu kế hoạch.') });
  const bases = useFieldArray({ control: form.form.control, name: 'legalBases' });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-4">
        <FormNotice form={form} />
        <TextArea label="Tên đợt phát động" rows={2} {...form.field('title')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Số kế hoạch" hint="Ví dụ: 15/KH-UBND" optional {...form.field('planNumber')} />
          <DateField label="Ngày ban hành" optional {...form.field('planOn')} />
          <TextField label="Cơ quan ban hành" optional {...form.field('planIssuer')} />
          <TextField label="Người ký" hint="Họ và tên, không ghi học hàm, học vị" optional {...form.field('planSigner')} />
        </div>
        <TextArea label="Mục đích, yêu cầu" hint="Mỗi ý một dòng." rows={6} count={6000} {...form.field('objectives')} />
        <TextArea label="Đối tượng tham gia" rows={3} count={2000} {...form.field('participants')} />
        <fieldset className="space-y-2">
          <legend className="font-medium">Căn cứ</legend>
          <p className="text-sm text-ink-3">Văn bản mà kế hoạch thực hiện, có số và ngày. Ví dụ: Kế hoạch số 02/KH-UBND ngày 06/01/2026 của UBND xã về cải cách hành chính.</p>
          {bases.fields.map((row, i) => (
            <div key={row.id} className="flex items-start gap-2">
              <TextField className="flex-1" label={`Căn cứ ${i + 1}`} hideLabel {...form.field(`legalBases.${i}.text`)} />
              <IconButton label={`Bỏ căn cứ ${i + 1}`} icon={<Glyph name="cross" />} onClick={() => bases.remove(i)} />
            </div>
          ))}
          <Button size="sm" onClick={() => bases.append({ text: '' })}>
            Thêm căn cứ
          </Button>
        </fieldset>
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
