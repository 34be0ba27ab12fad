'use client';

import { useFieldArray, useWatch } from 'react-hook-form';
import { Button, IconButton } from '@/ui/button';
import { CheckboxField, NumberField, SelectField, TextField } from '@/ui/field';
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
        {tiers.fields.map((row, i) => (
          <div key={row.row} className="flex flex-wrap items-start gap-2">
            <TextField className="flex-1 basis-40" size="sm" label={`Loại ${i + 1}: tên`} hideLabel placeholder="Loại A" {...form.field(`tiers.${i}.name`)} />
            <span className="pt-2 text-sm text-ink-3">từ</span>
            <NumberField className="w-20" size="sm" label={`Loại ${i + 1}: từ điểm`} hideLabel {...form.field(`tiers.${i}.from`)} />
            <span className="pt-2 text-sm text-ink-3">điểm, nhiều nhất</span>
            <NumberField className="w-20" size="sm" label={`Loại ${i + 1}: nhiều nhất (để trống là không giới hạn)`} hideLabel inputMode="numeric" {...form.field(`tiers.${i}.cap`)} />
            <span className="pt-2 text-sm text-ink-3">hồ sơ</span>
            {groups.length > 0 ? (
              <span className="flex flex-wrap items-start gap-2">
                <SelectField className="w-44" size="sm" label={`Loại ${i + 1}: nhóm tiêu chí phải đạt`} hideLabel placeholder="Không xét nhóm" options={groups} {...form.field(`tiers.${i}.group`)} />
                <span className="pt-2 text-sm text-ink-3">từ</span>
                <NumberField className="w-20" size="sm" label={`Loại ${i + 1}: điểm nhóm phải đạt`} hideLabel {...form.field(`tiers.${i}.groupFrom`)} />
                <span className="pt-2 text-sm text-ink-3">điểm</span>
              </span>
            ) : null}
            {disabled ? null : <IconButton size="sm" label={`Bỏ loại ${i + 1}`} icon={<Glyph name="cross" />} onClick={() => tiers.remove(i)} />}
          </div>
        ))}
        {tiers.fields.length > 0 ? <p className="text-sm text-ink-3">Lấy từ trên xuống đến hết chỉ tiêu; để trống số hồ sơ là không giới hạn.</p> : null}
        {disabled ? null : <Button size="sm" onClick={() => tiers.append({ name: '', from: '', cap: '', group: '', groupFrom: '' })}>Thêm loại</Button>}
      </fieldset>
      <GroupFloorFields form={form} disabled={disabled} />
      <OutsideFields form={form} />
    </>
  );
}
