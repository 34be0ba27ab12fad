import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { conflictOf, isHard } from './conflicts';
import type { QueueState } from './labels';
import { findSheet, type LoadedSheet, sheetFacts } from './load-sheet';
import { campaignSelect, type JudgedCampaign, loadDossiers, loadSeats, type PanelDossier, type PanelSeat } from './panel';
import { campaignsJudgedBy, scoringSeat, whyNotScore } from './policy';
import { rubricOf } from './queries';

export type QueueItem = { submissionId: string; code: string; title: string; unitName: string; state: QueueState; sameUnit: boolean; total: number | null };
export type Queue = { campaign: JudgedCampaign; seatId: string; items: QueueItem[]; closed: number; due: number };

/** What the actor has to score, per campaign: those being scored now first. Hard conflicts stand there with code and title only. */
export async function myQueues(ctx: Ctx): Promise<Queue[]> {
  const ids = ctx.actor.seats.filter((seat) => seat.scores).map((seat) => seat.campaignId);
  if (ids.length === 0) return [];
  const campaigns = await ctx.db.campaign.findMany({
    where: { AND: [campaignsJudgedBy(ctx.actor), { id: { in: ids }, status: { in: ['SCORING', 'SCORED', 'PUBLISHED'] } }] },
    select: campaignSelect,
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
  });
  const queues = await Promise.all(campaigns.map((campaign) => queueOf(ctx, campaign)));
  const isOpen = (queue: Queue) => Number(queue.campaign.status === 'SCORING');
  return queues.flatMap((queue) => (queue ? [queue] : [])).sort((one, other) => isOpen(other) - isOpen(one));
}

async function queueOf(ctx: Ctx, campaign: JudgedCampaign): Promise<Queue | null> {
  const own = scoringSeat(ctx.actor, campaign.id);
  if (!own) return null;
  const [seats, dossiers, sheets] = await Promise.all([
    loadSeats(ctx, campaign.id),
    loadDossiers(ctx, { campaignId: campaign.id }),
    ctx.db.scoreSheet.findMany({
      where: { organizationId: ctx.actor.organizationId, campaignId: campaign.id, seatId: own.id },
      select: { submissionId: true, status: true, scores: { select: { value: true } } },
    }),
  ]);
  const seat = seats.find((each) => each.id === own.id);
  if (!seat) return null;
  const sheetOf = new Map(sheets.map((sheet) => [sheet.submissionId, sheet]));
  const items = dossiers.map((dossier) => queueItem(campaign, seat, dossier, sheetOf.get(dossier.id)));
  const due = items.filter((item) => item.state !== 'conflict');
  return { campaign, seatId: seat.id, items, closed: due.filter((item) => item.state === 'closed').length, due: due.length };
}

type OwnSheet = { status: LoadedSheet['status']; scores: { value: number }[] } | undefined;

function queueItem(campaign: JudgedCampaign, seat: PanelSeat, dossier: PanelDossier, sheet: OwnSheet): QueueItem {
  const conflict = conflictOf(seat, dossier, campaign.sameUnitRule);
  const state = isHard(conflict) ? 'conflict' : sheet?.status === 'CLOSED' ? 'closed' : sheet?.status === 'DRAFT' ? 'draft' : 'open';
  const total = state === 'closed' || state === 'draft' ? (sheet?.scores.reduce((sum, { value }) => sum + value, 0) ?? 0) : null;
  return { submissionId: dossier.id, code: dossier.code, title: dossier.title, unitName: dossier.unitName, state, sameUnit: conflict?.level === 'soft', total };
}

/** The scoring screen of one dossier; null when it is not the actor's to score, whatever the reason. */
export async function scoringScreen(ctx: Ctx, submissionId: string) {
  if (!isId(submissionId)) return null;
  const row = await ctx.db.submission.findFirst({
    where: { organizationId: ctx.actor.organizationId, id: submissionId, status: 'ELIGIBLE', campaign: { is: { AND: [campaignsJudgedBy(ctx.actor), { status: { in: ['SCORING', 'SCORED', 'PUBLISHED'] } }] } } },
    select: { campaign: { select: campaignSelect } },
  });
  const queue = row ? await queueOf(ctx, row.campaign) : null;
  const item = queue?.items.find((each) => each.submissionId === submissionId);
  if (!queue || !item || item.state === 'conflict') return null;
  const [sheet, rubric, seats, [dossier]] = await Promise.all([
    findSheet(ctx, submissionId, queue.seatId),
    rubricOf(ctx, queue.campaign.id),
    loadSeats(ctx, queue.campaign.id),
    loadDossiers(ctx, { id: submissionId }),
  ]);
  const seat = seats.find((each) => each.id === queue.seatId);
  if (!seat || !dossier) return null;
  const facts = sheetFacts({ campaign: queue.campaign, dossier, seats, hidden: false }, seat, sheet);
  return { queue, item, seat, rubric, sheet: sheet?.status === 'VOID' ? { ...sheet, scores: [], comment: '' } : sheet, whyNot: whyNotScore(ctx.actor, facts, ctx.now) };
}
export type ScoringScreen = NonNullable<Awaited<ReturnType<typeof scoringScreen>>>;
