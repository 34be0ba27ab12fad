import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { awayFor, holdItem } from '../hold-meeting';
import { countedOf } from '../standing';
import { whyNotRecordPaper } from './ballot-policy';
import { isTellerConflicted, tellersOf } from './ballot-queries';
import type { recordPaperCountInput } from './ballot-schema';
import { countProblems } from './paper-count';
import { methodOf } from './vote-method';

/** Kết quả kiểm phiếu giấy of one dossier. Blank, spoilt and missing ballots stay in the denominator: whoever was there could have agreed. Typed again, it replaces the count. */
export async function recordPaperCount(ctx: Ctx, input: z.output<typeof recordPaperCountInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const held = await holdItem(ctx, input.itemId);
    const { item, rules, standing, meeting, campaign } = held;
    const away = awayFor(campaign, held.seats, held.dossier).map(({ id }) => id);
    const tellers = await tellersOf(ctx, meeting.id);
    refuseIf(whyNotRecordPaper(ctx.actor, { campaign, ...meeting, standing, method: methodOf(held), balloting: false, tellers: tellers.length, tellerConflicted: await isTellerConflicted(ctx, tellers, { submissionId: item.submissionId, away }) }, ctx.now));
    const problems = Object.entries(countProblems(input, standing.present));
    if (problems.length > 0) throw new Refusal('paper_count_wrong', Object.fromEntries(problems.map(([field, sentence]) => [field, [sentence]])));
    const { issued, returned, valid, invalid, votesFor, votesAgainst, votesOther } = input;
    const { count } = await ctx.db.meetingItem.updateMany({
      where: { organizationId, id: item.id, version: input.version },
      data: {
        votesFor, votesAgainst, votesOther, voters: valid, countedOf: countedOf(rules.voteBase, standing, standing.present), awaySeatIds: away, votedAt: ctx.now, voteMethod: 'PAPER',
        // Another vote needs another conclusion.
        conclusion: null, presiderSeatId: null, concludedAt: null, text: '', reason: '', version: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const ballots = { issued, returned, valid, invalid };
    await ctx.db.paperCount.upsert({ where: { organizationId_itemId: { organizationId, itemId: item.id } }, create: { organizationId, itemId: item.id, ...ballots }, update: ballots });
    await recordEvent(ctx, 'session.paper_counted', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { again: item.votedAt !== null });
  });
}
