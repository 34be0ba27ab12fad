import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { rubricOf } from '@/domain/reviews/queries';
import { whyNotReady } from '@/domain/reviews/ready';
import { transact } from '@/domain/transaction';
import { holdAgain } from './load-again';
import { ownSheet, writeAgain } from './save-again';

/** "Chốt phiếu" of the reconsideration, changed or as it was: from here on this sheet counts and not the first. `version`: what the member saw. */
export async function closeAgain(ctx: Ctx, { submissionId, version }: { submissionId: string; version: number }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const again = await holdAgain(ctx, submissionId);
    const sheet = ownSheet(ctx, again);
    refuseIf(whyNotReady(await rubricOf(ctx, again.campaignId), sheet.scores, sheet.comment));
    await writeAgain(ctx, sheet, version, { closedAt: ctx.now, closedById: ctx.actor.accountId });
    await recordEvent(ctx, 'reconsideration.sheet_closed', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, seatId: sheet.seat.id });
  });
}
