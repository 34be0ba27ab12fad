import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { moves } from '@/domain/campaigns/workflow';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell, voidMail } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { wordsForScorers } from './blind-names';
import { loadSeats } from './panel';
import { whyNotReopenScoring } from './policy';
import { judgedCampaign } from './queries';

/** A tờ trình that is signed rests on these results: whoever reopens must have it sent back first. */
export const proposalSignedSql = (organizationId: string, campaignId: string): Prisma.Sql => Prisma.sql`
  exists (select 1 from "Proposal" p where p."organizationId" = ${organizationId}::uuid and p."campaignId" = ${campaignId}::uuid and p.status in ('SIGNED', 'APPROVED'))`;

export async function hasSignedProposal(ctx: Ctx, campaignId: string): Promise<boolean> {
  const [row] = await readRows<{ signed: boolean }>(ctx.db)`select ${proposalSignedSql(ctx.actor.organizationId, campaignId)} as signed`;
  return row?.signed ?? false;
}

/** Back to scoring: the results go, the closed sheets stay as they are until the secretary opens single ones. */
export async function reopenScoring(ctx: Ctx, { campaignId, reason }: { campaignId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotReopenScoring(ctx.actor, { id: campaignId, status: campaign.status, proposalSigned: await hasSignedProposal(ctx, campaignId) }));
    const { organizationId } = ctx.actor;
    const { count } = await ctx.db.campaign.updateMany({
      where: { organizationId, id: campaignId, status: 'SCORED' },
      data: { status: moves.reopenScoring.to, scoredAt: null, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    // Signed between the question and the lock.
    if (await hasSignedProposal(ctx, campaignId)) throw new Refusal('reopen_after_proposal');
    await ctx.db.result.deleteMany({ where: { organizationId, campaignId } });
    await voidMail(ctx, 'scoring.closed', campaignId);
    await recordEvent(ctx, 'scoring.reopened', { type: 'campaign', id: campaignId, campaignId }, {}, reason);
    const seats = await loadSeats(ctx, campaignId);
    const why = await wordsForScorers(ctx, campaign, reason);
    await tell(ctx, seats.flatMap((seat) => (seat.scores && !seat.endedAt && seat.accountId ? [{
      accountId: seat.accountId, kind: 'scoring.reopened', key: `${campaignId}:${ctx.now.toISOString()}`, subject: `Mở lại chấm điểm: ${campaign.title}`,
      body: `Lý do: ${why}\nPhiếu đã chốt vẫn giữ nguyên; thư ký mở lại từng phiếu cần sửa.`, href: '/reviews',
    }] : [])));
  });
}
