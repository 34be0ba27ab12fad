'use client';

import { useWatch } from 'react-hook-form';
import type * as z from 'zod';
import { relationLabels } from '@/domain/campaigns/labels';
import type { updateRosterSchema } from '@/domain/campaigns/rules-schema';
import type { UnitRelation } from '@/generated/prisma/enums';
import { Button } from '@/ui/button';
import { CheckboxField, NumberField, SelectField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateRosterAction } from '../actions';
import { SaveBar } from '../save-bar';

type Values = z.input<typeof updateRosterSchema>;
type Label = { name: string; bloc: string; relation: UnitRelation; quota: string };

const relationOptions = (['ASSIGNED', 'INVITED'] as const).map((value) => ({ value, label: relationLabels[value] }));

export function RosterForm({ values, labels, disabled }: { values: Values; labels: readonly Label[]; disabled: boolean }) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/rules-schema').then((all) => all.updateRosterSchema), action: updateRosterAction, defaultValues: values, onSuccess: () => flash('Đã lưu danh sách đơn vị.') });
  const units = useWatch({ control: form.form.control, name: 'units' });
  const included = units.filter((unit) => unit.included);
  const assigned = included.filter((unit) => unit.relation === 'ASSIGNED').length;

  function addAll(): void {
    labels.forEach((label, i) => {
      if (form.form.getValues(`units.${i}.included`)) return;
      form.form.setValue(`units.${i}`, { ...form.form.getValues(`units.${i}`), included: true, relation: label.relation, quota: label.quota }, { shouldDirty: true });
    });
  }

  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-4">
        <FormNotice form={form} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="num text-ink-2" aria-live="polite">
            {included.length} đơn vị tham gia: {assigned} giao, {included.length - assigned} đề nghị phối hợp.
          </p>
          {disabled ? null : <Button onClick={addAll}>Thêm tất cả đơn vị theo quy tắc</Button>}
        </div>
        <Table caption="Đơn vị tham gia đợt phát động">
          <thead>
            <tr>
              <Th>Đơn vị</Th>
              <Th>Tham gia</Th>
              <Th>Quan hệ</Th>
              <Th align="right">Chỉ tiêu</Th>
              <Th>Công nhận</Th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label, i) => (
              <tr key={values.units[i]?.unitId}>
                <RowTh sub={label.bloc}>{label.name}</RowTh>
                <Td label="Tham gia">
                  <CheckboxField label={`${label.name} tham gia`} hideLabel {...form.field(`units.${i}.included`)} />
                </Td>
                <Td label="Quan hệ">
                  <SelectField className="w-44" size="sm" label={`Quan hệ của ${label.name}`} hideLabel options={relationOptions} {...form.field(`units.${i}.relation`)} />
                </Td>
                <Td label="Chỉ tiêu" align="right">
                  {units[i]?.relation === 'INVITED' ? (
                    <span className="text-sm text-ink-3">không có</span>
                  ) : (
                    <NumberField className="ml-auto w-20" size="sm" inputMode="numeric" label={`Chỉ tiêu của ${label.name}`} hideLabel {...form.field(`units.${i}.quota`)} />
                  )}
                </Td>
                <Td label="Công nhận">
                  <CheckboxField label={`UBND được công nhận sáng kiến của ${label.name}`} hideLabel {...form.field(`units.${i}.recognisable`)} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p className="text-sm text-ink-3">Cột Công nhận: bỏ đánh dấu với đơn vị do cấp khác công nhận sáng kiến (ví dụ ngành dọc).</p>
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
