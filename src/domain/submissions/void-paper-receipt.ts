import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { identitySelect } from './authors';
import { visibleTo } from './policy';
import { whyNotReceivePaper } from './screening-policy';
import type { VoidPaperReceipt } from './screening-schema';

/** A receipt written by mistake stays in sight, struck out, with the reason: never deleted. */
export async function voidPaperReceipt(ctx: Ctx, { receiptId, reason }: VoidPaperReceipt): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const receipt = await ctx.db.paperReceipt.findFirst({
      where: { organizationId, id: receiptId, submission: { is: { AND: [visibleTo(ctx.actor)] } } },
      select: {
        id: true, voidedAt: true, submissionId: true,
        submission: { select: { status: true, campaignId: true, authors: { select: identitySelect } } },
      },
    });
    if (!receipt) throw new Refusal('not_found');
    refuseIf(whyNotReceivePaper(ctx.actor, receipt.submission));
    if (receipt.voidedAt) throw new Refusal('already_voided');
    const { count } = await ctx.db.paperReceipt.updateMany({
      where: { organizationId, id: receipt.id, voidedAt: null },
      data: { voidedAt: ctx.now, voidReason: reason },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.paper_receipt_voided', { type: 'submission', id: receipt.submissionId, campaignId: receipt.submission.campaignId }, { receiptId: receipt.id }, reason);
  });
}
