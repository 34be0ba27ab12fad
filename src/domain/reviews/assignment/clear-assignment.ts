import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { whyNotClearAssignment } from './assignment-policy';

/** Back to everybody scoring everything. Sheets that are begun or closed stay as they are. */
export async function clearAssignment(ctx: Ctx, { campaignId, reason }: { campaignId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, campaignId);
    refuseIf(whyNotClearAssignment(ctx.actor, campaign));
    const { organizationId } = ctx.actor;
    await ctx.db.assignment.deleteMany({ where: { organizationId, campaignId } });
    await ctx.db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { scorersPerDossier: null } });
    await recordEvent(ctx, 'council.assignment_cleared', { type: 'campaign', id: campaignId, campaignId }, {}, reason);
  });
}
