import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { makeDecision } from './make-decision';
import { signatureFormsOf, whyNotApprove } from './policy';
import type { approveInput } from './schema';
import { moves } from './workflow';

/** Chủ tịch, or a Phó Chủ tịch signing KT., approves the list as it stands; the decision is drafted in the same breath. */
export async function approveProposal(ctx: Ctx, input: z.output<typeof approveInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotApprove(ctx.actor, proposal.facts));
    if (!signatureFormsOf(ctx.actor).includes(input.form)) throw new Refusal('form_not_yours');
    if (input.typedCount !== proposal.facts.named) throw new Refusal('count_differs');
    await changeProposal(ctx, proposal, input.version, { status: moves.approve.to, decidedById: ctx.actor.accountId, decidedAt: ctx.now });
    const decisionId = await makeDecision(ctx, proposal, { form: input.form, signerName: ctx.actor.fullName });
    await recordEvent(ctx, 'proposal.approved', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, { decisionId, named: proposal.facts.named, form: input.form });
  });
}
