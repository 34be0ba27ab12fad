import { toDateColumn } from '@/domain/time/date-column';
import { type Ctx, inCampaign } from '@/domain/context';
import { campaignsVisibleTo } from '@/domain/campaigns/policy';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { visibleTo as peopleVisibleTo } from '@/domain/people/policy';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { endOfDayExclusive } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { whyNotAdmitLate } from './late-policy';
import type { AdmitLate } from './late-schema';

/** Lets one person file one dossier after the window, whatever the campaign says of others; by a paper, with its reason. */
export async function admitLate(ctx: Ctx, { campaignId, accountId, reason, paperNumber, paperOn, lastDay }: AdmitLate): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const campaign = await ctx.db.campaign.findFirst({
      where: { AND: [campaignsVisibleTo(ctx.actor), { id: campaignId }] },
      select: { title: true, status: true, submissionClosesAt: true },
    });
    if (!campaign) throw new Refusal('not_found');
    // Two clerks at once: the second waits for the first one's row of the campaign.
    await ctx.db.$executeRaw`select 1 from "Campaign" where "organizationId" = ${organizationId}::uuid and id = ${campaignId}::uuid for update`;
    const person = await ctx.db.account.findFirst({ where: { AND: [peopleVisibleTo(ctx.actor), { id: accountId, disabledAt: null }] }, select: { id: true } });
    if (!person) throw new Refusal('not_found');
    const open = await ctx.db.lateAdmission.findFirst({ where: { organizationId, campaignId, accountId, submissionId: null }, orderBy: { closesAt: 'desc' }, select: { closesAt: true } });
    const closesAt = endOfDayExclusive(lastDay);
    const whyNot = whyNotAdmitLate(inCampaign(ctx.actor, campaignId), { campaignStatus: campaign.status, submissionClosesAt: campaign.submissionClosesAt, accountId, closesAt, openUntil: open?.closesAt ?? null }, ctx.now);
    if (whyNot === 'late_day_too_early') throw new Refusal(whyNot, { lastDay: [sentenceOf(whyNot)] });
    if (whyNot === 'admitted_already' || whyNot === 'own_admission') throw new Refusal(whyNot, { accountId: [sentenceOf(whyNot)] });
    refuseIf(whyNot);
    const admissionId = newId();
    await ctx.db.lateAdmission.create({
      data: { organizationId, id: admissionId, campaignId, accountId, reason, paperNumber, paperOn: toDateColumn(paperOn), closesAt, byId: ctx.actor.accountId, at: ctx.now },
    });
    await recordEvent(ctx, 'submission.late_admitted', { type: 'campaign', id: campaignId, campaignId }, { admissionId, accountId, paperNumber, lastDay }, reason);
    await tell(ctx, [{
      accountId, kind: 'submission.late_admitted', key: admissionId, href: `/campaigns/${campaignId}`,
      subject: `Được nộp muộn một hồ sơ, chậm nhất hết ngày ${formatDay(lastDay)}`,
      body: `${campaign.title}: được nộp muộn một hồ sơ đến hết ngày ${formatDay(lastDay)}, theo văn bản số ${paperNumber} ngày ${formatDay(paperOn)}. Khi nộp cần ghi lý do; hồ sơ được đánh dấu nộp muộn.`,
    }]);
  });
}
