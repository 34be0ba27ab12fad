import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import type { LocalDay } from '@/domain/time/calendar';
import { toDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { holdCouncil } from './hold-council';
import { whyNotEditCouncil } from './policy';

export type CouncilPaper = { campaignId: string; councilName: string; decisionNumber: string; decisionOn: LocalDay | null };

/** The council's name and founding decision, as the papers cite them; corrected freely until publication. */
export async function setCouncil(ctx: Ctx, { campaignId, councilName, decisionNumber, decisionOn }: CouncilPaper): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, campaignId);
    refuseIf(whyNotEditCouncil(ctx.actor, campaign));
    await ctx.db.campaign.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: campaignId },
      data: { councilName, councilDecisionNumber: decisionNumber, councilDecisionOn: decisionOn && toDateColumn(decisionOn) },
    });
    await recordEvent(ctx, 'council.named', { type: 'campaign', id: campaignId, campaignId }, { fields: ['councilName', 'councilDecisionNumber', 'councilDecisionOn'] });
  });
}
