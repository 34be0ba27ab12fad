import type { Campaign } from '@/generated/prisma/client';
import type { CampaignStage } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { lastDayOf } from '@/domain/time/calendar';
import { toDateColumn } from '@/domain/time/date-column';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { lastDayWithWeekday, planExtension, type StageMove } from './extension';
import { extensionAudience } from './extension-audience';
import { loadCampaign } from './load-campaign';
import { whyNotExtend } from './policy';
import type { ExtendDeadlineInput } from './schema';
import { fieldOfStage } from './stages';
import { touchCampaign } from './touch-campaign';

/** Moves an announced deadline by a paper. Every stage that moves leaves its own line, with the paper, for good. */
export async function extendDeadline(outer: Ctx, input: ExtendDeadlineInput): Promise<{ told: number }> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotExtend(ctx.actor, campaign));
    const moves = planOrRefuse(campaign, input, ctx.now);
    await touchCampaign(ctx, campaign, Object.fromEntries(moves.map((move) => [move.field, move.to])));
    await writeAmendments(ctx, campaign, moves, input);
    await recordEvent(ctx, 'campaign.deadline_extended', { type: 'campaign', id: campaign.id, campaignId: campaign.id }, { stages: moves.map((move) => move.stage) }, input.reason);
    const accountIds = await extensionAudience(ctx, campaign.id, moves.map((move) => move.stage));
    const news = newsOf(campaign, moves, input);
    await tell(ctx, accountIds.map((accountId) => ({ ...news, accountId })));
    return { told: accountIds.length };
  });
}

function planOrRefuse(campaign: Campaign, input: ExtendDeadlineInput, now: Date): StageMove[] {
  const plan = planExtension(campaign, input.stage, input.newLastDay, input.later);
  if (!plan.ok) throw new Refusal(plan.reason, { [plan.reason === 'deadlines_out_of_order' ? 'later' : 'newLastDay']: [plan.sentence] });
  const first = plan.moves[0];
  if (first && first.to <= now) throw new Refusal('deadline_past', { newLastDay: ['Ngày này đã qua. Chọn ngày hôm nay hoặc sau hôm nay.'] });
  return plan.moves;
}

async function writeAmendments(ctx: Ctx, campaign: Campaign, moves: readonly StageMove[], input: ExtendDeadlineInput): Promise<void> {
  await ctx.db.amendment.createMany({
    data: moves.map((move) => ({
      organizationId: campaign.organizationId, id: newId(), campaignId: campaign.id, stage: move.stage, oldClosesAt: move.from, newClosesAt: move.to,
      paperNumber: input.paperNumber, paperOn: toDateColumn(input.paperOn), reason: input.reason, byId: ctx.actor.accountId, at: ctx.now,
    })),
  });
}

const labelOf = (stage: CampaignStage, moves: readonly StageMove[]): string => moves.find((move) => move.stage === stage)?.label ?? '';

function newsOf(campaign: Campaign, moves: readonly StageMove[], input: ExtendDeadlineInput) {
  const label = labelOf(input.stage, moves);
  const from = campaign[fieldOfStage(input.stage)];
  const others = moves.slice(1).map((move) => `${move.label} đến hết ngày ${formatDay(lastDayOf(move.to))}`);
  return {
    kind: 'campaign.deadline_extended',
    key: `${campaign.id}:${input.stage}:${input.newLastDay}`,
    subject: `Gia hạn ${label.toLowerCase()}: ${lastDayWithWeekday(input.newLastDay)}`,
    body: [
      `${campaign.title}: ${label.toLowerCase()} được gia hạn đến ${lastDayWithWeekday(input.newLastDay)}${from ? ` (trước đây hết ngày ${formatDay(lastDayOf(from))})` : ''}, theo văn bản số ${input.paperNumber} ngày ${formatDay(input.paperOn)}.`,
      `Lý do: ${input.reason}`,
      ...(others.length > 0 ? [`Các giai đoạn sau dời theo: ${others.join('; ')}.`] : []),
    ].join('\n'),
    href: `/campaigns/${campaign.id}` as const,
  };
}
