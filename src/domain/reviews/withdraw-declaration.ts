import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage, loadDossier, seatOf } from './load-sheet';
import { whyNotDeclare } from './policy';

/** A declaration made by mistake is taken back with a reason; it stays on record. */
export async function withdrawDeclaration(ctx: Ctx, { declarationId, reason }: { declarationId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const declaration = await ctx.db.conflictDeclaration.findFirst({ where: { organizationId, id: declarationId } });
    if (!declaration) throw new Refusal('not_found');
    const loaded = await loadDossier(ctx, declaration.submissionId);
    const seat = seatOf(loaded, declaration.seatId);
    refuseIf(whyNotDeclare(ctx.actor, { campaign: loaded.campaign, seat: { id: seat.id, ended: seat.endedAt !== null, accountId: seat.accountId }, hidden: loaded.hidden }));
    await holdStage(ctx, loaded.campaign.id, ['LAUNCHED', 'SCORING']);
    const { count } = await ctx.db.conflictDeclaration.updateMany({
      where: { organizationId, id: declarationId, withdrawnAt: null },
      data: { withdrawnAt: ctx.now, withdrawReason: reason },
    });
    if (count === 0) throw new Refusal('not_declared');
    await recordEvent(ctx, 'conflict.withdrawn', { type: 'submission', id: declaration.submissionId, campaignId: loaded.campaign.id }, { declarationId, seatId: seat.id });
  });
}
