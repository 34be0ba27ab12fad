'use client';

import { useRouter } from 'next/navigation';
import type { updateSeatInput } from '@/domain/reviews/schema';
import { Button, LinkButton } from '@/ui/button';
import { NumberField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateSeatAction } from './actions';
import { SeatFields } from '../../../seat-fields';
import { ChangeReason } from './change-reason';

type Props = {
  seat: { seatId: string; position: number; seat: (typeof updateSeatInput)['_zod']['output']['seat']; scores: boolean; votes: boolean; jobTitle: string };
  needsReason: boolean;
  backHref: string;
};

export function EditSeatForm({ seat, needsReason, backHref }: Props) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/reviews/schema').then((all) => all.updateSeatInput),
    action: updateSeatAction,
    defaultValues: { ...seat, reason: '' },
    onSuccess: () => {
      flash('Đã lưu thay đổi.');
      router.push(backHref);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <NumberField label="Thứ tự trong danh sách" controlClassName="max-w-28" {...form.field('position')} />
      <SeatFields field={form.field}>
        <ChangeReason needed={needsReason} {...form.field('reason')} />
      </SeatFields>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Lưu thay đổi</Button>
        <LinkButton href={backHref}>Thôi</LinkButton>
      </div>
    </form>
  );
}
