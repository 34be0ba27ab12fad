import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { awayFor, holdItem, type MeetingItem } from './hold-meeting';
import { whyNotConclude } from './meeting-policy';
import type { concludeItemInput } from './meeting-schema';
import { type ConclusionFacts, whyNotConclusion } from './proposed-conclusion';
import { carries, isThere } from './standing';

/** Kết luận của chủ trì. Whoever presides over this item is in the room and not in conflict: with the chair an author, another takes the chair. */
export async function concludeItem(ctx: Ctx, input: z.output<typeof concludeItemInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const held = await holdItem(ctx, input.itemId);
    const { item, meeting, campaign } = held;
    refuseIf(whyNotConclude(ctx.actor, { campaign, closedAt: meeting.closedAt, voted: item.votedAt !== null }));
    const away = new Set(awayFor(campaign, held.seats, held.dossier).map(({ id }) => id));
    const presider = held.seats.find((seat) => seat.id === input.presiderSeatId && !seat.endedAt && seat.seat !== 'guest');
    if (!presider || away.has(presider.id) || !isThere(held.attendance.get(presider.id))) throw new Refusal('presider_away', { presiderSeatId: [sentenceOf('presider_away')] });
    const problem = whyNotConclusion(input.conclusion, await conclusionFacts(ctx, held), input.reason);
    if (problem) throw new Refusal(problem, { [problem === 'conclusion_needs_reason' ? 'reason' : 'conclusion']: [sentenceOf(problem)] });
    const { count } = await ctx.db.meetingItem.updateMany({
      where: { organizationId, id: item.id, version: input.version, votedAt: { not: null } },
      data: { conclusion: input.conclusion, presiderSeatId: presider.id, text: input.text, reason: input.reason, concludedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'session.concluded', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { again: item.conclusion !== null });
  });
}

async function conclusionFacts(ctx: Ctx, { item, rules, campaign, dossier }: MeetingItem): Promise<ConclusionFacts> {
  const { organizationId } = ctx.actor;
  const { maturity } = await ctx.db.submission.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: item.submissionId } }, select: { maturity: true } });
  const closed = await ctx.db.campaignUnit.count({ where: { organizationId, campaignId: campaign.id, unitId: dossier.unitId, recognisable: false } });
  return { carried: carries({ votesFor: item.votesFor ?? 0 }, item.countedOf ?? 0, rules.voteShare), maturity, recognisable: closed === 0 };
}
