'use client';

import { useFieldArray, useWatch } from 'react-hook-form';
import { groupsByName } from '@/domain/campaigns/group-rule';
import { Button, IconButton } from '@/ui/button';
import { NumberField, SelectField } from '@/ui/field';
import { FieldRow } from '@/ui/field-row';
import { Glyph } from '@/ui/glyph';
import type { ActionForm } from '@/ui/use-action-form';
import type { RubricValues } from './rubric-form';

/** The groups that are typed above, and those still named below: what is chosen does not vanish from its list. */
export function groupOptions(criteria: RubricValues['criteria'], chosen: readonly string[]): { value: string; label: string }[] {
  const names = groupsByName(criteria.map(({ groupName }) => ({ groupName: groupName.trim() }))).map(({ name }) => name);
  const gone = [...new Set(chosen)].filter((name) => name !== '' && !names.includes(name));
  return [...names.map((name) => ({ value: name, label: name })), ...gone.map((name) => ({ value: name, label: `${name} (không còn nhóm này)` }))];
}

/** The least points a group of criteria must have, whatever the total. */
export function GroupFloorFields({ form, disabled }: { form: ActionForm<RubricValues>; disabled: boolean }) {
  const { control } = form.form;
  const floors = useFieldArray({ control, name: 'groupFloors', keyName: 'row' });
  const groups = groupOptions(useWatch({ control, name: 'criteria' }), (useWatch({ control, name: 'groupFloors' }) ?? []).map(({ group }) => group));
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">Điểm sàn theo nhóm tiêu chí</legend>
      {floors.fields.length === 0 ? <p className="text-sm text-ink-3">{groups.length > 0 ? 'Chưa đặt điểm sàn cho nhóm nào.' : 'Ghi tên nhóm ở các tiêu chí thì đặt được điểm sàn cho nhóm.'}</p> : null}
      {floors.fields.map((row, i) => {
        const [group, from] = [form.field(`groupFloors.${i}.group`), form.field(`groupFloors.${i}.from`)];
        return (
          <FieldRow key={row.row} fields={[['Nhóm', group], ['Ít nhất', from]]}>
            <SelectField className="flex-1 basis-40" size="sm" label={`Điểm sàn nhóm ${i + 1}: nhóm tiêu chí`} hideLabel errorBelow placeholder="Chọn nhóm" options={groups} {...group} />
            <span className="pt-2 text-sm text-ink-3">ít nhất</span>
            <NumberField className="w-20" size="sm" label={`Điểm sàn nhóm ${i + 1}: điểm`} hideLabel errorBelow {...from} />
            <span className="pt-2 text-sm text-ink-3">điểm</span>
            {disabled ? null : <IconButton size="sm" label={`Bỏ điểm sàn nhóm ${i + 1}`} icon={<Glyph name="cross" />} onClick={() => floors.remove(i)} />}
          </FieldRow>
        );
      })}
      {floors.fields.length > 0 ? <p className="text-sm text-ink-3">Trung bình tổng điểm của nhóm thấp hơn mức này thì hồ sơ chưa đủ điều kiện.</p> : null}
      {disabled || (groups.length === 0 && floors.fields.length === 0) ? null : <Button size="sm" onClick={() => floors.append({ group: '', from: '' })}>Thêm điểm sàn nhóm</Button>}
    </fieldset>
  );
}
