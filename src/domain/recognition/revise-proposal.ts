import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { whyNotRevise } from './policy';
import type { proposalInput } from './schema';
import { moves } from './workflow';

/** Takes a returned tờ trình up again. Number and date stay blank for the next one: văn thư registers it anew. */
export async function reviseProposal(ctx: Ctx, input: z.output<typeof proposalInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotRevise(ctx.actor, proposal.facts));
    await changeProposal(ctx, proposal, input.version, {
      status: moves.revise.to, number: '', issuedOn: null, signedById: null, signedAt: null, decidedById: null, decidedAt: null,
      onPaper: false, paperSigner: null, paperOn: null,
    });
    await recordEvent(ctx, 'proposal.revised', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId });
  });
}
