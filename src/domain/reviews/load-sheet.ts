import { readRows } from '@/domain/read-rows';
import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { conflictOf, isHard, isHiddenFrom } from './conflicts';
import { isAssigned, type JudgedCampaign, loadDossierPanel, type PanelDossier, type PanelSeat } from './panel';
import { type SheetFacts, viewerOf, visibleTo } from './policy';

export type LoadedDossier = { campaign: JudgedCampaign; dossier: PanelDossier; seats: PanelSeat[]; hidden: boolean };

/** A dossier on the council's table with its council. What the actor may not know of at all is not found. */
export async function loadDossier(ctx: Ctx, submissionId: string): Promise<LoadedDossier> {
  if (!isId(submissionId)) throw new Refusal('not_found');
  const visible = await ctx.db.submission.findFirst({ where: { AND: [visibleTo(ctx.actor), { id: submissionId }] }, select: { id: true } });
  const loaded = visible ? await loadDossierPanel(ctx, submissionId) : null;
  if (!loaded) throw new Refusal('not_found');
  return { ...loaded, hidden: isHiddenFrom(viewerOf(ctx.actor, loaded.campaign.id), loaded.dossier, loaded.campaign.sameUnitRule) };
}

const sheetSelect = { id: true, status: true, version: true, comment: true, savedAt: true, closedAt: true, paperSignedOn: true, enteredById: true, reopenReason: true, round: true, scores: { select: { criterionId: true, value: true } } } as const;

export const findSheet = (ctx: Ctx, submissionId: string, seatId: string) =>
  ctx.db.scoreSheet.findFirst({ where: { organizationId: ctx.actor.organizationId, submissionId, seatId }, select: sheetSelect });
export type LoadedSheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>;

export function sheetFacts({ campaign, dossier, hidden }: LoadedDossier, seat: PanelSeat, sheet: Pick<LoadedSheet, 'status' | 'enteredById'> | null): SheetFacts & { hidden: boolean } {
  return {
    campaign,
    seat: { id: seat.id, scores: seat.scores, ended: seat.endedAt !== null },
    assigned: isAssigned(dossier, seat.id),
    conflicted: isHard(conflictOf(seat, dossier, campaign.sameUnitRule)),
    sheet: sheet ? { status: sheet.status, onPaper: sheet.enteredById !== null } : null,
    hidden,
  };
}

/** The sheet an act names by its id, with all that its rule asks. */
export async function loadSheetById(ctx: Ctx, sheetId: string) {
  const row = await ctx.db.scoreSheet.findFirst({ where: { organizationId: ctx.actor.organizationId, id: sheetId }, select: { submissionId: true, seatId: true } });
  if (!row) throw new Refusal('not_found');
  const loaded = await loadDossier(ctx, row.submissionId);
  const seat = seatOf(loaded, row.seatId);
  const sheet = await findSheet(ctx, row.submissionId, row.seatId);
  if (!sheet) throw new Refusal('not_found');
  return { ...loaded, seat, sheet, facts: sheetFacts(loaded, seat, sheet) };
}

export function seatOf({ seats }: Pick<LoadedDossier, 'seats'>, seatId: string | undefined): PanelSeat {
  const seat = seats.find((each) => each.id === seatId);
  if (!seat) throw new Refusal('not_found');
  return seat;
}

/**
 * Keeps the campaign's stage still until this transaction ends. Closing the scoring waits for sheets under way, and sheets
 * that come after it find the stage closed: no sheet is closed without being counted.
 */
export async function holdStage(ctx: Ctx, campaignId: string, stages: readonly CampaignStatus[] = ['SCORING']): Promise<void> {
  const { organizationId } = ctx.actor;
  const held = await readRows<{ status: CampaignStatus }>(ctx.db)`
    select status::text as status from "Campaign" where "organizationId" = ${organizationId}::uuid and id = ${campaignId}::uuid for share`;
  if (!held.some(({ status }) => stages.includes(status))) throw new Refusal('scoring_not_open');
}
