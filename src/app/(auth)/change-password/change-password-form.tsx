'use client';

import { Button } from '@/ui/button';
import { FormNotice } from '@/ui/form-notice';
import { PasswordField } from '@/ui/password-field';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { NewPasswordFields } from '../new-password-fields';
import { changePasswordAction } from './actions';

type Props = { asksCurrent: boolean; next: string; owner: { fullName: string; signInName: string; organizationName: string } };

export function ChangePasswordForm({ asksCurrent, next, owner }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.changePasswordInput),
    action: changePasswordAction,
    defaultValues: { current: '', password: '', again: '' },
    onSuccess: () => {
      flash('Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.');
      window.location.assign(next);
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="mt-5 space-y-5">
      <FormNotice form={form} />
      {/* For password managers: which account the new password belongs to. */}
      <input type="text" name="username" autoComplete="username" value={owner.signInName} readOnly hidden />
      {asksCurrent ? <PasswordField label="Mật khẩu hiện tại" autoComplete="current-password" {...form.field('current')} /> : null}
      <NewPasswordFields form={form} owner={owner} />
      <Button type="submit" kind="primary" size="lg" busy={form.busy} className="w-full">
        Đổi mật khẩu
      </Button>
    </form>
  );
}
