import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { toDateColumn } from '@/domain/time/date-column';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { whyNotEdit } from './policy';
import type { detailsInput } from './schema';

/** The council's minutes and opinion, as the tờ trình cites them. */
export async function updateProposal(ctx: Ctx, input: z.output<typeof detailsInput>): Promise<number> {
  return transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotEdit(ctx.actor, proposal.facts));
    const version = await changeProposal(ctx, proposal, input.version, {
      minutesNumber: input.minutesNumber,
      minutesOn: input.minutesOn ? toDateColumn(input.minutesOn) : null,
      opinion: input.opinion,
    });
    await recordEvent(ctx, 'proposal.updated', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, { fields: ['minutes', 'opinion'] });
    return version;
  });
}
