'use client';

import { Button } from '@/ui/button';
import { type Option, SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recuseAction } from './actions';

type Values = { seatId: string; reason: string };

/** What a member said in the room, typed by whoever runs the meeting. */
export function RecuseForm({ itemId, seats, disabledReason }: { itemId: string; seats: readonly Option[]; disabledReason?: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/recusal/recusal-schema').then((all) => all.recuseInput.omit({ itemId: true })),
    action: (said: Values) => recuseAction({ itemId, ...said }),
    defaultValues: { seatId: '', reason: '' },
    onSuccess: () => toast('Đã ghi thành viên không tham gia mục này.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="max-w-xl space-y-3">
      <FormNotice form={form} />
      <SelectField label="Thành viên không tham gia" placeholder="Chọn thành viên" options={seats} {...form.field('seatId')} />
      <TextArea label="Lý do" hint="Ghi vào biên bản họp. Ví dụ: đã góp ý khi tác giả viết sáng kiến." rows={2} {...form.field('reason')} />
      <Button type="submit" size="sm" busy={form.busy} disabledReason={disabledReason}>Ghi không tham gia</Button>
    </form>
  );
}
