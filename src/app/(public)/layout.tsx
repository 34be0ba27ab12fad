import type { ReactNode } from 'react';
import { organizationLabel } from '@/domain/people/labels';
import { soleOrganization } from '@/domain/people/queries';
import { PublicShell } from '@/ui/public-shell';
import { DemoNotice } from '../demo-notice';
import { publicCtx } from '../page-ctx';

const nav = [
  { href: '/', label: 'Trang chủ', exact: true },
  { href: '/initiatives', label: 'Kho sáng kiến' },
  { href: '/guide', label: 'Hướng dẫn, hỏi đáp' },
];

const footer = [
  { title: 'Tra cứu', links: [{ href: '/initiatives', label: 'Kho sáng kiến' }, { href: '/initiatives?outcome=RECOGNISED', label: 'Sáng kiến được công nhận' }] },
  {
    title: 'Trợ giúp',
    links: [
      { href: '/guide', label: 'Hướng dẫn nộp hồ sơ' },
      { href: '/accessibility', label: 'Khả năng tiếp cận của trang' },
      { href: '/privacy', label: 'Bảo vệ dữ liệu cá nhân' },
    ],
  },
];

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { db, here } = await publicCtx();
  const organization = await soleOrganization(db);
  return (
    <PublicShell
      organization={organization ? `Ủy ban nhân dân ${organizationLabel(organization)}` : 'Cổng sáng kiến'}
      nav={nav}
      account={here ? { href: '/home', label: 'Việc của tôi', icon: 'LayoutDashboard' } : undefined}
      contact={
        organization?.contact ||
        'Cơ quan thường trực: Phòng Văn hóa – Xã hội. Vướng mắc khi gửi sáng kiến, báo về Ủy ban nhân dân (qua Phòng Văn hóa – Xã hội) để được hướng dẫn.'
      }
      footer={footer}
      demoBanner={<DemoNotice />}
    >
      {children}
    </PublicShell>
  );
}
