'use client';

import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { NewPasswordFields } from '../new-password-fields';
import { useResetCodeAction } from './actions';

export function ResetForm() {
  const form = useActionForm({
    schema: () => import('@/domain/people/schema').then((all) => all.useResetCodeInput),
    action: useResetCodeAction,
    defaultValues: { signInName: '', code: '', password: '', again: '' },
    onSuccess: () => {
      flash('Đã đặt mật khẩu mới. Đăng nhập bằng mật khẩu này.');
      window.location.assign('/sign-in');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="mt-5 space-y-5">
      <FormNotice form={form} />
      <TextField label="Tên đăng nhập" hint="In trên phiếu." autoComplete="username" autoCapitalize="none" spellCheck={false} {...form.field('signInName')} />
      <TextField
        label="Mã trên phiếu"
        hint="Mười hai chữ và số, dạng K7MP-4XQ2-RT9D; chữ hoa hay chữ thường đều được."
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        controlClassName="num tracking-wider"
        {...form.field('code')}
      />
      <NewPasswordFields form={form} />
      <Button type="submit" kind="primary" size="lg" busy={form.busy} className="w-full">
        Đặt mật khẩu
      </Button>
    </form>
  );
}
