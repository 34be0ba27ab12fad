'use client';

import { useActionForm } from '@/ui/use-action-form';
import { Button } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { PasswordField } from '@/ui/password-field';
import { signInAction } from './actions';

export function SignInForm({ next }: { next: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/people/sign-in-input').then((all) => all.signInInput),
    action: signInAction,
    defaultValues: { name: '', password: '', shared: false },
    // A full load, so that nothing of an earlier person's pages stays in the browser's memory.
    onSuccess: () => window.location.assign(next),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="mt-5 space-y-5" id="sign-in-form">
      <FormNotice form={form} />
      <TextField label="Tên đăng nhập" autoComplete="username" autoCapitalize="none" spellCheck={false} {...form.field('name')} />
      <PasswordField label="Mật khẩu" autoComplete="current-password" {...form.field('password')} />
      <CheckboxField
        label="Máy dùng chung"
        hint="Tự đăng xuất sau 30 phút không thao tác (máy riêng: 8 giờ). Bản nháp của người này không hiện cho người đăng nhập sau."
        {...form.field('shared')}
      />
      <Button type="submit" kind="primary" size="lg" busy={form.busy} className="w-full">
        Đăng nhập
      </Button>
    </form>
  );
}
