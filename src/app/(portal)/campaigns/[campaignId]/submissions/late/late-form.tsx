'use client';

import { reasonLength } from '@/domain/submissions/reason-length';
import { Button } from '@/ui/button';
import { DateField, type Option, SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { admitLateAction } from './actions';

type Props = { campaignId: string; people: Option[]; disabledReason: string | null };

export function LateForm({ campaignId, people, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/late-schema').then((all) => all.admitLateInput),
    action: admitLateAction,
    defaultValues: { campaignId, accountId: '', reason: '', paperNumber: '', paperOn: '', lastDay: '' },
    onSuccess: (_, { reset }) => {
      flash('Đã cho phép nộp muộn.');
      reset();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Người nộp" placeholder="Chọn người" hint="Người này nộp được một hồ sơ trong đợt." options={people} {...form.field('accountId')} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField label="Văn bản cho phép" hint="Số, ký hiệu." {...form.field('paperNumber')} />
        <DateField label="Ngày văn bản" {...form.field('paperOn')} />
        <DateField label="Nộp chậm nhất hết ngày" {...form.field('lastDay')} />
      </div>
      <TextArea label="Lý do" rows={3} count={reasonLength.max} {...form.field('reason')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason ?? undefined}>Cho phép nộp muộn</Button>
    </form>
  );
}
