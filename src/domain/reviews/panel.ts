import type { Prisma } from '@/generated/prisma/client';
import type { ConflictRule } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import type { Identity } from '@/domain/submissions/authors';
import { type Conflict, conflictOf, isHiddenFrom, type Judged, type Member } from './conflicts';
import { viewerOf } from './policy';

export const campaignSelect = {
  id: true, status: true, year: true, title: true, submissionClosesAt: true, scoringClosesAt: true, scoringOpenedAt: true, scoredAt: true, passMark: true,
  minSheets: true, dropExtremesFrom: true, sameUnitRule: true, councilName: true, councilDecisionNumber: true, councilDecisionOn: true,
} satisfies Prisma.CampaignSelect;
export type JudgedCampaign = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

export type PanelSeat = Member & {
  fullName: string; jobTitle: string; unitName: string; seat: Prisma.CouncilSeatGetPayload<object>['seat'];
  scores: boolean; votes: boolean; position: number; endedAt: Date | null;
};
export type PanelDossier = Judged & { id: string; code: string; title: string; unitId: string; unitName: string };
export type Panel = { campaign: JudgedCampaign; seats: PanelSeat[]; dossiers: PanelDossier[] };

/** The seats of a council by their order, with folded unit names for comparing; ended ones too. */
export async function loadSeats(ctx: Ctx, campaignId: string): Promise<PanelSeat[]> {
  const { organizationId } = ctx.actor;
  const [seats, units] = await Promise.all([
    ctx.db.councilSeat.findMany({ where: { organizationId, campaignId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    ctx.db.unit.findMany({ where: { organizationId }, select: { id: true, name: true, foldedName: true } }),
  ]);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return seats.map((seat) => {
    const unit = seat.unitId ? unitOf.get(seat.unitId) : undefined;
    return {
      id: seat.id, accountId: seat.accountId, fullName: seat.fullName, foldedName: seat.foldedName, jobTitle: seat.jobTitle, unitId: seat.unitId,
      unitName: unit?.name ?? '', foldedUnitName: unit?.foldedName ?? '', seat: seat.seat, scores: seat.scores, votes: seat.votes,
      position: seat.position, endedAt: seat.endedAt,
    };
  });
}

/** Flat queries, joined here: a council of 15 over 2.000 dossiers is one list of authors and one of declarations. */
export async function loadDossiers(ctx: Ctx, where: Prisma.SubmissionWhereInput): Promise<PanelDossier[]> {
  const { organizationId } = ctx.actor;
  const among = { organizationId, submission: { is: { AND: [{ organizationId, status: 'ELIGIBLE' as const }, where] } } };
  const [rows, authors, declarations] = await Promise.all([
    ctx.db.submission.findMany({
      where: { AND: [{ organizationId, status: 'ELIGIBLE' }, where] },
      select: { id: true, code: true, title: true, unitId: true, unit: { select: { name: true } } },
      orderBy: [{ codeNumber: 'asc' }, { id: 'asc' }],
    }),
    ctx.db.author.findMany({ where: among, select: { submissionId: true, accountId: true, foldedName: true, unitId: true, foldedUnitName: true } }),
    ctx.db.conflictDeclaration.findMany({ where: { ...among, withdrawnAt: null }, select: { submissionId: true, seatId: true } }),
  ]);
  const authorsOf = new Map<string, Identity[]>();
  for (const { submissionId, ...author } of authors) authorsOf.set(submissionId, [...(authorsOf.get(submissionId) ?? []), author]);
  const declaredOf = new Map<string, Set<string>>();
  for (const { submissionId, seatId } of declarations) declaredOf.set(submissionId, (declaredOf.get(submissionId) ?? new Set()).add(seatId));
  return rows.map((row) => ({
    id: row.id, code: row.code ?? '', title: row.title, unitId: row.unitId, unitName: row.unit.name,
    authors: authorsOf.get(row.id) ?? [], declaredSeats: declaredOf.get(row.id) ?? new Set<string>(),
  }));
}

/** All of one campaign's judging, before anything is taken out for the viewer. */
export async function loadPanel(ctx: Ctx, campaign: JudgedCampaign): Promise<Panel> {
  const [seats, dossiers] = await Promise.all([loadSeats(ctx, campaign.id), loadDossiers(ctx, { campaignId: campaign.id })]);
  return { campaign, seats, dossiers };
}

/** The same panel as this actor may know it: dossiers they are part of are not there at all. */
export function seenBy(ctx: Ctx, panel: Panel): Panel {
  const viewer = viewerOf(ctx.actor, panel.campaign.id);
  return { ...panel, dossiers: panel.dossiers.filter((dossier) => !isHiddenFrom(viewer, dossier, panel.campaign.sameUnitRule)) };
}

export const conflictIn = (rule: ConflictRule, seat: Member, dossier: Judged): Conflict | null => conflictOf(seat, dossier, rule);

/** Seats that owe a sheet for this dossier: scoring now, without a hard conflict. */
export const scorersOf = (panel: Pick<Panel, 'campaign' | 'seats'>, dossier: Judged): PanelSeat[] =>
  panel.seats.filter((seat) => seat.scores && !seat.endedAt && conflictOf(seat, dossier, panel.campaign.sameUnitRule)?.level !== 'hard');

/** Whether a closed sheet of this seat counts. Who left the council later was a member when closing it. */
export const counts = (panel: Pick<Panel, 'campaign'>, seat: PanelSeat, dossier: Judged): boolean =>
  seat.scores && conflictOf(seat, dossier, panel.campaign.sameUnitRule)?.level !== 'hard';
