import type { Metadata } from 'next';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { DisagreementView } from './disagreement-view';
import { disagreementProps } from './view';

export const metadata: Metadata = { title: 'Độ chênh giữa các phiếu' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<{ page?: string }> };

export default async function DisagreementPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const { page } = await searchParams;
  const data = found(await disagreementOf(ctx, campaignId, /^\d{1,6}$/u.test(page ?? '') ? Number(page) : 1));
  return (
    <>
      <PageHead
        title="Độ chênh giữa các phiếu"
        crumbs={[{ label: data.campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` }, { label: 'Độ chênh' }]}
        sub="Để Hội đồng thảo luận. Không làm đổi điểm, thứ hạng hay kết quả của hồ sơ nào."
      />
      <DisagreementView {...disagreementProps(data)} />
    </>
  );
}
