'use client';

import { Button } from '@/ui/button';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { addSeatAction } from './actions';
import { type Option, SeatFields, SeatPerson } from '../../../seat-fields';
import { ChangeReason } from './change-reason';

type Props = { campaignId: string; needsReason: boolean; people: readonly Option[]; units: readonly { id: string; name: string }[] };

export function AddSeatForm({ campaignId, needsReason, people, units }: Props) {
  const defaultValues = { campaignId, accountId: '', fullName: '', unitId: '', jobTitle: '', seat: 'member' as const, scores: true, votes: true, reason: '' };
  const form = useActionForm({
    schema: () => import('@/domain/reviews/schema').then((all) => all.addSeatInput),
    action: addSeatAction,
    defaultValues,
    onSuccess: (_value, { reset }) => {
      toast('Đã thêm thành viên.');
      reset(defaultValues);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SeatPerson
        field={form.field} hasAccount={form.form.watch('accountId') !== ''} people={people} units={units.map(({ id, name }) => ({ id, label: name }))}
        hint="Người không có tài khoản: để trống và ghi họ tên; phiếu của người đó nhập từ bản giấy."
      />
      <SeatFields field={form.field}>
        <ChangeReason needed={needsReason} {...form.field('reason')} />
      </SeatFields>
      <Button type="submit" kind="primary" busy={form.busy}>Thêm vào Hội đồng</Button>
    </form>
  );
}
