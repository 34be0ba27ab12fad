import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { whyNotAssign } from './assignment-policy';
import { loadRound, type Round } from './assignment-queries';
import { propose, type Proposal } from './propose';

/** Gives the dossiers out as previewed, and only so: what has changed since is previewed again. Members are told now, not before. */
export async function confirmAssignment(ctx: Ctx, { campaignId, perDossier, fingerprint }: { campaignId: string; perDossier: number; fingerprint: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, campaignId);
    const round = await loadRound(ctx, campaign);
    refuseIf(whyNotAssign(ctx.actor, { ...campaign, perDossier, scorers: round.scorers.length }));
    const proposal = propose(round.scorers, round.sharing, perDossier);
    if (proposal.fingerprint !== fingerprint) throw new Refusal('changed_meanwhile');
    await writePairs(ctx, campaignId, round, proposal);
    await ctx.db.campaign.updateMany({ where: { organizationId: ctx.actor.organizationId, id: campaignId }, data: { scorersPerDossier: perDossier } });
    await recordEvent(ctx, 'council.assigned', { type: 'campaign', id: campaignId, campaignId }, { perDossier, dossiers: round.sharing.length, added: proposal.pairs.filter(({ isNew }) => isNew).length });
    await tellScorers(ctx, campaign, round, proposal);
  });
}

async function writePairs(ctx: Ctx, campaignId: string, { sharing }: Round, { pairs }: Proposal): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  const kept = new Set(pairs.map(({ submissionId, seatId }) => `${submissionId}/${seatId}`));
  const stopped = sharing.flatMap(({ id, assigned }) => [...assigned.keys()].filter((seatId) => !kept.has(`${id}/${seatId}`)).map((seatId) => ({ submissionId: id, seatId })));
  for (const [seatId, rows] of Map.groupBy(stopped, (row) => row.seatId)) {
    await ctx.db.assignment.deleteMany({ where: { organizationId, campaignId, seatId, submissionId: { in: rows.map(({ submissionId }) => submissionId) } } });
  }
  await ctx.db.assignment.createMany({
    data: pairs.filter(({ isNew }) => isNew).map(({ submissionId, seatId, why }) => ({ organizationId, id: newId(), campaignId, submissionId, seatId, why, byId: accountId, at: ctx.now })),
  });
}

/** Only whose own dossiers changed; nobody reads of anybody else's. */
async function tellScorers(ctx: Ctx, campaign: { id: string; title: string }, { scorers, sharing }: Round, { pairs, loads }: Proposal): Promise<void> {
  const news = scorers.flatMap(({ id, accountId }) => {
    const own = new Set(pairs.filter(({ seatId }) => seatId === id).map(({ submissionId }) => submissionId));
    const changed = sharing.some((dossier) => dossier.assigned.has(id) !== own.has(dossier.id));
    if (!accountId || !changed) return [];
    return [{
      accountId, kind: 'council.assigned', key: `${campaign.id}:${ctx.now.toISOString()}`, subject: `Phân công chấm điểm: ${campaign.title}`,
      body: `Số hồ sơ được phân công chấm: ${loads.find(({ seatId }) => seatId === id)?.after ?? 0}.`, href: '/reviews' as const,
    }];
  });
  await tell(ctx, news);
}
