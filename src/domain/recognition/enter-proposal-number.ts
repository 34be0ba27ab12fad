import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { toDateColumn } from '@/domain/time/date-column';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { decisionsVisibleTo, whyNotRegister } from './policy';
import { loadProposal } from './load-proposal';
import type { proposalNumberInput } from './schema';

/** Số, ngày of the tờ trình from văn thư's register: before or after it is signed, since the decision cites them. */
export async function enterProposalNumber(ctx: Ctx, input: z.output<typeof proposalNumberInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    const decision = await ctx.db.decision.findFirst({ where: { AND: [decisionsVisibleTo(ctx.actor), { proposalId: proposal.id }] }, select: { publishedAt: true } });
    refuseIf(whyNotRegister(ctx.actor, { publishedAt: decision?.publishedAt ?? null }));
    if (input.issuedOn && input.issuedOn > dayOf(ctx.now)) throw new Refusal('paper_in_future', { issuedOn: ['Ngày tờ trình không thể sau hôm nay.'] });
    // Without raising the version: the chairman who is reading need not begin again because văn thư wrote a number.
    const { count } = await ctx.db.proposal.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: proposal.id, number: input.seenNumber },
      data: { number: input.number, issuedOn: input.issuedOn ? toDateColumn(input.issuedOn) : null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'proposal.numbered', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, { number: input.number, issuedOn: input.issuedOn });
  });
}
