import type { Metadata } from 'next';
import { legalNote } from '@/domain/recognition/appeals/appeal-labels';
import { appealsOfDossier } from '@/domain/recognition/appeals/appeal-queries';
import { handlesAppeals } from '@/domain/recognition/appeals/appeal-policy';
import { dayOf } from '@/domain/time/calendar';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { AppealCard } from './appeal-card';
import { NewAppeal } from './new-appeal';
import { appealsPageView } from './view';

export const metadata: Metadata = { title: 'Kiến nghị xem xét lại kết quả' };

export default async function AppealsPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const data = found(await appealsOfDossier(ctx, idParam((await params).submissionId)));
  const { dossier } = data;
  const { until, send, record, appeals } = appealsPageView(ctx, data);
  const today = dayOf(ctx.now);
  const form = { submissionId: dossier.id, campaignId: dossier.campaignId, maxMb: dossier.campaign.maxFileMb, today };
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${dossier.code ?? ''}`, href: `/submissions/${dossier.id}` }, { label: 'Kiến nghị' }]}
        title="Kiến nghị xem xét lại kết quả"
        sub={dossier.title}
        actions={dossier.side === 'HANDLER' && handlesAppeals(ctx.actor, dossier.campaignId) ? <LinkButton href={`/campaigns/${dossier.campaignId}/appeals`}>Các kiến nghị của đợt</LinkButton> : undefined}
      />
      <div className="max-w-3xl space-y-6">
        <Banner title={until ?? 'Đợt này không đặt thời hạn nhận kiến nghị.'}>{legalNote}</Banner>
        {appeals.map((appeal) => <AppealCard key={appeal.id} appeal={appeal} form={form} />)}
        {appeals.length === 0 && !send ? <EmptyState title="Chưa có kiến nghị nào">Tác giả gửi trên cổng hoặc nộp bản giấy; văn thư vào sổ đến rồi ghi tại đây.</EmptyState> : null}
        {send ? (
          <Card aria-labelledby="send">
            <CardHead id="send" title="Gửi kiến nghị" sub="Mọi tác giả, Phòng Văn hóa – Xã hội, Hội đồng và lãnh đạo đọc được; người có liên quan đến hồ sơ không đọc được." />
            <CardBody><NewAppeal kind="send" form={form} disabledReason={send.disabledReason} /></CardBody>
          </Card>
        ) : null}
        {record ? (
          <Card aria-labelledby="record">
            <CardHead id="record" title="Ghi kiến nghị bản giấy" sub="Tính từ ngày đến trong sổ văn thư." />
            <CardBody><NewAppeal kind="record" form={form} disabledReason={record.disabledReason} /></CardBody>
          </Card>
        ) : null}
      </div>
    </>
  );
}
