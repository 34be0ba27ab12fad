import type { Metadata } from 'next';
import { isAdmin } from '@/domain/people/policy';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../../../page-ctx';
import { settingsCrumb } from '../../crumbs';
import { slipFrame } from '../slip-frame';
import { ImportForm } from './import-form';

export const metadata: Metadata = { title: 'Nhập danh sách tài khoản' };

export default async function ImportPage() {
  const { here } = await pageCtx(isAdmin);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Tài khoản', href: '/settings/people' }, { label: 'Nhập danh sách' }]}
        title="Nhập danh sách người và đơn vị"
        sub="Dán bảng từ Excel, xem trước, rồi lập tất cả một lần. Mọi người vào với vai trò cán bộ, công chức; vai trò khác giao sau ở từng tài khoản."
      />
      <Card>
        <CardBody>
          <ImportForm frame={slipFrame(here)} />
        </CardBody>
      </Card>
    </>
  );
}
