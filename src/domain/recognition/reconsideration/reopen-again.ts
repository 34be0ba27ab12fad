import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { whyNotReopenAgain } from './again-policy';
import type { seatAgainInput } from './again-schema';
import { holdAgain, sheetOfSeat } from './load-again';

/** A closed sheet of the reconsideration back to its member, or to be typed in once more. */
export async function reopenAgain(ctx: Ctx, { submissionId, seatId, reason }: z.output<typeof seatAgainInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const { sheet, facts } = sheetOfSeat(again, seatId);
    refuseIf(whyNotReopenAgain(ctx.actor, { ...facts, side: again.dossier.side }));
    if (!sheet) throw new Refusal('not_found');
    const { count } = await ctx.db.reconsideredSheet.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: sheet.id, version: sheet.version, closedAt: { not: null } },
      data: { closedAt: null, closedById: null, paperSignedOn: null, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'reconsideration.sheet_reopened', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId }, reason);
    const { accountId } = sheet.seat;
    if (!accountId || accountId === ctx.actor.accountId || sheet.conflicted) return;
    await tell(ctx, [{
      accountId, kind: 'reconsideration.sheet_reopened', key: `${sheet.id}:${sheet.version}`, subject: `Phiếu chấm lại hồ sơ ${again.dossier.code ?? ''} được mở lại`,
      body: `Lý do: ${reason}\nSửa điểm rồi chốt lại phiếu.`, submissionId, part: '/reconsideration',
    }]);
  });
}
