import { moves } from '@/domain/campaigns/workflow';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { openingOf } from './opening-queries';
import { loadSeats } from './panel';
import { whyNotOpenScoring } from './policy';
import { judgedCampaign } from './queries';

/** From here on the rubric stands still and the members may score. `pendingConfirmed`: how many unscreened dossiers and open admissions the person saw. */
export async function openScoring(ctx: Ctx, { campaignId, pendingConfirmed }: { campaignId: string; pendingConfirmed: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    const { facts } = await openingOf(ctx, campaign);
    refuseIf(whyNotOpenScoring(ctx.actor, facts, ctx.now));
    const waiting = facts.pending + facts.admitted;
    if (waiting > 0 && pendingConfirmed !== waiting) throw new Refusal('pending_not_confirmed');
    const { count } = await ctx.db.campaign.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: campaignId, status: campaign.status },
      data: { status: moves.openScoring.to, scoringOpenedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'scoring.opened', { type: 'campaign', id: campaignId, campaignId }, { dossiers: facts.eligible, scorers: facts.scorers, pending: facts.pending });
    const until = campaign.scoringClosesAt ? ` Hạn chốt phiếu: hết ngày ${formatDay(lastDayOf(campaign.scoringClosesAt))}.` : '';
    const seats = await loadSeats(ctx, campaignId);
    await tell(ctx, seats.flatMap((seat) => (seat.scores && !seat.endedAt && seat.accountId ? [{
      accountId: seat.accountId, kind: 'scoring.opened', key: campaignId, subject: `Mở chấm điểm: ${campaign.title}`,
      body: `Hội đồng bắt đầu chấm điểm các hồ sơ của đợt “${campaign.title}”.${until}`, href: '/reviews',
    }] : [])));
  });
}
