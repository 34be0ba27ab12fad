import type { Prisma } from '@/generated/prisma/client';
import { type Ctx, isBlindIn } from '@/domain/context';
import { coverFor } from '../../blind-names';
import { isHiddenFrom } from '../../conflicts';
import { type JudgedCampaign, loadDossiers, type PanelDossier } from '../../panel';
import { seatsIn, viewerOf } from '../../policy';
import type { MeetingFacts } from '../hold-meeting';
import { withSteppedOut } from '../reconsidered';
import { isStale } from '../standing';

/** A dossier on the agenda of one meeting, with the seats that leave for it there on their own word. */
export type MeetingDossier = PanelDossier & { recusedSeats: ReadonlySet<string> };

/** Dossiers as a meeting has them: who said there that they take no part in one is out of it there, and nowhere else. */
export async function meetingDossiers(ctx: Ctx, campaign: Pick<JudgedCampaign, 'status'>, meetingId: string, where: Prisma.SubmissionWhereInput): Promise<MeetingDossier[]> {
  const dossiers = await withSteppedOut(ctx, campaign, await loadDossiers(ctx, where));
  const rows = await ctx.db.itemRecusal.findMany({ where: { organizationId: ctx.actor.organizationId, withdrawnAt: null, item: { is: { meetingId } } }, select: { seatId: true, item: { select: { submissionId: true } } } });
  const recused = Map.groupBy(rows, ({ item }) => item.submissionId);
  return dossiers.map((dossier) => ({ ...dossier, recusedSeats: new Set(recused.get(dossier.id)?.map(({ seatId }) => seatId)) }));
}

export type RecusalRow = { id: string; itemId: string; seatId: string; reason: string; at: Date };

/** What stands, of a meeting; whether the viewer may know of the items was asked with the agenda. */
export const recusalsOf = (ctx: Ctx, meetingId: string): Promise<RecusalRow[]> =>
  ctx.db.itemRecusal.findMany({ where: { organizationId: ctx.actor.organizationId, withdrawnAt: null, item: { is: { meetingId } } }, select: { id: true, itemId: true, seatId: true, reason: true, at: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });

export type OwnRecusal = { id: string; itemId: string; code: string; title: string; reason: string; voted: boolean; balloting: boolean };

/** What this person said they take no part in: gone from their agenda, so it stands here with the way back. No vote, no number. */
export async function ownRecusals(ctx: Ctx, { meeting, campaign }: Pick<MeetingFacts, 'meeting' | 'campaign'>): Promise<OwnRecusal[]> {
  const own = seatsIn(ctx.actor, campaign.id).map(({ id }) => id);
  if (own.length === 0) return [];
  const rows = await ctx.db.itemRecusal.findMany({
    where: { organizationId: ctx.actor.organizationId, withdrawnAt: null, seatId: { in: own }, item: { is: { meetingId: meeting.id } } }, orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, itemId: true, reason: true, byId: true, item: { select: { submissionId: true, votedAt: true, submission: { select: { result: { select: { computedAt: true } } } }, ballots: { where: { closedAt: null }, select: { id: true } } } } },
  });
  if (rows.length === 0) return [];
  const viewer = viewerOf(ctx.actor, campaign.id);
  // Who is in conflict besides finds it nowhere, as ever.
  const shown = (await meetingDossiers(ctx, campaign, meeting.id, { id: { in: rows.map(({ item }) => item.submissionId) } })).filter((dossier) => !isHiddenFrom(viewer, dossier, campaign.sameUnitRule));
  const dossiers = new Map(shown.map((dossier) => [dossier.id, dossier]));
  const cover = isBlindIn(ctx.actor, campaign.id) ? await coverFor(ctx, campaign.id, [...dossiers.keys()]) : (text: string) => text;
  return rows.flatMap(({ item, byId, ...row }) => {
    const dossier = dossiers.get(item.submissionId);
    // Typed in for them, it may name whose dossier it is; one's own words are one's own.
    const reason = dossier && byId !== ctx.actor.accountId ? cover(row.reason, dossier.id) : row.reason;
    return dossier ? [{ ...row, reason, code: dossier.code, title: cover(dossier.title, dossier.id), voted: item.votedAt !== null && !isStale(item), balloting: item.ballots.length > 0 }] : [];
  });
}
