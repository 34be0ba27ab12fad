'use client';

import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { inviteGuestAction } from './actions';

type Props = { submissionId: string; authorId: string; name: string; onDone: () => void };

/** The address is typed in full: nobody looks through the people of another organization. */
export function InviteForm({ submissionId, authorId, name, onDone }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/guest-schema').then((all) => all.inviteGuestInput),
    action: inviteGuestAction,
    defaultValues: { submissionId, authorId, email: '' },
    onSuccess: () => {
      flash('Đã ghi lời mời.');
      onDone();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="max-w-read space-y-4 rounded-sm border border-line-strong bg-page p-3" aria-label={`Mời ${name}`}>
      <FormNotice form={form} />
      <TextField label="Địa chỉ thư điện tử công vụ" type="email" inputMode="email" autoComplete="off" hint="Ghi đủ địa chỉ, ví dụ lan.ntt@hungthinh.gov.vn. Hỏi người được mời nếu chưa chắc." {...form.field('email')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" size="sm" busy={form.busy}>Gửi lời mời</Button>
        <Button size="sm" onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
