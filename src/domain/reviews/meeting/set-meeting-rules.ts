import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { methodUsed } from './ballot/ballot-queries';
import { whyNotSetMeetingRules } from './meeting-policy';
import type { Rules } from './standing';

/** How many must be there and what carries a vote, as the council's own rule says. */
export async function setMeetingRules(ctx: Ctx, { campaignId, ...rules }: Partial<Rules> & { campaignId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const campaign = await holdCouncil(ctx, campaignId);
    // The open meeting is locked, so that no vote is taken under the rule that is being replaced.
    await ctx.db.$queryRaw`select 1 from "Meeting" where "organizationId" = ${organizationId}::uuid and "campaignId" = ${campaignId}::uuid for update`;
    refuseIf(whyNotSetMeetingRules(ctx.actor, { campaign, voted: await methodUsed(ctx, { meeting: { is: { campaignId, closedAt: null } } }) }));
    await ctx.db.campaign.updateMany({ where: { organizationId, id: campaignId, status: campaign.status }, data: rules });
    await recordEvent(ctx, 'session.rules_set', { type: 'campaign', id: campaignId, campaignId });
  });
}
