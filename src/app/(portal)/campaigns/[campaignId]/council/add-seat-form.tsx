'use client';

import { Button } from '@/ui/button';
import { SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { addSeatAction } from './actions';
import { SeatFields } from './seat-fields';

type Props = { campaignId: string; needsReason: boolean; people: { id: string; label: string }[]; units: { id: string; name: string }[] };

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
  const hasAccount = form.form.watch('accountId') !== '';
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Tài khoản" hint="Người không có tài khoản: để trống và ghi họ tên; phiếu của người đó nhập từ bản giấy." {...form.field('accountId')}>
        <option value="">Không có tài khoản</option>
        {people.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
      </SelectField>
      {hasAccount ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Họ và tên" {...form.field('fullName')} />
          <SelectField label="Đơn vị" hint="Dùng để tìm trường hợp có liên quan." optional placeholder="Ngoài các đơn vị của xã" options={units.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('unitId')} />
        </div>
      )}
      <SeatFields field={form.field} needsReason={needsReason} />
      <Button type="submit" kind="primary" busy={form.busy}>Thêm vào Hội đồng</Button>
    </form>
  );
}
