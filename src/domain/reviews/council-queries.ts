import type { Ctx } from '@/domain/context';
import { conflictOf } from './conflicts';
import { type JudgedCampaign, loadPanel, type PanelSeat, seenBy } from './panel';
import { lastCouncil } from './import-seats';
import { seesProgress } from './policy';
import { judgedCampaign } from './queries';

export type FoundConflict = { submissionId: string; code: string; title: string; level: 'hard' | 'soft'; cause: 'author' | 'declared' | 'unit' };
export type CouncilMember = Omit<PanelSeat, 'foldedName' | 'foldedUnitName'> & { conflicts: FoundConflict[] };
export type Declared = { id: string; submissionId: string; code: string; seatName: string; seatId: string; reason: string; at: Date; own: boolean };
export type Council = { campaign: JudgedCampaign; members: CouncilMember[]; /** The seats that stand, whole: to compare them with the standing council. */ places: PanelSeat[]; former: { id: string; fullName: string; endedAt: Date }[]; declared: Declared[]; seesConflicts: boolean; importFrom: string | null };

/** The council of a campaign; conflicts for those who run the scoring, without dossiers they are part of themselves. */
export async function councilOf(ctx: Ctx, campaignId: string): Promise<Council | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  if (!campaign) return null;
  const panel = seenBy(ctx, await loadPanel(ctx, campaign));
  const seesConflicts = seesProgress(ctx.actor, campaign.id);
  const standing = panel.seats.filter((seat) => !seat.endedAt);
  const members = standing.map(({ foldedName, foldedUnitName, ...seat }) => ({
    ...seat,
    conflicts: seesConflicts
      ? panel.dossiers.flatMap(({ id, code, title, ...judged }) => {
          const conflict = conflictOf({ ...seat, foldedName, foldedUnitName }, judged, campaign.sameUnitRule);
          return conflict ? [{ submissionId: id, code, title, ...conflict }] : [];
        })
      : [],
  }));
  const former = panel.seats.flatMap(({ id, fullName, endedAt }) => (endedAt ? [{ id, fullName, endedAt }] : []));
  const [declared, source] = await Promise.all([declaredIn(ctx, panel.seats, seesConflicts, campaign.id, new Map(panel.dossiers.map((each) => [each.id, each.code]))), lastCouncil(ctx, campaign)]);
  return { campaign, members, places: standing, former, declared, seesConflicts, importFrom: source?.title ?? null };
}

/** Declarations that stand: one's own, and for those who run the scoring everybody's. */
async function declaredIn(ctx: Ctx, seats: readonly PanelSeat[], all: boolean, campaignId: string, visible: ReadonlyMap<string, string>): Promise<Declared[]> {
  const { organizationId, accountId } = ctx.actor;
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const rows = await ctx.db.conflictDeclaration.findMany({
    where: { organizationId, withdrawnAt: null, seat: { is: { campaignId } } },
    select: { id: true, submissionId: true, seatId: true, reason: true, at: true, submission: { select: { code: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ submission, ...row }) => {
    const seat = seatOf.get(row.seatId);
    const own = seat?.accountId === accountId;
    if (!seat || !(own || (all && visible.has(row.submissionId)))) return [];
    return [{ ...row, code: submission.code ?? '', seatName: seat.fullName, own }];
  });
}
