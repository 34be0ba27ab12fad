import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { loadProposal } from './load-proposal';
import { whyNotOutcome } from './outcome';
import { whyNotEdit } from './policy';
import type { proposalInput } from './schema';
import { suggestItems, votesOfMeeting } from './suggest-items';

/** After scores were counted again or a dossier came or went: new suggestions, keeping votes and notes that still hold. */
export async function refreshProposal(ctx: Ctx, input: z.output<typeof proposalInput>): Promise<number> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotEdit(ctx.actor, proposal.facts));
    const version = await changeProposal(ctx, proposal, input.version, { preparedAt: ctx.now, preparedById: ctx.actor.accountId });
    const suggestions = await suggestItems(ctx, proposal.campaignId);
    const before = new Map(proposal.items.map((item) => [item.submissionId, item]));
    await ctx.db.proposalItem.deleteMany({ where: { organizationId, proposalId: proposal.id } });
    await ctx.db.proposalItem.createMany({
      data: suggestions.map((suggestion) => {
        const known = before.get(suggestion.submissionId);
        const kept = known && known.note !== '' && whyNotOutcome(known.outcome, suggestion, known.note) === null ? known.outcome : suggestion.outcome;
        // A meeting is newer than what was typed before it; words that fit its conclusion stay.
        if (suggestion.met) {
          const note = known?.outcome === suggestion.outcome && known.note !== '' ? known.note : suggestion.met.note;
          return { organizationId, proposalId: proposal.id, submissionId: suggestion.submissionId, outcome: suggestion.outcome, ...votesOfMeeting(suggestion.met), note };
        }
        const { votesFor = null, votesTotal = null, note = '' } = known ?? {};
        return { organizationId, proposalId: proposal.id, submissionId: suggestion.submissionId, outcome: kept, votesFor, votesTotal, note };
      }),
    });
    await recordEvent(ctx, 'proposal.refreshed', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, { items: suggestions.length });
    return version;
  });
}
