import type { Metadata } from 'next';
import { mayPrepare } from '@/domain/campaigns/policy';
import { listCampaigns } from '@/domain/campaigns/queries';
import { suggestedTitle } from '@/domain/campaigns/suggestions/plan';
import { dayOf } from '@/domain/time/calendar';
import { Card, CardBody, CardHead } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { pageCtx } from '../../../page-ctx';
import { CloneForm } from './clone-form';
import { CreateForm } from './create-form';

export const metadata: Metadata = { title: 'Lập đợt phát động' };

export default async function NewCampaignPage() {
  const ctx = await pageCtx(mayPrepare);
  const campaigns = await listCampaigns(ctx);
  const thisYear = Number(dayOf(ctx.now).slice(0, 4));
  const year = campaigns.some((campaign) => campaign.year === thisYear) ? thisYear + 1 : thisYear;
  return (
    <>
      <PageHead
        title="Lập đợt phát động"
        crumbs={[{ label: 'Các đợt phát động', href: '/campaigns' }, { label: 'Lập đợt mới' }]}
        sub="Đợt mới là bản nháp: chỉ quản trị và Phòng Văn hóa – Xã hội thấy cho đến khi bấm Phát động."
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {campaigns.length > 0 ? (
          <Card aria-labelledby="clone">
            <CardHead id="clone" title="Nhân bản một đợt trước" sub="Giữ lĩnh vực, đơn vị, tiêu chí, thành viên Hội đồng (dự kiến); ngày dời theo năm. Số và ngày của văn bản để trống." />
            <CardBody>
              <CloneForm sources={campaigns.map(({ id, title, year: of }) => ({ value: id, label: `${of}: ${title}` }))} year={String((campaigns[0]?.year ?? thisYear) + 1)} />
            </CardBody>
          </Card>
        ) : null}
        <Card aria-labelledby="create">
          <CardHead id="create" title="Lập từ kế hoạch mẫu" sub="Sáu lĩnh vực, sáu chủ đề, năm phần hồ sơ, bốn tiêu chí, cùng các đơn vị của cơ quan. Mọi mục đều sửa được." />
          <CardBody>
            <CreateForm year={String(year)} title={suggestedTitle(year)} />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
