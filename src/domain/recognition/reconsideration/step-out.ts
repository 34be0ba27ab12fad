import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotStepOut } from './again-policy';
import type { seatAgainInput } from './again-schema';
import { type AgainSheet, holdAgain, sheetOfSeat } from './load-again';

/**
 * "Có liên quan" since the first scoring: neither sheet of this member counts now, and they leave the room. The published
 * result was right when it was counted, so no declaration is written that would take its sheet away.
 */
export async function stepOut(ctx: Ctx, { submissionId, seatId, reason }: z.output<typeof seatAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { sheet, facts } = sheetOfSeat(again, seatId);
    refuseIf(whyNotStepOut(ctx.actor, again.campaignId, { ...facts, side: again.dossier.side }));
    if (!sheet) throw new Refusal('not_found');
    const { count } = await ctx.db.reconsideredSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheet.id, steppedOutAt: null }, data: { steppedOutAt: ctx.now, steppedOutById: ctx.actor.accountId, stepOutReason: reason, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await tellSteppedOut(ctx, sheet, again.dossier);
    // Few read why, and the admin reads all of the history: the words stay with the sheet.
    await recordEvent(ctx, 'reconsideration.stepped_out', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId });
  });
}

/** A sheet goes out of the count: where somebody else said so, whose it is hears it. The page of it is gone for them. */
async function tellSteppedOut(ctx: Ctx, { id, version, seat: { accountId } }: AgainSheet, { code }: { code: string | null }): Promise<void> {
  if (!accountId || accountId === ctx.actor.accountId) return;
  await tell(ctx, [{
    accountId, kind: 'reconsideration.stepped_out', key: `${id}:${version}`, subject: `Được ghi là không tham gia chấm lại hồ sơ ${code ?? ''}`,
    body: `${ctx.actor.fullName} ghi người nhận tin này có liên quan đến hồ sơ ${code ?? ''}, nên phiếu của người nhận tin không được tính khi chấm lại. Nếu không đúng, báo ngay thư ký Hội đồng hoặc Phòng Văn hóa – Xã hội trước khi kết thúc chấm lại để ghi lại.`,
  }]);
}
