import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotPutBack } from './again-policy';
import type { seatAgainInput } from './again-schema';
import { holdAgain, sheetOfSeat } from './load-again';

/** "Ghi lại là tham gia": somebody else wrote down an interest that is none. The sheet is the member's again, as it was; they hear it with the reason. */
export async function putBack(ctx: Ctx, { submissionId, seatId, reason }: z.output<typeof seatAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { sheet, facts } = sheetOfSeat(again, seatId);
    refuseIf(whyNotPutBack(ctx.actor, { ...facts, side: again.dossier.side }));
    if (!sheet) throw new Refusal('not_found');
    const { count } = await ctx.db.reconsideredSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheet.id, steppedOutAt: { not: null } }, data: { steppedOutAt: null, steppedOutById: null, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'reconsideration.put_back', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId }, reason);
    const { accountId } = sheet.seat;
    if (!accountId) return;
    await tell(ctx, [{
      accountId, kind: 'reconsideration.put_back', key: `${sheet.id}:${sheet.version}`, subject: `Được ghi lại là tham gia chấm lại hồ sơ ${again.dossier.code ?? ''}`,
      body: `Lý do: ${reason}\nPhiếu chấm lại giữ điểm đang có. Nếu có liên quan đến hồ sơ, bấm Khai báo có liên quan ở trang chấm lại.`, submissionId, part: '/reconsideration',
    }]);
  });
}
