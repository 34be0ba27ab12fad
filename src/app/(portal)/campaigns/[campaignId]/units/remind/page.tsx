import type { Metadata } from 'next';
import { sentenceOf } from '@/domain/refusal';
import { isOffice } from '@/domain/context';
import { dayOf, startOfDay } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { mayBeReminded } from '@/domain/tracking/duty';
import { reminderChannelLabels } from '@/domain/tracking/labels';
import { whyNotRemind } from '@/domain/tracking/policy';
import { reminderFacts, roster, rosterCampaign } from '@/domain/tracking/queries';
import { isUrgingTime, reminderText } from '@/domain/tracking/reminder-text';
import { Banner } from '@/ui/banner';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../../page-ctx';
import { many, one, type Search } from '../params';
import { RemindForm } from './remind-form';

export const metadata: Metadata = { title: 'Đôn đốc, đề nghị phối hợp' };

type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<Search> };

export default async function RemindPage({ params, searchParams }: Props) {
  const ctx = await pageCtx(isOffice);
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await rosterCampaign(ctx, campaignId));
  const search = await searchParams;
  const asked = new Set(many(search.unit));
  const everyZero = one(search.all) === 'zero';
  const rows = (await roster(ctx, campaignId)).filter((row) => (everyZero ? row.state === 'none' || row.state === 'drafting' : asked.has(row.unitId)) && mayBeReminded(row.state));
  const base = `/campaigns/${campaignId}/units`;
  const whyNot = whyNotRemind(ctx.actor, campaign, ctx.now);
  const today = startOfDay(dayOf(ctx.now));
  const units = rows.map((row) => ({
    id: row.unitId,
    name: row.name,
    invited: row.relation === 'INVITED',
    heads: row.heads.map((head) => head.fullName),
    phones: row.heads.flatMap((head) => (head.phone ? [`${head.fullName}: ${head.phone}`] : [])),
    text: reminderText(reminderFacts(campaign, row, ''), ctx.now),
    today: row.lastReminder && row.lastReminder.at >= today ? `${reminderChannelLabels[row.lastReminder.channel]} lúc ${formatTime(row.lastReminder.at)}` : null,
  }));
  return (
    <>
      <PageHead
        title={units.length > 0 && units.every((unit) => unit.invited) ? 'Đề nghị phối hợp' : 'Đôn đốc đơn vị'}
        crumbs={[
          { label: `Đợt phát động ${campaign.year}`, href: `/campaigns/${campaignId}` },
          { label: 'Đơn vị và đôn đốc', href: base },
          { label: 'Đôn đốc' },
        ]}
        sub="Mỗi đơn vị nhận một nội dung riêng. Đơn vị được giao: đôn đốc; đơn vị được mời: đề nghị phối hợp."
      />
      {units.length === 0 ? (
        <EmptyState title="Chưa chọn đơn vị nào cần liên hệ." action={<LinkButton href={base}>Về danh sách đơn vị</LinkButton>}>
          Đánh dấu đơn vị ở danh sách rồi bấm “Đôn đốc các đơn vị đã chọn”. Đơn vị đã đạt hoặc được miễn thì không cần.
        </EmptyState>
      ) : (
        <>
          {isUrgingTime(ctx.now) ? null : (
            <Banner className="mb-4" title="Ngoài giờ đôn đốc">
              Nên gửi trong giờ làm việc: 7 giờ 30 đến 11 giờ 00, 13 giờ 30 đến 16 giờ 30, từ thứ Hai đến thứ Sáu.
            </Banner>
          )}
          <RemindForm campaignId={campaignId} units={units} disabledReason={whyNot ? sentenceOf(whyNot) : null} />
        </>
      )}
    </>
  );
}
