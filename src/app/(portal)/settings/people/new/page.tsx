import type { Metadata } from 'next';
import { isAdmin } from '@/domain/people/policy';
import { listUnits } from '@/domain/people/queries';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../../../page-ctx';
import { settingsCrumb } from '../../crumbs';
import { slipFrame } from '../slip-frame';
import { NewAccountForm } from './new-account-form';

export const metadata: Metadata = { title: 'Lập tài khoản' };

export default async function NewAccountPage() {
  const ctx = await pageCtx(isAdmin);
  const units = await listUnits(ctx);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Tài khoản', href: '/settings/people' }, { label: 'Lập tài khoản' }]}
        title="Lập tài khoản"
        sub="Không đặt mật khẩu thay người khác: mỗi người tự đặt bằng mã trên phiếu."
      />
      <Card>
        <CardBody>
          <NewAccountForm units={units.map(({ id, name }) => ({ id, name }))} frame={slipFrame(ctx.here)} />
        </CardBody>
      </Card>
    </>
  );
}
