import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { conflictOf, isHard } from '../conflicts';
import { isAssigned, type JudgedCampaign, loadPanel, type PanelDossier, type PanelSeat, seenBy } from '../panel';
import { keepsSheets } from '../policy';
import { judgedCampaign } from '../queries';

export type PaperDossier = PanelDossier & { conflicted: boolean };
export type PaperMember = { campaign: JudgedCampaign; seat: PanelSeat; seats: PanelSeat[]; dossiers: PaperDossier[] };

/** A member and the dossiers on their paper, less those the actor may not know the scores of. Only for who keeps the sheets. */
export async function loadMember(ctx: Ctx, seatId: string): Promise<PaperMember> {
  if (!isId(seatId)) throw new Refusal('not_found');
  const row = await ctx.db.councilSeat.findFirst({ where: { organizationId: ctx.actor.organizationId, id: seatId, scores: true }, select: { campaignId: true } });
  const campaign = row && (await judgedCampaign(ctx, row.campaignId));
  if (!campaign || !keepsSheets(ctx.actor, campaign.id)) throw new Refusal('not_found');
  const { seats, dossiers } = seenBy(ctx, await loadPanel(ctx, campaign));
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) throw new Refusal('not_found');
  return {
    campaign, seat, seats: seats.filter((each) => each.scores && !each.endedAt),
    dossiers: dossiers.filter((dossier) => isAssigned(dossier, seatId)).map((dossier) => ({ ...dossier, conflicted: isHard(conflictOf(seat, dossier, campaign.sameUnitRule)) })),
  };
}

/** The member's closed sheets that came from paper, of the given dossiers. */
export const paperSheetsOf = (ctx: Ctx, seatId: string, dossiers: readonly { id: string }[]) =>
  ctx.db.scoreSheet.findMany({
    where: { organizationId: ctx.actor.organizationId, seatId, status: 'CLOSED', enteredById: { not: null }, submissionId: { in: dossiers.map(({ id }) => id) } },
    select: { id: true, submissionId: true, scanId: true },
  });
