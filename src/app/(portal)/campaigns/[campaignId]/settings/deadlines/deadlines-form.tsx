'use client';

import { useWatch } from 'react-hook-form';
import type * as z from 'zod';
import { filingRuleLabels } from '@/domain/campaigns/labels';
import type { updateDeadlinesSchema } from '@/domain/campaigns/schema';
import { CheckboxField, DateField, NumberField, RadioCards } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateDeadlinesAction } from '../actions';
import { SaveBar } from '../save-bar';

type Values = z.input<typeof updateDeadlinesSchema>;
type Props = { values: Values; disabled: boolean; announced: boolean; rulesFrozen: boolean; planDay: string | null };

const stageInputs = [
  ['submissionLastDay', 'Nhận hồ sơ đến hết ngày'],
  ['screeningLastDay', 'Thẩm tra đến hết ngày'],
  ['scoringLastDay', 'Chấm điểm đến hết ngày'],
  ['meetingLastDay', 'Họp xét đến hết ngày'],
  ['decisionLastDay', 'Quyết định đến hết ngày'],
] as const;

export function DeadlinesForm({ values, disabled, announced, rulesFrozen, planDay }: Props) {
  const form = useActionForm({ schema: () => import('@/domain/campaigns/schema').then((all) => all.updateDeadlinesSchema), action: updateDeadlinesAction, defaultValues: values, onSuccess: () => flash('Đã lưu thời hạn.') });
  const days = useWatch({ control: form.form.control });
  const fixed = (name: (typeof stageInputs)[number][0]) => announced && values[name] !== '';
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={disabled} className="space-y-5">
        <FormNotice form={form} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <RadioCards
            label="Bắt đầu nhận hồ sơ"
            options={[
              { value: 'plan', label: 'Từ ngày ban hành kế hoạch', hint: planDay ?? 'Ghi ngày ban hành ở thẻ Kế hoạch', disabled: announced && values.opensFrom !== 'plan' },
              { value: 'day', label: 'Từ một ngày khác', disabled: announced && values.opensFrom !== 'day' },
            ]}
            {...form.field('opensFrom')}
          />
          {days.opensFrom === 'day' ? <DateField label="Ngày bắt đầu" hint="Nhận từ 0 giờ 00 phút ngày này." readOnly={announced} {...form.field('opensOn')} /> : null}
        </div>
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {stageInputs.map(([name, label]) => (
            <DateField
              key={name}
              label={label}
              hint={fixed(name) ? 'Đổi bằng nút Gia hạn.' : 'Để trống nếu chưa định.'}
              readOnly={fixed(name)}
              {...form.field(name)}
            />
          ))}
        </div>
        <fieldset disabled={rulesFrozen} className="grid items-start gap-4 sm:grid-cols-2">
          <DateField
            label="Nhận hồ sơ nộp muộn đến hết ngày" optional className="sm:col-span-2 sm:max-w-72"
            hint="Để trống: không nhận hồ sơ sau ngày cuối. Người nộp muộn ghi lý do, hồ sơ được đánh dấu nộp muộn."
            {...form.field('lateLastDay')}
          />
          <RadioCards
            label="Ngày nộp tính theo"
            options={[
              { value: 'EARLIER', label: filingRuleLabels.EARLIER, hint: 'Bản trên cổng hoặc bản giấy' },
              { value: 'ELECTRONIC', label: filingRuleLabels.ELECTRONIC },
              { value: 'PAPER', label: filingRuleLabels.PAPER, hint: 'Theo ngày đến ghi ở sổ của văn thư' },
            ]}
            {...form.field('filingRule')}
          />
          <div className="space-y-4">
            <NumberField label="Thêm cho bản giấy" hint="Số ngày bản giấy được đến sau ngày cuối. 0 là không thêm." suffix="ngày" inputMode="numeric" className="max-w-72" {...form.field('paperGraceDays')} />
            <NumberField label="Số bản giấy phải nộp" hint="0 là không cần bản giấy." suffix="bản" inputMode="numeric" className="max-w-72" {...form.field('paperCopies')} />
            <CheckboxField label="Bản giấy in màu" {...form.field('paperColour')} />
          </div>
        </fieldset>
        <SaveBar busy={form.busy} hidden={disabled} />
      </fieldset>
    </form>
  );
}
