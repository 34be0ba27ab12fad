import type { Ctx } from '@/domain/context';
import type { Reason } from '@/domain/refusal';
import { type Conflict, conflictOf, isNamesake } from './conflicts';
import { type JudgedCampaign, loadPanel, type PanelSeat, seenBy } from './panel';
import { lastCouncil } from './import-seats';
import { keepsSheets, seesProgress, whyNotDeclare } from './policy';
import { judgedCampaign } from './queries';

/** `ask`: no conflict as far as the portal knows; a person has to say whether it is one. */
export type FoundConflict = { submissionId: string; code: string; title: string } & (Conflict | { level: 'ask'; cause: 'namesake' });
export type CouncilMember = Omit<PanelSeat, 'foldedName' | 'foldedUnitName'> & { conflicts: FoundConflict[] };
export type Declared = { id: string; submissionId: string; code: string; seatName: string; seatId: string; reason: string; at: Date; own: boolean; whyNotWithdraw: Reason | null; withdrawn: { at: Date; reason: string } | null };
export type Council = { campaign: JudgedCampaign; members: CouncilMember[]; /** The seats that stand, whole: to compare them with the standing council. */ places: PanelSeat[]; former: { id: string; fullName: string; endedAt: Date }[]; declared: Declared[]; /** Taken back; they stay on record. */ withdrawn: Declared[]; seesConflicts: boolean; declaresForOthers: boolean; importFrom: string | null };

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
          const member = { ...seat, foldedName, foldedUnitName };
          const known = conflictOf(member, judged, campaign.sameUnitRule);
          const conflict = known?.level !== 'hard' && isNamesake(member, judged) ? { level: 'ask' as const, cause: 'namesake' as const } : known;
          return conflict ? [{ submissionId: id, code, title, ...conflict }] : [];
        })
      : [],
  }));
  const former = panel.seats.flatMap(({ id, fullName, endedAt }) => (endedAt ? [{ id, fullName, endedAt }] : []));
  const [declarations, source] = await Promise.all([declaredIn(ctx, panel.seats, seesConflicts, campaign, new Map(panel.dossiers.map((each) => [each.id, each.code]))), lastCouncil(ctx, campaign)]);
  return { campaign, members, places: standing, former, declared: declarations.filter((each) => !each.withdrawn), withdrawn: declarations.filter((each) => each.withdrawn), seesConflicts, declaresForOthers: keepsSheets(ctx.actor, campaign.id) && (campaign.status === 'LAUNCHED' || campaign.status === 'SCORING'), importFrom: source?.title ?? null };
}

/** Declarations, those taken back too: one's own, and for those who run the scoring everybody's. */
async function declaredIn(ctx: Ctx, seats: readonly PanelSeat[], all: boolean, campaign: JudgedCampaign, visible: ReadonlyMap<string, string>): Promise<Declared[]> {
  const { organizationId, accountId } = ctx.actor;
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]));
  const rows = await ctx.db.conflictDeclaration.findMany({
    where: { organizationId, seat: { is: { campaignId: campaign.id } } },
    select: { id: true, submissionId: true, seatId: true, reason: true, at: true, withdrawnAt: true, withdrawReason: true, submission: { select: { code: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ submission, withdrawnAt, withdrawReason, ...row }) => {
    const seat = seatOf.get(row.seatId);
    const own = seat?.accountId === accountId;
    if (!seat || !(own || (all && visible.has(row.submissionId)))) return [];
    const whyNotWithdraw = whyNotDeclare(ctx.actor, { campaign, seat: { id: seat.id, ended: seat.endedAt !== null, accountId: seat.accountId }, hidden: !visible.has(row.submissionId) });
    return [{ ...row, code: submission.code ?? '', seatName: seat.fullName, own, whyNotWithdraw, withdrawn: withdrawnAt && { at: withdrawnAt, reason: withdrawReason ?? '' } }];
  });
}
