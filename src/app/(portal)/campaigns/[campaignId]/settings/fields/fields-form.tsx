'use client';

import { useFieldArray } from 'react-hook-form';
import type * as z from 'zod';
import type { updateFieldsSchema } from '@/domain/campaigns/rules-schema';
import { Button } from '@/ui/button';
import { CheckboxField, type Option, TextField } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { updateFieldsAction } from '../actions';
import { RowTools } from '../row-tools';
import { SaveBar } from '../save-bar';
import { LeadPicker } from './lead-picker';

type Values = z.input<typeof updateFieldsSchema>;

const legend = 'mb-1 text-lg font-semibold';

const placeOf = rowPlace({ fields: 'Lĩnh vực', topics: 'Chủ đề', staffKinds: 'Nhóm' });

export function FieldsForm({ values, units, disabled }: { values: Values; units: readonly Option[]; disabled: boolean }) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/rules-schema').then((all) => all.updateFieldsSchema), action: updateFieldsAction, defaultValues: values, placeOf, onSuccess: () => flash('Đã lưu lĩnh vực, chủ đề.') });
  const { control, formState } = form.form;
  // The rows' own ids are data here, so the library keeps its keys elsewhere.
  const fields = useFieldArray({ control, name: 'fields', keyName: 'row' });
  const topics = useFieldArray({ control, name: 'topics', keyName: 'row' });
  const kinds = useFieldArray({ control, name: 'staffKinds', keyName: 'row' });
  const listError = (name: 'fields' | 'topics' | 'staffKinds') => {
    const message = formState.errors[name]?.root?.message ?? formState.errors[name]?.message;
    return message ? <FieldError>{message}</FieldError> : null;
  };
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-8">
        <FormNotice form={form} />
        <fieldset>
          <legend className={legend}>Lĩnh vực</legend>
          <p className="text-sm text-ink-3">Mỗi hồ sơ chọn một. Một lĩnh vực có thể do nhiều đơn vị cùng chủ trì.</p>
          {listError('fields')}
          <ol className="mt-2 divide-y divide-line">
            {fields.fields.map((row, i) => (
              <li key={row.row} className="flex items-start gap-2 py-3">
                <div className="min-w-0 flex-1 space-y-2">
                  <TextField label={`Lĩnh vực ${i + 1}`} hideLabel {...form.field(`fields.${i}.name`)} />
                  <LeadPicker control={control} index={i} units={units} disabled={disabled} />
                </div>
                {disabled ? null : <RowTools name={`lĩnh vực ${i + 1}`} index={i} count={fields.fields.length} onMove={fields.move} onRemove={fields.remove} />}
              </li>
            ))}
          </ol>
          {disabled ? null : (
            <Button size="sm" onClick={() => fields.append({ id: '', name: '', leadUnitIds: [] })}>
              Thêm lĩnh vực
            </Button>
          )}
        </fieldset>
        <fieldset>
          <legend className={legend}>Chủ đề áp dụng</legend>
          <p className="text-sm text-ink-3">Chủ đề “Khác” để tác giả tự ghi; đánh dấu ô bên cạnh.</p>
          {listError('topics')}
          <ol className="mt-2 space-y-2">
            {topics.fields.map((row, i) => (
              <li key={row.row} className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <TextField className="flex-1 basis-60" label={`Chủ đề ${i + 1}`} hideLabel {...form.field(`topics.${i}.name`)} />
                <CheckboxField className="pt-1.5" label="tác giả tự ghi" {...form.field(`topics.${i}.isOther`)} />
                {disabled ? null : <RowTools name={`chủ đề ${i + 1}`} index={i} count={topics.fields.length} onMove={topics.move} onRemove={topics.remove} />}
              </li>
            ))}
          </ol>
          {disabled ? null : (
            <Button size="sm" className="mt-2" onClick={() => topics.append({ id: '', name: '', isOther: false })}>
              Thêm chủ đề
            </Button>
          )}
        </fieldset>
        <fieldset>
          <legend className={legend}>Nhóm đối tượng</legend>
          <p className="text-sm text-ink-3">Tác giả thuộc nhóm nào: cán bộ, công chức, viên chức …</p>
          {listError('staffKinds')}
          <ol className="mt-2 space-y-2">
            {kinds.fields.map((row, i) => (
              <li key={row.row} className="flex items-start gap-2">
                <TextField className="flex-1" label={`Nhóm ${i + 1}`} hideLabel {...form.field(`staffKinds.${i}.name`)} />
                {disabled ? null : <RowTools name={`nhóm ${i + 1}`} index={i} count={kinds.fields.length} onMove={kinds.move} onRemove={kinds.remove} />}
              </li>
            ))}
          </ol>
          {disabled ? null : (
            <Button size="sm" className="mt-2" onClick={() => kinds.append({ id: '', name: '' })}>
              Thêm nhóm
            </Button>
          )}
        </fieldset>
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
