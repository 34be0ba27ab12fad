'use client';

import { useFieldArray } from 'react-hook-form';
import type * as z from 'zod';
import { basisRuleLabels, headAuthorRuleLabels, maturityLabels, pledgeRuleLabels, unitConfirmationRuleLabels } from '@/domain/campaigns/labels';
import { pledgeMaxLength } from '@/domain/campaigns/pledge';
import type { updateDossierRulesSchema } from '@/domain/campaigns/rules-schema';
import { Button } from '@/ui/button';
import { CheckboxCards, CheckboxField, NumberField, RadioCards, TextArea, TextField } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { rowPlace } from '@/ui/form-problem';
import { useActionForm } from '@/ui/use-action-form';
import { updateDossierRulesAction } from '../actions';
import { RowTools } from '../row-tools';
import { SaveBar } from '../save-bar';

type Values = z.input<typeof updateDossierRulesSchema>;
type Props = { values: Values; disabled: boolean; serverMaxMb: number };

const maturityOptions = (['IDEA', 'RUNNING', 'APPLIED'] as const).map((value) => ({ value, label: maturityLabels[value] }));
const ruleOptions = (['NONE', 'OPTIONAL', 'REQUIRED'] as const).map((value) => ({ value, label: unitConfirmationRuleLabels[value] }));
const basisOptions = (['NONE', 'OPTIONAL', 'REQUIRED'] as const).map((value) => ({ value, label: basisRuleLabels[value] }));
const pledgeOptions = (['NONE', 'PRINTED', 'REQUIRED'] as const).map((value) => ({ value, label: pledgeRuleLabels[value] }));
const headAuthorOptions = [
  { value: 'DEPUTY', label: headAuthorRuleLabels.DEPUTY, hint: 'Tài khoản thủ trưởng khác trong cùng đơn vị.' },
  { value: 'OFFICE', label: headAuthorRuleLabels.OFFICE },
] as const;

const placeOf = rowPlace({ sections: 'Phần' });

