import type { Metadata } from 'next';
import { TextLink } from '@/ui/link';
import { publicCtx } from '../../page-ctx';
import { NarrowCard } from '../narrow-card';
import { ResetForm } from './reset-form';

export const metadata: Metadata = { title: 'Đặt mật khẩu bằng phiếu' };

export default async function ResetPage() {
  await publicCtx();
  return (
    <NarrowCard title="Đặt mật khẩu bằng phiếu" sub="Dùng cho lần đăng nhập đầu tiên và khi quên mật khẩu. Mỗi mã dùng được một lần.">
      <ResetForm />
      <p className="mt-5 border-t border-line pt-4 text-sm text-ink-2">
        Chưa có phiếu hoặc phiếu quá hạn: hỏi Phòng Văn hóa – Xã hội. Còn nhớ mật khẩu thì <TextLink href="/sign-in">đăng nhập</TextLink>.
      </p>
    </NarrowCard>
  );
}
