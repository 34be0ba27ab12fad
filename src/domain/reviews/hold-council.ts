import type { Seat } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { type JudgedCampaign, loadSeats, type PanelSeat } from './panel';
import { councilNeedsReason, whyNotEditCouncil } from './policy';
import { judgedCampaign } from './queries';
import { isSamePerson } from './standing/compare';

/** The campaign with its row locked, so that two people changing one council do so one after the other. */
export async function holdCouncil(ctx: Ctx, campaignId: string): Promise<JudgedCampaign> {
  await ctx.db.$queryRaw`select 1 from "Campaign" where "organizationId" = ${ctx.actor.organizationId}::uuid and id = ${campaignId}::uuid for update`;
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) throw new Refusal('not_found');
  return campaign;
}

export function requireReason(campaign: JudgedCampaign, reason: string): void {
  if (councilNeedsReason(campaign.status) && reason === '') throw new Refusal('council_reason_required', { reason: ['Ghi lý do thay đổi.'] });
}

/** A council has one chair. `except`: the seat that is being changed. */
export function requireOneChair(seats: readonly PanelSeat[], kind: Seat, except: string | null): void {
  if (kind === 'chair' && seats.some((seat) => seat.seat === 'chair' && !seat.endedAt && seat.id !== except)) {
    throw new Refusal('chair_taken', { seat: ['Hội đồng đã có Chủ tịch. Chọn chức danh khác.'] });
  }
}

/** Whoever sits twice, as the standing council may say, judges from one seat only: one sheet, one vote. */
export function requireOneSheet(seats: readonly PanelSeat[], changed: PanelSeat): void {
  const doubled = seats.some((seat) => seat.id !== changed.id && !seat.endedAt && isSamePerson(seat, changed) && ((seat.scores && changed.scores) || (seat.votes && changed.votes)));
  if (doubled) throw new Refusal('second_seat_judges');
}

/** A seat that still stands, with its campaign locked. */
export async function holdSeat(ctx: Ctx, seatId: string): Promise<{ campaign: JudgedCampaign; seats: PanelSeat[]; seat: PanelSeat }> {
  const row = await ctx.db.councilSeat.findFirst({ where: { organizationId: ctx.actor.organizationId, id: seatId }, select: { campaignId: true } });
  if (!row) throw new Refusal('not_found');
  const campaign = await holdCouncil(ctx, row.campaignId);
  const stop = whyNotEditCouncil(ctx.actor, campaign);
  if (stop) throw new Refusal(stop);
  const seats = await loadSeats(ctx, campaign.id);
  const seat = seats.find((each) => each.id === seatId);
  if (!seat) throw new Refusal('not_found');
  if (seat.endedAt) throw new Refusal('seat_ended');
  return { campaign, seats, seat };
}
