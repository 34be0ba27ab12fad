import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type Identity, identitySelect } from '@/domain/submissions/authors';
import { collectiveKeys } from '@/domain/submissions/collective-sql';
import { conflictOf, isHiddenFrom, type Judged, type Member } from './conflicts';
import { viewerOf } from './policy';

export const campaignSelect = {
  id: true, status: true, version: true, year: true, title: true, submissionClosesAt: true, scoringClosesAt: true, scoringOpenedAt: true, scoredAt: true, passMark: true,
  minSheets: true, scorersPerDossier: true, dropExtremesFrom: true, supplementFrom: true, thirdScorerFrom: true, secondRoundFrom: true, tieByCriteria: true, tieByFiling: true, tiers: true, groupFloors: true, extraName: true, extraWeight: true, extraMax: true, sameUnitRule: true, councilName: true, councilDecisionNumber: true, councilDecisionOn: true,
} satisfies Prisma.CampaignSelect;
export type JudgedCampaign = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

export type PanelSeat = Member & {
  fullName: string; jobTitle: string; unitName: string; seat: Prisma.CouncilSeatGetPayload<object>['seat'];
  scores: boolean; votes: boolean; position: number; endedAt: Date | null;
};
export type PanelDossier = Judged & {
  id: string; code: string; title: string; unitId: string; unitName: string;
  /** Seats it was given to; null where everybody scores everything. */
  assignedSeats?: ReadonlySet<string> | null;
};
export type Panel = { campaign: JudgedCampaign; seats: PanelSeat[]; dossiers: PanelDossier[] };

type SeatRow = Omit<PanelSeat, 'endedAt'> & { endedAt: string | null };

