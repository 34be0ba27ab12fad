import type * as z from 'zod';
import type { VoteChoice } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { awayFor, holdItem, type MeetingItem, votingSeats } from './hold-meeting';
import type { recordVoteInput } from './meeting-schema';
import { methodOf } from './ballot/vote-method';
import { whyNotRecordHands } from './ballot/ballot-policy';
import { countedOf, isThere } from './standing';

type Input = z.output<typeof recordVoteInput>;
/** `at`: the line of the form. */
type Named = { at: number; seatId: string; choice: VoteChoice; paperOn: LocalDay | null };

const namedIn = (input: Input): Named[] => input.named.flatMap(({ choice, ...vote }, at) => (choice === '' ? [] : [{ ...vote, choice, at }]));

/** Hands as the secretary counted them, names where given, and the papers of who was asked in writing. Typed again, it replaces the vote. */
export async function recordVote(ctx: Ctx, input: Input): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const held = await holdItem(ctx, input.itemId);
    const { item, rules, standing, meeting, campaign } = held;
    refuseIf(whyNotRecordHands(ctx.actor, { campaign, ...meeting, standing, method: methodOf(held), balloting: false }, ctx.now));
    const away = awayFor(campaign, held.seats, held.dossier).map(({ id }) => id);
    const named = namedIn(input);
    const papers = named.filter((vote) => vote.paperOn !== null);
    refuseProblems(ctx, held, input, named, away);
    // Who answers in writing is counted there and not among the hands.
    const hands = standing.present - papers.filter((vote) => isThere(held.attendance.get(vote.seatId))).length;
    const { handsFor, handsAgainst, handsOther } = input;
    if (handsFor + handsAgainst + handsOther !== hands) {
      throw new Refusal('votes_do_not_add_up', { handsFor: [`Tổng phải bằng ${hands}, số thành viên biểu quyết bằng giơ tay.`] });
    }
    const written = (choice: VoteChoice): number => papers.filter((vote) => vote.choice === choice).length;
    const voters = hands + papers.length;
    const { count } = await ctx.db.meetingItem.updateMany({
      where: { organizationId, id: item.id, version: input.version },
      data: {
        votesFor: handsFor + written('FOR'), votesAgainst: handsAgainst + written('AGAINST'), votesOther: handsOther + written('OTHER'),
        voters, countedOf: countedOf(rules.voteBase, standing, voters), awaySeatIds: away, votedAt: ctx.now, voteMethod: 'HANDS',
        // Another vote needs another conclusion.
        conclusion: null, presiderSeatId: null, concludedAt: null, text: '', reason: '', version: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await ctx.db.meetingVote.deleteMany({ where: { organizationId, itemId: item.id } });
    await ctx.db.meetingVote.createMany({ data: named.map(({ seatId, choice, paperOn }) => ({ organizationId, itemId: item.id, seatId, choice, paperOn: paperOn ? toDateColumn(paperOn) : null })) });
    await recordEvent(ctx, 'session.voted', { type: 'submission', id: item.submissionId, campaignId: campaign.id }, { again: item.votedAt !== null });
  });
}

/** Names at their own lines: a member, not in conflict, in the room for a hand, absent or remote for a paper. */
function refuseProblems(ctx: Ctx, held: MeetingItem, input: Input, named: readonly Named[], away: readonly string[]): void {
  const fields: Record<string, string[]> = {};
  const entitled = new Set(votingSeats(held.seats).map(({ id }) => id).filter((id) => !away.includes(id)));
  const hands = { FOR: input.handsFor, AGAINST: input.handsAgainst, OTHER: input.handsOther };
  for (const { at, seatId, choice, paperOn } of named) {
    const line = held.attendance.get(seatId);
    const twice = named.find((vote) => vote.seatId === seatId)?.at !== at;
    if (!entitled.has(seatId) || twice) fields[`named.${at}.seatId`] = [sentenceOf('vote_not_theirs')];
    else if (paperOn === null) {
      hands[choice] -= 1;
      if (!isThere(line) || hands[choice] < 0) fields[`named.${at}.seatId`] = [sentenceOf('vote_not_theirs')];
    } else if (!held.rules.votesInWriting || (isThere(line) && line?.kind !== 'REMOTE')) fields[`named.${at}.paperOn`] = [sentenceOf('not_asked_in_writing')];
    else if (paperOn > dayOf(ctx.now)) fields[`named.${at}.paperOn`] = ['Ngày ghi trên phiếu không sau hôm nay.'];
  }
  const first = Object.values(fields)[0]?.[0];
  if (first) throw new Refusal(first === sentenceOf('not_asked_in_writing') ? 'not_asked_in_writing' : 'vote_not_theirs', fields);
}
