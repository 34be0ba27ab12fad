'use client';

import { Button } from '@/ui/button';
import { DateField, SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { planMeetingAction, updateMeetingAction } from './actions';

export type SeatOption = { value: string; label: string };
type Fields = { heldOn: string; startsAt: string; place: string; chairSeatId: string; secretarySeatId: string; guests: string };
type Props = { campaignId: string; meetingId: string | null; seats: readonly SeatOption[]; values: Fields; disabledReason?: string };

/** For a new meeting and for the one that is open: the same six things. */
export function MeetingForm({ campaignId, meetingId, seats, values, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/meeting-schema').then((all) => all.planMeetingInput),
    action: (input: Fields & { campaignId: string }) => (meetingId ? updateMeetingAction({ ...input, meetingId }) : planMeetingAction(input)),
    defaultValues: { campaignId, ...values },
    onSuccess: () => toast(meetingId ? 'Đã lưu thông tin phiên họp.' : 'Đã lập phiên họp.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label="Ngày họp" {...form.field('heldOn')} />
        <TextField label="Giờ bắt đầu" hint="Ví dụ: 8:00." {...form.field('startsAt')} />
      </div>
      <TextField label="Nơi họp" {...form.field('place')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Chủ trì" placeholder="Chọn người chủ trì" options={seats} {...form.field('chairSeatId')} />
        <SelectField label="Thư ký phiên họp" placeholder="Chọn thư ký" options={seats} {...form.field('secretarySeatId')} />
      </div>
      <TextArea label="Khách mời" hint="Người không có tên trong Hội đồng, mỗi người một dòng." optional rows={2} {...form.field('guests')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>{meetingId ? 'Lưu thông tin phiên họp' : 'Lập phiên họp'}</Button>
    </form>
  );
}
