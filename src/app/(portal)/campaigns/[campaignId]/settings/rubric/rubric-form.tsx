'use client';

import { useFieldArray } from 'react-hook-form';
import type * as z from 'zod';
import { conflictRuleLabels } from '@/domain/campaigns/labels';
import type { updateRubricSchema } from '@/domain/campaigns/rules-schema';
import { Button } from '@/ui/button';
import { NumberField, RadioCards } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { updateRubricAction } from '../actions';
import { RowTools } from '../row-tools';
import { SaveBar } from '../save-bar';
import { CriterionFields } from './criterion-fields';
import { ResultRuleFields } from './result-rule-fields';
import { RubricPreview } from './rubric-preview';
import { type Template, TemplatePicker } from './template-picker';

export type RubricValues = z.input<typeof updateRubricSchema>;

const conflictOptions = (['SOFT', 'HARD', 'OFF'] as const).map((value) => ({ value, label: conflictRuleLabels[value] }));

const placeOf = rowPlace({ criteria: 'Tiêu chí', 'criteria.bands': 'mức', tiers: 'Loại', groupFloors: 'Điểm sàn nhóm' });

export function RubricForm({ values, disabled, earlier }: { values: RubricValues; disabled: boolean; earlier: readonly Template[] }) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/rules-schema').then((all) => all.updateRubricSchema), action: updateRubricAction, defaultValues: values, placeOf, onSuccess: () => flash('Đã lưu tiêu chí.') });
  const { control, formState } = form.form;
  const criteria = useFieldArray({ control, name: 'criteria', keyName: 'row' });
  const listError = formState.errors.criteria?.root?.message ?? formState.errors.criteria?.message;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-8">
        <FormNotice form={form} />
        {disabled ? null : (
          <TemplatePicker
            earlier={earlier}
            onUse={(template) => {
              criteria.replace(template.criteria);
              for (const key of ['passMark', 'supplementFrom', 'tiers', 'groupFloors'] as const) form.form.setValue(key, template[key], { shouldDirty: true });
              flash('Đã đưa mẫu vào. Xem lại rồi bấm Lưu.');
            }}
          />
        )}
        {listError ? <FieldError>{listError}</FieldError> : null}
        <ol className="space-y-6">
          {criteria.fields.map((row, i) => (
            <li key={row.row} className="rounded-sm border border-line-strong p-4">
              <div className="mb-2 flex items-center justify-between gap-2">
                <h3 className="font-semibold">Tiêu chí {i + 1}</h3>
                {disabled ? null : <RowTools name={`tiêu chí ${i + 1}`} index={i} count={criteria.fields.length} onMove={criteria.move} onRemove={criteria.remove} />}
              </div>
              <CriterionFields form={form} index={i} disabled={disabled} />
            </li>
          ))}
        </ol>
        {disabled ? null : (
          <Button onClick={() => criteria.append({ id: '', name: '', guidance: '', minScore: '0', maxScore: '10', floorScore: '0', stepScore: '0,5', weight: '1', counted: true, groupName: '', commentBelow: '', commentAbove: '', bands: [] })}>Thêm tiêu chí</Button>
        )}
        <fieldset className="space-y-4">
          <legend className="mb-2 text-lg font-semibold">Cách tính kết quả</legend>
          <div className="grid items-end gap-4 sm:grid-cols-3">
            <NumberField label="Điểm đạt" hint="Điểm trung bình từ mức này trở lên." suffix="điểm" {...form.field('passMark')} />
            <NumberField label="Số phiếu ít nhất" hint="Ít hơn thì chưa tính kết quả." suffix="phiếu" inputMode="numeric" {...form.field('minSheets')} />
            <NumberField label="Bỏ điểm cao nhất, thấp nhất" hint="Khi có từ số phiếu này. 0 là không bỏ." suffix="phiếu" inputMode="numeric" {...form.field('dropExtremesFrom')} />
          </div>
          <ResultRuleFields form={form} disabled={disabled} />
          <RadioCards label="Thành viên Hội đồng cùng đơn vị với tác giả" hint="Tác giả và đồng tác giả luôn không được chấm hồ sơ của mình." columns={3} options={conflictOptions} {...form.field('sameUnitRule')} />
        </fieldset>
        <RubricPreview control={control} />
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
