'use client';

import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { Button } from '@/ui/button';
import { SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { concludeItemAction } from './actions';
import type { SeatOption } from './meeting-form';

type Props = { itemId: string; version: number; conclusion: keyof typeof conclusionLabels; presiderSeatId: string; presiders: readonly SeatOption[]; text: string; reason: string; disabledReason?: string };

const options = Object.entries(conclusionLabels).map(([value, label]) => ({ value, label }));

/** What the chair says when the hands are counted. */
export function ConclusionForm({ presiders, disabledReason, ...values }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/meeting-schema').then((all) => all.concludeItemInput),
    action: concludeItemAction,
    defaultValues: values,
    onSuccess: () => toast('Đã ghi kết luận.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Kết luận của chủ trì" options={options} {...form.field('conclusion')} />
        <SelectField label="Người chủ trì phần này" placeholder="Chọn người chủ trì" options={presiders} {...form.field('presiderSeatId')} />
      </div>
      <TextArea label="Nội dung ghi vào biên bản" hint="Sau khi công bố kết quả, tác giả của hồ sơ đọc được nội dung này." optional rows={3} {...form.field('text')} />
      <TextArea label="Lý do kết luận khác kết quả biểu quyết" optional rows={2} {...form.field('reason')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Ghi kết luận</Button>
    </form>
  );
}
