import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { toDateColumn } from '@/domain/time/date-column';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { makeDecision } from './make-decision';
import { whyNotRecordPaper } from './policy';
import type { paperDecisionInput } from './schema';
import { moves } from './workflow';

/** The chairman wrote his opinion on the paper tờ trình: the office enters it, with signer and day (PRACTICE, Paper and portal). */
export async function recordPaperDecision(ctx: Ctx, input: z.output<typeof paperDecisionInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotRecordPaper(ctx.actor, proposal.facts));
    if (input.signedOn > dayOf(ctx.now)) throw new Refusal('paper_in_future', { signedOn: ['Ngày ký không thể sau hôm nay.'] });
    const approved = input.result === 'approve';
    await changeProposal(ctx, proposal, input.version, {
      status: approved ? moves.approve.to : moves.sendBack.to,
      decidedById: ctx.actor.accountId, decidedAt: ctx.now, ...(approved ? {} : { sendBackReason: input.reason }),
      onPaper: true, paperSigner: input.signer, paperOn: toDateColumn(input.signedOn),
    });
    if (approved) await makeDecision(ctx, proposal, { form: input.form, signerName: input.signer });
    await recordEvent(ctx, approved ? 'proposal.approved_on_paper' : 'proposal.sent_back_on_paper', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, {
      named: proposal.facts.named, paperOn: input.signedOn,
    }, approved ? '' : input.reason);
  });
}
