'use client';

import { reasonLength } from '@/domain/submissions/reason-length';
import { formatDay } from '@/domain/time/format';
import type { LocalDay } from '@/domain/time/calendar';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { extendSupplementAction } from './actions';
import { DueFields, usualDays } from './due-fields';

type Props = { submissionId: string; code: string; today: string; dueOn: string; onDone: () => void };

export function ExtendForm({ submissionId, code, today, dueOn, onDone }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.extendSupplementInput),
    action: extendSupplementAction,
    defaultValues: { submissionId, reason: '', dueDays: usualDays, dueOn: '' },
    onSuccess: () => {
      flash(`Đã gia hạn bổ sung hồ sơ ${code}.`);
      onDone();
    },
  });
  const { watch, setValue } = form.form;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4 rounded-sm border border-line-strong bg-page p-4">
      <h3 className="font-semibold">Gia hạn bổ sung hồ sơ {code}</h3>
      <FormNotice form={form} />
      {dueOn ? <p className="text-sm text-ink-2">Hạn hiện nay: hết ngày {formatDay(dueOn as LocalDay)}. Hạn mới phải sau ngày này.</p> : null}
      <DueFields
        field={form.field} days={String(watch('dueDays') ?? '')} day={watch('dueOn') ?? ''} today={today as LocalDay}
        onMode={(mode) => setValue('dueDays', mode === 'DAYS' ? usualDays : '')}
      />
      <TextArea label="Lý do gia hạn" hint="Tác giả đọc được lý do này." rows={3} count={reasonLength.max} {...form.field('reason')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Gia hạn bổ sung</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
