import { CalendarPlus } from '@/ui/icons';
import type { Metadata } from 'next';
import { campaignStatusLabels, campaignStatusTones, planReference } from '@/domain/campaigns/labels';
import { mayPrepare } from '@/domain/campaigns/policy';
import { type CampaignRow, listCampaigns } from '@/domain/campaigns/queries';
import { lastDayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { pageCtx } from '../../page-ctx';

export const metadata: Metadata = { title: 'Các đợt phát động' };

export default async function CampaignsPage() {
  const ctx = await pageCtx();
  const campaigns = await listCampaigns(ctx);
  const prepares = mayPrepare(ctx.actor);
  const create = (
    <LinkButton href="/campaigns/new" kind="primary" icon={<CalendarPlus aria-hidden="true" />}>
      Lập đợt phát động
    </LinkButton>
  );
  return (
    <>
      <PageHead title="Các đợt phát động" sub="Mỗi đợt theo một kế hoạch: thời hạn, lĩnh vực, hồ sơ và tiêu chí riêng." actions={prepares && campaigns.length > 0 ? create : undefined} />
      {campaigns.length === 0 ? (
        <EmptyState title="Chưa có đợt phát động nào" action={prepares ? create : undefined}>
          {prepares ? 'Lập đợt đầu tiên từ kế hoạch mẫu, sửa cho đúng kế hoạch của đơn vị rồi phát động.' : 'Khi có đợt mới, tin báo sẽ đến mục Thông báo trên cổng.'}
        </EmptyState>
      ) : (
        <Table caption="Các đợt phát động, mới nhất ở trên">
          <thead>
            <tr>
              <Th>Đợt phát động</Th>
              <Th>Tình trạng</Th>
              <Th>Nhận hồ sơ</Th>
              <Th align="right">Hồ sơ đã nộp</Th>
            </tr>
          </thead>
          <tbody>
            {campaigns.map((campaign) => (
              <CampaignLine key={campaign.id} campaign={campaign} now={ctx.now} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function CampaignLine({ campaign, now }: { campaign: CampaignRow; now: Date }) {
  const { id, title, year, status, submissionClosesAt, filedCount } = campaign;
  const open = status === 'LAUNCHED' && submissionClosesAt && now < submissionClosesAt;
  return (
    <tr>
      <RowTh sub={`Năm ${year} · ${planReference(campaign)}`}>
        <TextLink look="title" href={`/campaigns/${id}`}>
          {title}
        </TextLink>
      </RowTh>
      <Td label="Tình trạng">
        <Tag tone={campaignStatusTones[status]}>{campaignStatusLabels[status]}</Tag>
      </Td>
      <Td label="Nhận hồ sơ">
        {submissionClosesAt ? `đến hết ngày ${formatDay(lastDayOf(submissionClosesAt))}` : 'chưa có ngày cuối'}
        {open ? <span className="block text-sm text-ink-3">{deadlineWords(now, { closesAt: submissionClosesAt }).words}</span> : null}
      </Td>
      <Td label="Hồ sơ đã nộp" align="right">
        <span className="num">{filedCount}</span>
      </Td>
    </tr>
  );
}
