import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { conflictOf, isHard } from '../conflicts';
import { holdCouncil } from '../hold-council';
import { loadDossier, seatOf } from '../load-sheet';
import { isAssigned } from '../panel';
import { wantsThird } from '../third-scorer';
import { whyNotAddThird } from './assignment-policy';
import type { AddThird } from './assignment-schema';

/** Người chấm thứ ba: where dossiers are shared out, one more member gets this one, since the two who had it are too far apart. */
export async function addThirdScorer(ctx: Ctx, { submissionId, toSeatId }: AddThird): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { campaign: { id: campaignId } } = await loadDossier(ctx, submissionId);
    await holdCouncil(ctx, campaignId);
    const loaded = await loadDossier(ctx, submissionId);
    const { campaign, dossier, hidden } = loaded;
    const to = seatOf(loaded, toSeatId);
    refuseIf(whyNotAddThird(ctx.actor, {
      ...campaign, hidden, needed: await wantsThird(ctx, loaded),
      to: { scores: to.scores, ended: to.endedAt !== null, conflicted: isHard(conflictOf(to, dossier, campaign.sameUnitRule)), assigned: isAssigned(dossier, to.id) },
    }));
    const { organizationId, accountId } = ctx.actor;
    await ctx.db.assignment.create({ data: { organizationId, id: newId(), campaignId, submissionId, seatId: to.id, why: 'HAND', byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'council.third_assigned', { type: 'submission', id: submissionId, campaignId }, { to: to.id });
    // Not why: whoever knew that two are apart would score between them.
    await tell(ctx, to.accountId ? [{ accountId: to.accountId, kind: 'council.assigned', key: `${submissionId}:${to.id}`, subject: `Phân công chấm điểm: ${campaign.title}`, body: `Được phân công chấm thêm hồ sơ ${dossier.code}.`, href: '/reviews' }] : []);
  });
}
