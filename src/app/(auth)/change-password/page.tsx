import type { Metadata } from 'next';
import { NarrowCard } from '../narrow-card';
import { pageCtx } from '../../page-ctx';
import { ChangePasswordForm } from './change-password-form';

export const metadata: Metadata = { title: 'Đổi mật khẩu' };

export default async function ChangePasswordPage() {
  const { here } = await pageCtx();
  return (
    <NarrowCard
      title="Đổi mật khẩu"
      sub={
        here.mustChangePassword
          ? 'Mật khẩu đang dùng do người khác đặt. Đặt mật khẩu của riêng mình để vào cổng.'
          : 'Sau khi đổi, các thiết bị khác đang đăng nhập sẽ được đăng xuất.'
      }
    >
      <ChangePasswordForm
        asksCurrent={!here.mustChangePassword}
        next={here.mustChangePassword ? '/home' : '/settings/security'}
        owner={{ fullName: here.actor.fullName, signInName: here.signInName, organizationName: here.organization.name }}
      />
    </NarrowCard>
  );
}
