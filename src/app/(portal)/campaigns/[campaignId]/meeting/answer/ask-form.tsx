'use client';

import { Button } from '@/ui/button';
import { DateField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { askInWritingAction } from './actions';

/** Until which day the absent and remote answer on their own page. */
export function AskForm({ disabledReason, ...values }: { meetingId: string; until: string; disabledReason?: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/written/written-schema').then((all) => all.askInWritingInput),
    action: askInWritingAction,
    defaultValues: values,
    onSuccess: () => toast('Đã báo cho thành viên vắng mặt, dự từ xa.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="flex flex-wrap items-end gap-4">
      <FormNotice form={form} />
      <DateField label="Trả lời đến hết ngày" {...form.field('until')} />
      <Button type="submit" busy={form.busy} disabledReason={disabledReason}>Lấy ý kiến bằng văn bản</Button>
    </form>
  );
}
