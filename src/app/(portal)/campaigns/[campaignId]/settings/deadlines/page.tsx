import { CalendarPlus } from '@/ui/icons';
import type { Metadata } from 'next';
import { fromDateColumn } from '@/domain/time/date-column';
import { whyNotEditPlan, whyNotEditRules, whyNotExtend } from '@/domain/campaigns/policy';
import { amendmentsOf } from '@/domain/campaigns/settings-queries';
import { dayOf, lastDayOf, startOfDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { AmendmentList } from '../../amendment-list';
import { StageList } from '../../stage-list';
import { loadSettings, type SettingsParams } from '../load';
import { SettingsFrame } from '../settings-frame';
import { AfterForm } from './after-form';
import { DeadlinesForm } from './deadlines-form';

export const metadata: Metadata = { title: 'Thiết lập: thời hạn' };

export default async function DeadlinesSettingsPage(props: SettingsParams) {
  const { ctx, campaign, gaps } = await loadSettings(props);
  const amendments = await amendmentsOf(ctx, campaign.id);
  const frozen = whyNotEditPlan(ctx.actor, campaign);
  const { planOn, opensAt } = campaign;
  const fromPlan = opensAt === null || (planOn !== null && opensAt.getTime() === startOfDay(fromDateColumn(planOn)).getTime());
  const lastDay = (closesAt: Date | null) => (closesAt ? lastDayOf(closesAt) : '');
  const extendHref = whyNotExtend(ctx.actor, campaign) === null ? `/campaigns/${campaign.id}/settings/deadlines/extend` : undefined;
  return (
    <SettingsFrame campaign={campaign} tab="deadlines" gaps={gaps} frozen={frozen}>
      {campaign.status === 'DRAFT' ? null : (
        <Card aria-labelledby="stages">
          <CardHead
            id="stages"
            title="Các giai đoạn"
            sub="Ngày đã thông báo chỉ đổi được bằng văn bản gia hạn; mỗi lần đổi được ghi lại và không xóa được."
            aside={
              extendHref ? (
                <LinkButton kind="primary" href={`${extendHref}?stage=SUBMISSION`} icon={<CalendarPlus aria-hidden="true" />}>
                  Gia hạn nhận hồ sơ
                </LinkButton>
              ) : undefined
            }
          />
          <StageList campaign={campaign} amendments={amendments} now={ctx.now} extendHref={extendHref} />
        </Card>
      )}
      <Card aria-labelledby="rules">
        <CardHead id="rules" title="Thời hạn và cách tính ngày nộp" sub="Mỗi giai đoạn tính đến hết ngày cuối, 24 giờ 00 phút, giờ Việt Nam." />
        <CardBody>
          <DeadlinesForm
            key={campaign.version}
            disabled={frozen !== null}
            announced={campaign.status !== 'DRAFT'}
            rulesFrozen={whyNotEditRules(ctx.actor, campaign) !== null}
            planDay={planOn ? formatDay(fromDateColumn(planOn)) : null}
            values={{
              campaignId: campaign.id,
              version: campaign.version,
              opensFrom: fromPlan ? 'plan' : 'day',
              opensOn: opensAt && !fromPlan ? dayOf(opensAt) : '',
              submissionLastDay: lastDay(campaign.submissionClosesAt),
              lateLastDay: lastDay(campaign.lateUntil),
              screeningLastDay: lastDay(campaign.screeningClosesAt),
              scoringLastDay: lastDay(campaign.scoringClosesAt),
              meetingLastDay: lastDay(campaign.meetingClosesAt),
              decisionLastDay: lastDay(campaign.decisionClosesAt),
              filingRule: campaign.filingRule,
              paperGraceDays: String(campaign.paperGraceDays),
              paperCopies: String(campaign.paperCopies),
              paperColour: campaign.paperColour,
            }}
          />
        </CardBody>
      </Card>
      <Card aria-labelledby="after">
        <CardHead id="after" title="Sau khi công bố kết quả" sub="Sửa được cho đến khi công bố." />
        <CardBody>
          <AfterForm
            key={campaign.version}
            disabled={frozen !== null}
            values={{
              campaignId: campaign.id, version: campaign.version, authorsSeeMeans: campaign.authorsSeeMeans,
              appealDays: String(campaign.appealDays), appealAnswerDays: String(campaign.appealAnswerDays),
            }}
          />
        </CardBody>
      </Card>
      {amendments.length > 0 ? (
        <Card aria-labelledby="amendments">
          <CardHead id="amendments" title="Thời hạn đã đổi" count={amendments.length} />
          <AmendmentList rows={amendments} showsEntry />
        </Card>
      ) : null}
    </SettingsFrame>
  );
}
