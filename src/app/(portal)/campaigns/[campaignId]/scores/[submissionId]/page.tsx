import type { Metadata } from 'next';
import { readsAppeals } from '@/domain/recognition/appeals/appeal-policy';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { whyNotRelease } from '@/domain/reviews/released/released-policy';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { sheetsProps } from './sheets-data';
import { SheetsView } from './sheets-view';

export const metadata: Metadata = { title: 'Phiếu chấm của hồ sơ' };

type Props = { params: Promise<{ campaignId: string; submissionId: string }> };

export default async function DossierScoresPage({ params }: Props) {
  const ctx = await pageCtx();
  const { campaignId, submissionId } = await params;
  const data = found(await dossierSheets(ctx, idParam(submissionId)));
  if (data.campaign.id !== idParam(campaignId)) found(null);
  const { campaign, dossier } = data;
  const releases = whyNotRelease(ctx.actor, { campaign, hidden: false }) === null;
  return (
    <>
      <PageHead
        title={dossier.title}
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm', href: `/campaigns/${campaignId}/scores` }, { label: dossier.code }]}
        sub={`${dossier.code} · ${dossier.unitName}`}
        actions={
          <>
            {data.again && readsAppeals(ctx.actor, campaign.id) ? <LinkButton href={`/submissions/${submissionId}/reconsideration`}>Chấm lại theo kiến nghị</LinkButton> : null}
            {releases ? <LinkButton href={`/campaigns/${campaignId}/scores/${submissionId}/comments`}>Nhận xét chuyển cho tác giả</LinkButton> : null}
            {data.discusses ? <LinkButton href={`/reviews/${submissionId}/discussion`}>Trao đổi</LinkButton> : null}
            <LinkButton href={data.blind ? `/reviews/${submissionId}` : `/submissions/${submissionId}`}>Xem hồ sơ</LinkButton>
          </>
        }
      />
      <SheetsView {...sheetsProps(data)} />
    </>
  );
}
