import type { ReactNode } from 'react';
import { soleOrganization } from '@/domain/people/queries';
import { organizationTitle } from '@/domain/people/labels';
import { PublicShell } from '@/ui/public-shell';
import { DemoNotice } from '../demo-notice';
import { publicCtx } from '../page-ctx';

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { db } = await publicCtx();
  const organization = await soleOrganization(db);
  return (
    <PublicShell
      organization={organization ? organizationTitle(organization) : 'Cổng sáng kiến'}
      nav={[
        { href: '/', label: 'Trang chủ', exact: true },
        { href: '/initiatives', label: 'Kho sáng kiến' },
      ]}
      contact={organization?.contact || 'Vướng mắc khi gửi sáng kiến, báo về Ủy ban nhân dân (qua Phòng Văn hóa – Xã hội) để được hướng dẫn.'}
      footer={[]}
      demoBanner={<DemoNotice />}
    >
      {children}
    </PublicShell>
  );
}
