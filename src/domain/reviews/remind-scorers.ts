import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf, lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { loadPanel, seenBy } from './panel';
import { whyNotRemindScorers } from './policy';
import { listSheetKeys, progressOf } from './progress-queries';
import { judgedCampaign } from './queries';

/** Reminds every member who still owes a sheet, each with the own number; at most once a day. */
export async function remindScorers(ctx: Ctx, campaignId: string): Promise<{ told: number }> {
  return transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotRemindScorers(ctx.actor, campaign));
    const panel = await loadPanel(ctx, campaign);
    const accountOf = new Map(panel.seats.map((seat) => [seat.id, seat.accountId]));
    const { members } = progressOf(seenBy(ctx, panel), await listSheetKeys(ctx, campaignId));
    const until = campaign.scoringClosesAt ? ` Hạn chốt phiếu: hết ngày ${formatDay(lastDayOf(campaign.scoringClosesAt))}.` : '';
    const news = members.flatMap((member) => {
      const accountId = accountOf.get(member.seatId);
      if (!accountId || member.unfinished.length === 0) return [];
      return [{
        accountId, kind: 'scoring.reminded', key: `${campaignId}:${dayOf(ctx.now)}`, subject: `Còn ${member.unfinished.length} phiếu chưa chốt: ${campaign.title}`,
        body: `Đã chốt ${member.done}/${member.need} phiếu.${until}`, href: '/reviews' as const,
      }];
    });
    if (news.length === 0) throw new Refusal('nobody_to_remind');
    await tell(ctx, news);
    await recordEvent(ctx, 'scoring.reminded', { type: 'campaign', id: campaignId, campaignId }, { members: news.length });
    return { told: news.length };
  });
}