export function DossierForm({ values, disabled, serverMaxMb }: Props) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/rules-schema').then((all) => all.updateDossierRulesSchema), action: updateDossierRulesAction, defaultValues: values, placeOf, onSuccess: () => flash('Đã lưu yêu cầu của hồ sơ.') });
  const { control, formState } = form.form;
  const sections = useFieldArray({ control, name: 'sections', keyName: 'row' });
  const listError = formState.errors.sections?.root?.message ?? formState.errors.sections?.message;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-8">
        <FormNotice form={form} />
        <fieldset>
          <legend className="text-lg font-semibold">Các phần phải viết</legend>
          {listError ? <FieldError>{listError}</FieldError> : null}
          <ol className="mt-2 divide-y divide-line">
            {sections.fields.map((row, i) => (
              <li key={row.row} className="space-y-3 py-4">
                <div className="flex items-start gap-2">
                  <TextField className="flex-1" label={`Tên phần ${i + 1}`} {...form.field(`sections.${i}.title`)} />
                  {disabled ? null : <RowTools name={`phần ${i + 1}`} index={i} count={sections.fields.length} onMove={sections.move} onRemove={sections.remove} />}
                </div>
                <TextArea label="Hướng dẫn cho người viết" rows={2} optional {...form.field(`sections.${i}.guidance`)} />
                <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
                  <NumberField label="Dài nhất" suffix="ký tự" inputMode="numeric" className="w-44" {...form.field(`sections.${i}.maxLength`)} />
                  <CheckboxField label="Bắt buộc phải viết" {...form.field(`sections.${i}.required`)} />
                </div>
              </li>
            ))}
          </ol>
          {disabled ? null : (
            <Button size="sm" onClick={() => sections.append({ key: '', title: '', guidance: '', required: true, maxLength: '10000' })}>
              Thêm phần
            </Button>
          )}
        </fieldset>
        <CheckboxCards
          label="Nhận giải pháp ở mức"
          hint="Ý tưởng chưa áp dụng có thể được chọn là giải pháp, chưa được tính là sáng kiến khi xét danh hiệu."
          columns={3}
          options={maturityOptions}
          {...form.field('maturities')}
        />
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <NumberField label="Số tác giả nhiều nhất" suffix="người" inputMode="numeric" {...form.field('maxAuthors')} />
          <NumberField label="Tỷ lệ đóng góp ít nhất" hint="Của mỗi tác giả. 0 là không đặt." suffix="%" {...form.field('minShare')} />
          <NumberField label="Mỗi tệp không quá" hint={`Máy chủ nhận nhiều nhất ${serverMaxMb} MB.`} suffix="MB" inputMode="numeric" {...form.field('maxFileMb')} />
          <NumberField label="Tất cả tệp của một hồ sơ không quá" suffix="MB" inputMode="numeric" {...form.field('maxTotalMb')} />
        </div>
        <CheckboxField
          label="Tập thể được là tác giả"
          hint="Đơn vị, nhóm trong đơn vị hoặc tổ chức khác, có người đại diện xác nhận. Thủ trưởng và người đại diện của tập thể không chấm hồ sơ đó; người cùng đơn vị được đánh dấu."
          {...form.field('collectiveAuthors')}
        />
        <RadioCards
          label="Xác nhận của thủ trưởng đơn vị"
          hint="Xác nhận trên cổng, hoặc bản giấy đã ký kèm ảnh chụp. Hồ sơ Phòng nhập thay từ bản giấy không bị chặn."
          columns={3}
          options={ruleOptions}
          {...form.field('unitConfirmationRule')}
        />
        <RadioCards label="Khi thủ trưởng là tác giả, người xác nhận là" hint="Tác giả không bao giờ tự xác nhận hồ sơ của mình." columns={2} options={headAuthorOptions} {...form.field('headAuthorRule')} />
        <RadioCards
          label="Căn cứ áp dụng của giải pháp đã áp dụng"
          hint="Văn bản cho phép áp dụng (loại, số, ngày, người ký, bản quét), đối tượng, phương pháp, lợi ích."
          columns={3}
          options={basisOptions}
          {...form.field('basisRule')}
        />
        <fieldset className="space-y-4">
          <legend className="mb-1.5 text-lg font-semibold">Chỉ số, số liệu trước – sau</legend>
          <TextArea label="Các chỉ số để tác giả chọn" hint="Mỗi dòng một chỉ số. Để trống nếu không hỏi." rows={5} optional {...form.field('targetIndices')} />
          <CheckboxField label="Hỏi số liệu trước – sau" hint="Tác giả ghi chỉ tiêu, số trước, số sau; không bắt buộc." {...form.field('asksFigures')} />
          <TextArea label="Tên chỉ tiêu gợi ý" hint="Mỗi dòng một chỉ tiêu. Tác giả vẫn ghi được chỉ tiêu khác." rows={5} optional {...form.field('figureCatalogue')} />
        </fieldset>
        <CheckboxField
          label="Bản Word là bản chính"
          hint="Nộp được khi có tên, lĩnh vực, tác giả, tóm tắt nhiều nhất 300 chữ và tệp Word hoặc PDF. Phần “Tóm tắt” được thêm vào hồ sơ; các phần khác không bắt buộc."
          {...form.field('wordIsMain')}
        />
        <fieldset className="space-y-4">
          <legend className="mb-1.5 text-lg font-semibold">Cam đoan</legend>
          <RadioCards label="Cam đoan của tác giả" hint="Hồ sơ Phòng nhập thay từ bản giấy: tác giả cam đoan bằng chữ ký trên Đơn." columns={3} options={pledgeOptions} {...form.field('pledgeRule')} />
          <TextArea label="Lời cam đoan" hint="“Tôi (chúng tôi)” được đổi theo số tác giả. Để trống thì dùng câu thông dụng." rows={4} count={pledgeMaxLength} optional {...form.field('pledge')} />
        </fieldset>
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
