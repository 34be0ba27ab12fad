'use client';

import type * as z from 'zod';
import type { afterPublicationSchema } from '@/domain/campaigns/schema';
import { CheckboxField, NumberField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateAfterPublicationAction } from '../actions';
import { SaveBar } from '../save-bar';

type Props = { values: z.input<typeof afterPublicationSchema>; disabled: boolean };

/** What holds once the results are published. */
export function AfterForm({ values, disabled }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/campaigns/schema').then((all) => all.afterPublicationSchema),
    action: updateAfterPublicationAction,
    defaultValues: values,
    onSuccess: () => toast('Đã lưu.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <fieldset disabled={disabled} className="min-w-0 space-y-4">
        <CheckboxField label="Tác giả xem điểm trung bình từng tiêu chí" hint="Của hồ sơ mình, không có tên thành viên, không có thứ hạng. Bỏ chọn thì tác giả chỉ thấy kết quả và kết luận của Hội đồng." {...form.field('authorsSeeMeans')} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <NumberField label="Nhận kiến nghị xem xét lại trong" hint="Kể từ ngày công bố. Ghi 0 nếu đợt này không nhận." inputMode="numeric" suffix="ngày" {...form.field('appealDays')} />
          <NumberField label="Trả lời kiến nghị trong" hint="Kể từ ngày nhận được kiến nghị." inputMode="numeric" suffix="ngày" {...form.field('appealAnswerDays')} />
        </div>
        <p className="text-sm text-ink-2">Tính theo ngày làm việc trong lịch của cơ quan.</p>
      </fieldset>
      <SaveBar busy={form.busy} hidden={disabled} label="Lưu mục sau công bố" />
    </form>
  );
}
