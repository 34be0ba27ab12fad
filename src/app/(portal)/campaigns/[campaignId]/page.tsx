import { PenLine, Settings } from '@/ui/icons';
import type { Metadata } from 'next';
import { fromDateColumn } from '@/domain/time/date-column';
import { campaignStatusLabels, campaignStatusTones, filingRuleLabels, planReference } from '@/domain/campaigns/labels';
import { mayPrepare } from '@/domain/campaigns/policy';
import { getCampaign } from '@/domain/campaigns/queries';
import { amendmentsOf, gapsOf, partsOf } from '@/domain/campaigns/settings-queries';
import { hasRole } from '@/domain/context';
import { lateWindows } from '@/domain/submissions/late-queries';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDay } from '@/domain/time/format';
import type { Campaign } from '@/generated/prisma/client';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { DueChip } from '@/ui/due-chip';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../page-ctx';
import { AmendmentList } from './amendment-list';
import { LaunchPanel } from './launch-panel';
import { DossierCard, FieldsCard, FilesCard, Paragraphs, RubricCard } from './overview-parts';
import { StageList } from './stage-list';

type Props = { params: Promise<{ campaignId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const campaign = await getCampaign(await pageCtx(), (await params).campaignId);
  return { title: campaign?.title ?? 'Đợt phát động' };
}

/** The plan at a glance, for every signed-in person of the organization. */
export default async function CampaignPage({ params }: Props) {
  const ctx = await pageCtx();
  const campaign = found(await getCampaign(ctx, idParam((await params).campaignId)));
  const [parts, amendments] = await Promise.all([partsOf(ctx, campaign.id), amendmentsOf(ctx, campaign.id)]);
  const prepares = mayPrepare(ctx.actor);
  const gaps = campaign.status === 'DRAFT' && prepares ? await gapsOf(ctx, campaign, parts) : null;
  const lateUntil = (await lateWindows(ctx)).get(campaign.id);
  const open = isOpen(campaign, ctx.now);
  const due = open && campaign.submissionClosesAt ? deadlineWords(ctx.now, { closesAt: campaign.submissionClosesAt }) : null;
  return (
    <>
      <PageHead
        title={campaign.title}
        crumbs={[{ label: 'Các đợt phát động', href: '/campaigns' }, { label: `Năm ${campaign.year}` }]}
        badges={
          <>
            <Tag tone={campaignStatusTones[campaign.status]}>{campaignStatusLabels[campaign.status]}</Tag>
            {due ? <DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
          </>
        }
        sub={lateUntil ? `Đã hết hạn nhận hồ sơ; còn nộp muộn được đến hết ngày ${formatDay(lastDayOf(lateUntil))}, kèm lý do.` : windowSentence(campaign, ctx.now)}
        actions={
          <>
            {prepares ? (
              <LinkButton href={`/campaigns/${campaign.id}/settings/plan`} icon={<Settings aria-hidden="true" />}>
                Thiết lập đợt
              </LinkButton>
            ) : null}
            {(open || lateUntil) && hasRole(ctx.actor, 'staff', 'unitHead') ? (
              <LinkButton kind="primary" href={`/submissions/new?campaign=${campaign.id}`} icon={<PenLine aria-hidden="true" />}>
                Viết sáng kiến
              </LinkButton>
            ) : null}
          </>
        }
      />
      <div className="space-y-6">
        {gaps ? <LaunchPanel ctx={ctx} campaign={campaign} gaps={gaps} /> : null}
        <Card aria-labelledby="stages">
          <CardHead
            id="stages"
            title="Các giai đoạn"
            sub="Mỗi giai đoạn tính đến hết ngày cuối, giờ Việt Nam."
            aside={<TextLink href={`/campaigns/${campaign.id}/calendar.ics`} download className="no-print text-sm">Thêm vào lịch</TextLink>}
          />
          <StageList campaign={campaign} amendments={amendments} now={ctx.now} />
        </Card>
        {amendments.length > 0 ? (
          <Card aria-labelledby="amendments">
            <CardHead id="amendments" title="Thời hạn đã đổi" count={amendments.length} />
            <AmendmentList rows={amendments} showsEntry={prepares} />
          </Card>
        ) : null}
        <PlanCard campaign={campaign} bases={parts.legalBases.map((basis) => basis.text)} />
        <FilesCard campaignId={campaign.id} parts={parts} />
        <DossierCard campaign={campaign} parts={parts} />
        <FieldsCard parts={parts} />
        <RubricCard campaign={campaign} parts={parts} />
      </div>
    </>
  );
}

const isOpen = ({ status, opensAt, submissionClosesAt }: Campaign, now: Date): boolean =>
  status === 'LAUNCHED' && opensAt !== null && submissionClosesAt !== null && opensAt <= now && now < submissionClosesAt;

function windowSentence(campaign: Campaign, now: Date): string {
  const { status, opensAt, submissionClosesAt } = campaign;
  if (status === 'DRAFT') return 'Bản nháp, chỉ quản trị và Phòng Văn hóa – Xã hội thấy.';
  if (opensAt && now < opensAt) return `Bắt đầu nhận hồ sơ từ ngày ${formatDay(dayOf(opensAt))}.`;
  if (status === 'PUBLISHED') return 'Kết quả đã công bố ở Kho sáng kiến.';
  if (submissionClosesAt && now >= submissionClosesAt) return 'Đã hết hạn nhận hồ sơ. Bản bổ sung theo đề nghị vẫn nộp theo hạn ghi trong đề nghị. Liên hệ Phòng Văn hóa – Xã hội nếu cần nộp muộn.';
  return 'Đang nhận hồ sơ của các cơ quan, đơn vị.';
}

function PlanCard({ campaign, bases }: { campaign: Campaign; bases: readonly string[] }) {
  const { planOn, planIssuer, planSigner, objectives, participants, filingRule, paperGraceDays } = campaign;
  return (
    <Card aria-labelledby="plan">
      <CardHead id="plan" title={planReference(campaign)} sub={planOn ? `Ban hành ngày ${formatDay(fromDateColumn(planOn))}` : 'Chưa ghi ngày ban hành'} />
      <CardBody className="space-y-5">
        <DescriptionList
          columns={3}
          items={[
            planIssuer !== '' && { term: 'Cơ quan ban hành', detail: planIssuer },
            planSigner !== '' && { term: 'Người ký', detail: planSigner },
            { term: 'Ngày nộp tính theo', detail: `${filingRuleLabels[filingRule]}${paperGraceDays > 0 ? `; bản giấy được thêm ${paperGraceDays} ngày` : ''}` },
          ]}
        />
        {objectives ? (
          <div>
            <h3 className="mb-1 font-semibold">Mục đích, yêu cầu</h3>
            <Paragraphs text={objectives} />
          </div>
        ) : null}
        {participants ? (
          <div>
            <h3 className="mb-1 font-semibold">Đối tượng</h3>
            <Paragraphs text={participants} />
          </div>
        ) : null}
        {bases.length > 0 ? (
          <div>
            <h3 className="mb-1 font-semibold">Căn cứ</h3>
            <ul className="list-disc space-y-1 pl-5">
              {bases.map((basis) => (
                <li key={basis}>{basis}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </CardBody>
    </Card>
  );
}
