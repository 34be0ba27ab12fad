import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { changeProposal } from './change-proposal';
import { type LoadedProposal, loadProposal } from './load-proposal';
import { whyNotOutcome } from './outcome';
import { whyNotEdit } from './policy';
import type { itemsInput } from './schema';
import { type Met, suggestItems, type Suggestion } from './suggest-items';

type Input = z.output<typeof itemsInput>;
type Item = Input['items'][number];

/** What the council voted and proposed, dossier by dossier; whatever differs from the points carries its reason. */
export async function updateProposalItems(ctx: Ctx, input: Input): Promise<number> {
  return transact(ctx, async (ctx) => {
    const proposal = await loadProposal(ctx, input.proposalId);
    refuseIf(whyNotEdit(ctx.actor, proposal.facts));
    const changed = changedItems(proposal, input.items);
    if (changed.some((item) => proposal.own.has(item.submissionId))) throw new Refusal('own_dossier_proposed');
    refuseProblems(input.items, changed, await suggestItems(ctx, proposal.campaignId));

    const version = await changeProposal(ctx, proposal, input.version, {});
    for (const { submissionId, outcome, votesFor, votesTotal, note } of changed) {
      await ctx.db.proposalItem.updateMany({
        where: { organizationId: ctx.actor.organizationId, proposalId: proposal.id, submissionId },
        data: { outcome, votesFor, votesTotal, note },
      });
    }
    await recordEvent(ctx, 'proposal.items_changed', { type: 'proposal', id: proposal.id, campaignId: proposal.campaignId }, {
      submissions: changed.map((item) => item.submissionId),
    });
    return version;
  });
}

/** @throws Refusal 'not_found' for a dossier that is not in this tờ trình. */
function changedItems(proposal: LoadedProposal, items: readonly Item[]): Item[] {
  const known = new Map(proposal.items.map((item) => [item.submissionId, item]));
  return items.filter((item) => {
    const before = known.get(item.submissionId);
    if (!before) throw new Refusal('not_found');
    return (['outcome', 'votesFor', 'votesTotal', 'note'] as const).some((key) => before[key] !== item[key]);
  });
}

/** The office may ask for something else than the meeting concluded, but says why in words of its own. */
const whyNotDepart = ({ outcome, note }: Item, met: Met | null): 'meeting_change_needs_note' | null =>
  met && outcome !== met.outcome && (note === '' || note === met.note) ? 'meeting_change_needs_note' : null;

/** All of them at once, each at its own row. */
function refuseProblems(all: readonly Item[], changed: readonly Item[], suggestions: readonly Suggestion[]): void {
  const facts = new Map(suggestions.map((suggestion) => [suggestion.submissionId, suggestion]));
  const fields: Record<string, string[]> = {};
  for (const item of changed) {
    const at = `items.${all.indexOf(item)}`;
    const { votesFor, votesTotal } = item;
    if ((votesFor !== null && (votesTotal === null || votesFor > votesTotal)) || (votesFor === null && votesTotal !== null)) {
      fields[`${at}.votesFor`] = [sentenceOf('votes_need_total')];
    }
    const suggestion = facts.get(item.submissionId);
    const { met = null } = suggestion ?? {};
    if (met && (votesFor !== met.votesFor || votesTotal !== met.votesTotal)) fields[`${at}.votesFor`] = [sentenceOf('votes_of_meeting')];
    const problem = suggestion ? (whyNotOutcome(item.outcome, suggestion, item.note) ?? whyNotDepart(item, met)) : null;
    if (problem) fields[`${at}.${problem.endsWith('_needs_note') ? 'note' : 'outcome'}`] = [sentenceOf(problem)];
  }
  if (Object.keys(fields).length > 0) throw new Refusal('invalid_input', fields);
}
