import type { Ctx } from '@/domain/context';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { dayOf, wallClock } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { identitySelect } from './authors';
import { visibleTo } from './policy';
import { recordPaperReceipt } from './record-paper-receipt';
import { whyNotReceiveAtDesk } from './screening-policy';
import type { ReceivePaper } from './receipt-schema';

export type PaperTaken = { receiptId: string; submissionId: string; code: string; title: string };

/**
 * One dossier's paper at the receiving desk: the code is scanned, Enter, the next one. Each line stands for itself, and a
 * wrong code is answered with what is wrong with it.
 */
export async function receivePaper(ctx: Ctx, { campaignId, code, again, when, arrivedOn, arrivedAtTime, ...arrival }: ReceivePaper): Promise<PaperTaken> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await ctx.db.submission.findFirst({
      where: { AND: [visibleTo(ctx.actor), { organizationId, code }] },
      select: {
        id: true, title: true, status: true, campaignId: true,
        authors: { select: identitySelect },
      },
    });
    const refuse = async (): Promise<void> => {
      const earlier = dossier ? await ctx.db.paperReceipt.count({ where: { organizationId, submissionId: dossier.id, voidedAt: null } }) : 0;
      const whyNot = whyNotReceiveAtDesk(ctx.actor, dossier, { campaignId, isRepeated: earlier > 0 && !again });
      if (whyNot) throw new Refusal(whyNot, { code: [sentenceOf(whyNot)] });
    };
    await refuse();
    if (!dossier) throw new Refusal('not_found');
    // Two clerks with one dossier in hand: the second waits here, and then finds the first one's receipt.
    const { count } = await ctx.db.submission.updateMany({ where: { organizationId, id: dossier.id, status: dossier.status }, data: { updatedAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await refuse();
    const now = wallClock(ctx.now);
    const instant = when === 'NOW' ? { arrivedOn: dayOf(ctx.now), arrivedAtTime: now.hour * 60 + now.minute } : given(arrivedOn, arrivedAtTime);
    const { receiptIds } = await recordPaperReceipt(ctx, { ...arrival, ...instant, campaignId, codes: [code] });
    return { receiptId: receiptIds[0] ?? '', submissionId: dossier.id, code, title: dossier.title };
  });
}

function given(arrivedOn: ReceivePaper['arrivedOn'], arrivedAtTime: number | null) {
  if (arrivedOn && arrivedAtTime !== null) return { arrivedOn, arrivedAtTime };
  throw new Refusal('invalid_input', {
    ...(arrivedOn ? {} : { arrivedOn: ['Chọn ngày đến.'] }),
    ...(arrivedAtTime === null ? { arrivedAtTime: ['Ghi giờ đến theo dạng 14:10.'] } : {}),
  });
}
