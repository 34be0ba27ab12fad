import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { soleOrganization } from '@/domain/people/queries';
import { env } from '@/platform/env';
import { Banner } from '@/ui/banner';
import { publicCtx } from '../../page-ctx';
import { NarrowCard } from '../narrow-card';
import { FirstRunForm } from './first-run-form';

export const metadata: Metadata = { title: 'Khởi tạo cổng' };

export default async function FirstRunPage() {
  const { db } = await publicCtx();
  if (await soleOrganization(db)) redirect('/sign-in');
  return (
    <NarrowCard title="Khởi tạo cổng" sub="Cổng chưa có cơ quan nào. Khai cơ quan và người quản trị đầu tiên; đơn vị, tài khoản khác nhập sau.">
      {env().FIRST_RUN_CODE ? (
        <FirstRunForm />
      ) : (
        <Banner tone="warn" className="mt-5" title="Máy chủ chưa có mã khởi tạo">
          Chạy lại <code>npm start</code> để cổng in mã ở cửa sổ dòng lệnh, hoặc lập cơ quan ngay trên máy chủ bằng lệnh <code>npm run operator</code>.
        </Banner>
      )}
    </NarrowCard>
  );
}
