import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdStage, loadDossier, seatOf } from './load-sheet';
import { whyNotDeclare } from './policy';

/** "Có liên quan": the member leaves this dossier; a sheet closed before stops counting, because counting is derived. */
export async function declareConflict(ctx: Ctx, { submissionId, seatId, reason }: { submissionId: string; seatId: string; reason: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const loaded = await loadDossier(ctx, submissionId);
    const seat = seatOf(loaded, seatId);
    refuseIf(whyNotDeclare(ctx.actor, { campaign: loaded.campaign, seat: { id: seat.id, ended: seat.endedAt !== null, accountId: seat.accountId }, hidden: loaded.hidden }));
    await holdStage(ctx, loaded.campaign.id, ['LAUNCHED', 'SCORING']);
    // Locks the seat, so that two clicks make one declaration.
    await ctx.db.$queryRaw`select 1 from "CouncilSeat" where "organizationId" = ${organizationId}::uuid and id = ${seatId}::uuid for update`;
    const standing = await ctx.db.conflictDeclaration.count({ where: { organizationId, submissionId, seatId, withdrawnAt: null } });
    if (standing > 0) throw new Refusal('already_declared');
    const id = newId();
    await ctx.db.conflictDeclaration.create({ data: { organizationId, id, submissionId, seatId, reason, byId: accountId, at: ctx.now } });
    await recordEvent(ctx, 'conflict.declared', { type: 'submission', id: submissionId, campaignId: loaded.campaign.id }, { declarationId: id, seatId });
  });
}
