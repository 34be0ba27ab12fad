import type * as z from 'zod';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { seatsIn } from '../../policy';
import { methodOf } from '../ballot/vote-method';
import { awayFor, holdItem } from '../hold-meeting';
import { whyNotAnswer } from '../meeting-policy';
import { isAsked } from './asked';
import type { answerInput } from './written-schema';

/** A member's own word on one dossier. It may be changed until the day; it counts when the secretary takes it into the vote. */
export async function answerInWriting(ctx: Ctx, { itemId, choice, opinion }: z.output<typeof answerInput>): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const held = await holdItem(ctx, itemId);
    const { item, meeting, campaign, seats, attendance } = held;
    const own = new Set(seatsIn(ctx.actor, campaign.id).map(({ id }) => id));
    const seat = seats.find((each) => own.has(each.id) && isAsked(each, attendance.get(each.id)));
    const conflicted = awayFor(campaign, seats, held.dossier).some(({ id }) => own.has(id));
    refuseIf(whyNotAnswer({ campaign, ...meeting, asked: seat !== undefined && held.rules.votesInWriting, conflicted, byHands: methodOf(held) === 'HANDS', concluded: item.conclusion !== null }, ctx.now));
    if (!seat) throw new Refusal('not_asked_in_writing');
    const key = { organizationId, itemId, seatId: seat.id };
    const answer = { choice, opinion, at: ctx.now };
    await ctx.db.writtenAnswer.upsert({ where: { organizationId_itemId_seatId: key }, create: { ...key, ...answer }, update: answer });
    await recordEvent(ctx, 'session.answered_in_writing', { type: 'submission', id: item.submissionId, campaignId: campaign.id });
  });
}
