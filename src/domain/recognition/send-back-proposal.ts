import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { tellOffice } from './make-decision';
import { whyNotSendBack } from './policy';
import type { sendBackInput } from './schema';
import { moves } from './workflow';

/** Back to the office, with what is to be made clear; the tờ trình shows the last of it, the history all. */
export async function sendBackProposal(ctx: Ctx, input: z.output<typeof sendBackInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotSendBack(ctx.actor, proposal.facts));
    await changeProposal(ctx, proposal, input.version, {
      status: moves.sendBack.to, decidedById: ctx.actor.accountId, decidedAt: ctx.now, sendBackReason: input.reason,
    });
    await recordEvent(ctx, 'proposal.sent_back', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, {}, input.reason);
    await tellOffice(ctx, proposal, { kind: 'proposal.sent_back', subject: 'Tờ trình được trả lại', body: `Tờ trình của đợt “${proposal.campaign.title}” được trả lại để làm rõ. Ý kiến: ${input.reason}` });
  });
}
