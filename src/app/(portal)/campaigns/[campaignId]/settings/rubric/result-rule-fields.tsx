'use client';

import { useFieldArray, useWatch } from 'react-hook-form';
import { Button, IconButton } from '@/ui/button';
import { CheckboxField, NumberField, type Option, SelectField, TextField } from '@/ui/field';
import { FieldRow } from '@/ui/field-row';
import { Glyph } from '@/ui/glyph';
import type { ActionForm } from '@/ui/use-action-form';
import { GroupFloorFields, groupOptions } from './group-floor-fields';
import { OutsideFields } from './outside-fields';
import type { RubricValues } from './rubric-form';

/** What a plan may say beyond mean and pass mark; left empty, it says nothing of the kind. */
export function ResultRuleFields({ form, disabled }: { form: ActionForm<RubricValues>; disabled: boolean }) {
  const tiers = useFieldArray({ control: form.form.control, name: 'tiers', keyName: 'row' });
  const groups = groupOptions(useWatch({ control: form.form.control, name: 'criteria' }), useWatch({ control: form.form.control, name: 'tiers' }).map(({ group }) => group ?? ''));
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <NumberField label="Hoàn thiện rồi chấm lại từ" hint="Từ mức này đến dưới điểm đạt. Để trống nếu kế hoạch không có." optional suffix="điểm" {...form.field('supplementFrom')} />
        <NumberField label="Cần người chấm thứ ba khi hai phiếu chênh quá" hint="Chỉ khi hồ sơ có đúng hai phiếu." optional suffix="điểm" {...form.field('thirdScorerFrom')} />
        <NumberField label="Chấm lượt 2 khi các phiếu chênh quá" hint="Thư ký mở một lần, Hội đồng trao đổi rồi chấm lại. Để trống nếu kế hoạch không có." optional suffix="điểm" {...form.field('secondRoundFrom')} />
      </div>
      <fieldset className="space-y-2">
        <legend className="font-medium">Khi điểm trung bình bằng nhau</legend>
        <CheckboxField label="Xét trung bình từng tiêu chí, theo thứ tự trong bộ tiêu chí" {...form.field('tieByCriteria')} />
        <CheckboxField label="Rồi xét hồ sơ nộp trước" hint="Vẫn bằng nhau thì đồng hạng." {...form.field('tieByFiling')} />
      </fieldset>
      <fieldset className="space-y-2">
        <legend className="font-medium">Xếp loại theo điểm</legend>
        {tiers.fields.length === 0 ? <p className="text-sm text-ink-3">Chưa có loại nào. Loại chỉ xét cho hồ sơ đủ điều kiện.</p> : null}
        {tiers.fields.map((row, i) => <TierRow key={row.row} form={form} index={i} groups={groups} onRemove={disabled ? null : () => tiers.remove(i)} />)}
        {tiers.fields.length > 0 ? <p className="text-sm text-ink-3">Lấy từ trên xuống đến hết chỉ tiêu; để trống số hồ sơ là không giới hạn.</p> : null}
        {disabled ? null : <Button size="sm" onClick={() => tiers.append({ name: '', from: '', cap: '', group: '', groupFrom: '' })}>Thêm loại</Button>}
      </fieldset>
      <GroupFloorFields form={form} disabled={disabled} />
      <OutsideFields form={form} />
    </>
  );
}

function TierRow({ form, index, groups, onRemove }: { form: ActionForm<RubricValues>; index: number; groups: readonly Option[]; onRemove: (() => void) | null }) {
  const n = index + 1;
  const [name, from, cap, group, groupFrom] = [form.field(`tiers.${index}.name`), form.field(`tiers.${index}.from`), form.field(`tiers.${index}.cap`), form.field(`tiers.${index}.group`), form.field(`tiers.${index}.groupFrom`)];
  return (
    <FieldRow fields={[['Tên loại', name], ['Từ điểm', from], ['Nhiều nhất', cap], ['Nhóm tiêu chí', group], ['Điểm của nhóm', groupFrom]]}>
      <TextField className="flex-1 basis-40" size="sm" label={`Loại ${n}: tên`} hideLabel errorBelow placeholder="Loại A" {...name} />
      <span className="pt-2 text-sm text-ink-3">từ</span>
      <NumberField className="w-20" size="sm" label={`Loại ${n}: từ điểm`} hideLabel errorBelow {...from} />
      <span className="pt-2 text-sm text-ink-3">điểm, nhiều nhất</span>
      <NumberField className="w-20" size="sm" label={`Loại ${n}: nhiều nhất (để trống là không giới hạn)`} hideLabel errorBelow inputMode="numeric" {...cap} />
      <span className="pt-2 text-sm text-ink-3">hồ sơ</span>
      {groups.length > 0 ? (
        <span className="flex flex-wrap items-start gap-2">
          <SelectField className="w-44" size="sm" label={`Loại ${n}: nhóm tiêu chí phải đạt`} hideLabel errorBelow placeholder="Không xét nhóm" options={groups} {...group} />
          <span className="pt-2 text-sm text-ink-3">từ</span>
          <NumberField className="w-20" size="sm" label={`Loại ${n}: điểm nhóm phải đạt`} hideLabel errorBelow {...groupFrom} />
          <span className="pt-2 text-sm text-ink-3">điểm</span>
        </span>
      ) : null}
      {onRemove ? <IconButton size="sm" label={`Bỏ loại ${n}`} icon={<Glyph name="cross" />} onClick={onRemove} /> : null}
    </FieldRow>
  );
}