/** The seats of a council as JSON, for a statement that asks for more than them. Read them with `readSeats`. */
export const seatsSql = (organizationId: string, campaignId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (select coalesce(json_agg(json_build_object('id', c.id, 'accountId', c."accountId", 'fullName', c."fullName", 'foldedName', c."foldedName",
      'jobTitle', c."jobTitle", 'unitId', c."unitId", 'unitName', coalesce(u.name, ''), 'foldedUnitName', coalesce(u."foldedName", ''), 'seat', c.seat,
      'scores', c.scores, 'votes', c.votes, 'position', c.position, 'endedAt', c."endedAt") order by c.position, c.id), '[]')
    from "CouncilSeat" c left join "Unit" u on u."organizationId" = c."organizationId" and u.id = c."unitId"
    where c."organizationId" = ${organizationId}::uuid and c."campaignId" = ${campaignId})`;

export const readSeats = (rows: SeatRow[]): PanelSeat[] => rows.map((row) => ({ ...row, endedAt: row.endedAt === null ? null : new Date(row.endedAt) }));

/** The seats of a council by their order, with folded unit names for comparing; ended ones too. */
export async function loadSeats(ctx: Ctx, campaignId: string): Promise<PanelSeat[]> {
  const [row] = await readRows<{ seats: SeatRow[] }>(ctx.db)`select ${seatsSql(ctx.actor.organizationId, Prisma.sql`${campaignId}::uuid`)} as seats`;
  return readSeats(row?.seats ?? []);
}

type PanelRow = JudgedCampaign & { dossier: Omit<PanelDossier, 'authors' | 'declaredSeats'>; authors: Identity[]; declared: string[]; assigned: string[] | null; seats: SeatRow[] };

/** One dossier on the council's table with its campaign and council, in one statement. Who may see it was asked before. */
export async function loadDossierPanel(ctx: Ctx, submissionId: string): Promise<{ campaign: JudgedCampaign; dossier: PanelDossier; seats: PanelSeat[] } | null> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<PanelRow>(ctx.db)`
    select k.id, k.status::text as status, k.year, k.title, k."submissionClosesAt", k."scoringClosesAt", k."scoringOpenedAt", k."scoredAt", k."passMark",
      k."minSheets", k."scorersPerDossier", k."dropExtremesFrom", k."supplementFrom", k."thirdScorerFrom", k."secondRoundFrom", k."tieByCriteria", k."tieByFiling", k.tiers, k."groupFloors", k."extraName", k."extraWeight", k."extraMax", k."sameUnitRule"::text as "sameUnitRule", k."councilName", k."councilDecisionNumber", k."councilDecisionOn",
      json_build_object('id', s.id, 'code', coalesce(s.code, ''), 'title', s.title, 'unitId', s."unitId", 'unitName', n.name) as dossier,
      coalesce((select json_agg(json_build_object('accountId', a."accountId", 'foldedName', a."foldedName", 'unitId', a."unitId", 'foldedUnitName', a."foldedUnitName", ${collectiveKeys}))
        from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(d."seatId") from "ConflictDeclaration" d
        where d."organizationId" = s."organizationId" and d."submissionId" = s.id and d."withdrawnAt" is null), '[]') as declared,
      case when k."scorersPerDossier" is not null then coalesce((select json_agg(a."seatId") from "Assignment" a
        where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') end as assigned,
      ${seatsSql(organizationId, Prisma.sql`s."campaignId"`)} as seats
    from "Submission" s
    join "Campaign" k on k."organizationId" = s."organizationId" and k.id = s."campaignId"
    join "Unit" n on n."organizationId" = s."organizationId" and n.id = s."unitId"
    where s."organizationId" = ${organizationId}::uuid and s.id = ${submissionId}::uuid and s.status = 'ELIGIBLE'`;
  if (!row) return null;
  const { dossier, authors, declared, assigned, seats, ...campaign } = row;
  return { campaign, dossier: { ...dossier, authors, declaredSeats: new Set(declared), assignedSeats: assigned && new Set(assigned) }, seats: readSeats(seats) };
}

/** Flat queries, joined here: a council of 15 over 2.000 dossiers is one list of authors and one of declarations. One after the other: closing asks inside its transaction. */
export async function loadDossiers(ctx: Ctx, where: Prisma.SubmissionWhereInput): Promise<PanelDossier[]> {
  const { organizationId } = ctx.actor;
  const among = { organizationId, submission: { is: { AND: [{ organizationId, status: 'ELIGIBLE' as const }, where] } } };
  const rows = await ctx.db.submission.findMany({
    where: { AND: [{ organizationId, status: 'ELIGIBLE' }, where] },
    select: { id: true, code: true, title: true, unitId: true, unit: { select: { name: true } } },
    orderBy: [{ codeNumber: 'asc' }, { id: 'asc' }],
  });
  const authors = await ctx.db.author.findMany({ where: among, select: { ...identitySelect, submissionId: true } });
  const declarations = await ctx.db.conflictDeclaration.findMany({ where: { ...among, withdrawnAt: null }, select: { submissionId: true, seatId: true } });
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
  return { campaign, seats: await loadSeats(ctx, campaign.id), dossiers: await withAssigned(ctx, campaign, await loadDossiers(ctx, { campaignId: campaign.id })) };
}

/** The same dossiers with the members they were given to; nothing is asked where everybody scores everything. */
export async function withAssigned(ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'scorersPerDossier'>, dossiers: PanelDossier[]): Promise<PanelDossier[]> {
  if (campaign.scorersPerDossier === null) return dossiers;
  const rows = await ctx.db.assignment.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id }, select: { submissionId: true, seatId: true } });
  const seatsOf = Map.groupBy(rows, ({ submissionId }) => submissionId);
  return dossiers.map((dossier) => ({ ...dossier, assignedSeats: new Set(seatsOf.get(dossier.id)?.map(({ seatId }) => seatId)) }));
}

/** The same panel as this actor may know it: dossiers they are part of are not there at all. */
export function seenBy(ctx: Ctx, panel: Panel): Panel {
  const viewer = viewerOf(ctx.actor, panel.campaign.id);
  return { ...panel, dossiers: panel.dossiers.filter((dossier) => !isHiddenFrom(viewer, dossier, panel.campaign.sameUnitRule)) };
}

export const isAssigned = ({ assignedSeats }: Pick<PanelDossier, 'assignedSeats'>, seatId: string): boolean => !assignedSeats || assignedSeats.has(seatId);

/** Seats that owe a sheet for this dossier: scoring now, without a hard conflict, and assigned where dossiers are shared out. */
export const scorersOf = (panel: Pick<Panel, 'campaign' | 'seats'>, dossier: Judged & Pick<PanelDossier, 'assignedSeats'>): PanelSeat[] =>
  panel.seats.filter((seat) => seat.scores && !seat.endedAt && isAssigned(dossier, seat.id) && conflictOf(seat, dossier, panel.campaign.sameUnitRule)?.level !== 'hard');

/** Whether a closed sheet of this seat counts. Who left the council later was a member when closing it. */
export const counts = (panel: Pick<Panel, 'campaign'>, seat: PanelSeat, dossier: Judged): boolean =>
  seat.scores && conflictOf(seat, dossier, panel.campaign.sameUnitRule)?.level !== 'hard';
