import { blockingGaps } from '@/domain/campaigns/gaps';
import type { CampaignGap } from '@/domain/campaigns/gaps';
import { whyNotLaunch } from '@/domain/campaigns/policy';
import { launchAudience, rosterOf } from '@/domain/campaigns/settings-queries';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { lastDayWithWeekday } from '@/domain/campaigns/extension';
import type { Campaign } from '@/generated/prisma/client';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { launchCampaignAction } from './settings/actions';
import { GapList } from './gap-list';

/** A draft's first card: what is missing, and the way to make it known. */
export async function LaunchPanel({ ctx, campaign, gaps }: { ctx: Ctx; campaign: Campaign; gaps: readonly CampaignGap[] }) {
  const missing = blockingGaps(gaps);
  const reason = whyNotLaunch(ctx.actor, campaign, missing.length);
  const [audience, roster] = await Promise.all([launchAudience(ctx, campaign.id), rosterOf(ctx, campaign.id)]);
  const withMail = audience.filter((account) => account.email).length;
  const invited = roster.filter((unit) => unit.relation === 'INVITED').length;
  const { submissionClosesAt } = campaign;
  return (
    <Card aria-labelledby="launch" tone={missing.length > 0 ? 'warn' : 'action'}>
      <CardHead
        id="launch"
        title={missing.length > 0 ? `Còn thiếu ${missing.length} nội dung trước khi phát động` : 'Đã đủ nội dung để phát động'}
        tone={missing.length > 0 ? 'warn' : 'plain'}
        sub="Bản nháp này chưa ai khác thấy."
        aside={
          <ConfirmDialog
            trigger={{ label: 'Phát động', kind: 'primary', disabledReason: reason ? sentenceOf(reason) : undefined }}
            title={`Phát động: ${campaign.title}`}
            confirmLabel="Phát động"
            run={launchCampaignAction}
            input={{ campaignId: campaign.id, version: campaign.version }}
            success="Đã phát động. Mọi người trong các đơn vị tham gia đã được báo."
          >
            <ul className="list-disc space-y-1 pl-5">
              <li>
                Báo qua cổng cho <strong className="num">{audience.length}</strong> người của <strong className="num">{roster.length}</strong> đơn vị
                {invited > 0 ? `, trong đó ${invited} đơn vị được đề nghị phối hợp` : ''}; {withMail} người được báo thêm bằng thư điện tử.
              </li>
              {submissionClosesAt ? <li>Nhận hồ sơ đến {lastDayWithWeekday(lastDayOf(submissionClosesAt))}.</li> : null}
              <li>Sau khi phát động, thời hạn chỉ đổi được bằng văn bản gia hạn.</li>
              <li>Không rút lại được về bản nháp.</li>
            </ul>
          </ConfirmDialog>
        }
      />
      {gaps.length > 0 ? (
        <CardBody>
          <GapList gaps={gaps} campaignId={campaign.id} />
        </CardBody>
      ) : null}
    </Card>
  );
}
