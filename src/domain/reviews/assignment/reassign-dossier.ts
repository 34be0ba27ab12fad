import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { conflictOf, isHard } from '../conflicts';
import { holdCouncil } from '../hold-council';
import { findSheet, loadDossier, seatOf } from '../load-sheet';
import { isAssigned } from '../panel';
import { whyNotReassign } from './assignment-policy';
import type { Reassign } from './assignment-schema';

/** One dossier goes from one member to another, with a reason that stands in the history. */
export async function reassignDossier(ctx: Ctx, { submissionId, fromSeatId, toSeatId, reason }: Reassign): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign: { id: campaignId } } = await loadDossier(ctx, submissionId);
    await holdCouncil(ctx, campaignId);
    const loaded = await loadDossier(ctx, submissionId);
    const { campaign, dossier, hidden } = loaded;
    const [from, to] = [seatOf(loaded, fromSeatId), seatOf(loaded, toSeatId)];
    const sheet = await findSheet(ctx, submissionId, from.id);
    refuseIf(whyNotReassign(ctx.actor, {
      ...campaign, hidden,
      from: { assigned: isAssigned(dossier, from.id), begun: sheet !== null && sheet.status !== 'VOID' },
      to: { scores: to.scores, ended: to.endedAt !== null, conflicted: isHard(conflictOf(to, dossier, campaign.sameUnitRule)), assigned: isAssigned(dossier, to.id) },
    }));
    const { organizationId, accountId } = ctx.actor;
    const { count } = await ctx.db.assignment.deleteMany({ where: { organizationId, submissionId, seatId: from.id } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await ctx.db.assignment.create({ data: { organizationId, id: newId(), campaignId, submissionId, seatId: to.id, why: 'HAND', byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'council.reassigned', { type: 'submission', id: submissionId, campaignId }, { from: from.id, to: to.id }, reason);
  });
}
