'use client';

import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setHoursAction } from './minutes/actions';

type Props = { meetingId: string; beganAt: string; endedOn: string; endedAt: string; disabledReason?: string };

/** When it really began and ended, for the minutes. */
export function HoursForm({ disabledReason, ...values }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/minutes/minutes-schema').then((all) => all.meetingHoursInput),
    action: setHoursAction,
    defaultValues: values,
    onSuccess: () => toast('Đã ghi giờ họp.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField label="Bắt đầu lúc" hint="Để trống thì lấy giờ trong lịch họp." optional {...form.field('beganAt')} />
        <TextField label="Kết thúc lúc" hint="Ví dụ: 11:15." optional {...form.field('endedAt')} />
        <DateField label="Kết thúc ngày" hint="Để trống nếu cùng ngày." optional {...form.field('endedOn')} />
      </div>
      <Button type="submit" busy={form.busy} disabledReason={disabledReason}>Ghi giờ họp</Button>
    </form>
  );
}
