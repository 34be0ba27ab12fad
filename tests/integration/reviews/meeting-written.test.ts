import { minutesData } from '@/app/(portal)/campaigns/[campaignId]/meeting/minutes-data';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { whyNotAnswer } from '@/domain/reviews/meeting/meeting-policy';
import { setItemMethod } from '@/domain/reviews/meeting/ballot/set-item-method';
import { setMeetingMethod } from '@/domain/reviews/meeting/ballot/set-meeting-method';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { answerInWriting } from '@/domain/reviews/meeting/written/answer-in-writing';
import { askInWriting } from '@/domain/reviews/meeting/written/ask-in-writing';
import { answerRoom, answersOf, writtenTasks } from '@/domain/reviews/meeting/written/written-queries';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { makeMeeting, meetingAt, scored } from './meeting-world';

const hour = new Date(meetingAt.getTime() + 3_600_000);
const nextDay = new Date(meetingAt.getTime() + 24 * 3_600_000);

/** hoidong1, who wrote `own`, cannot come and is asked; the others are there. */
async function asking(db: PrismaClient) {
  const world = await makeMeeting(db);
  await db.campaign.updateMany({ where: { organizationId: world.organizationId }, data: { votesInWriting: true } });
  for (const who of ['chutich', 'hoidong2'] as const) await world.mark(who, 'PRESENT');
  await world.mark('hoidong1', 'ABSENT');
  const itemOf = async (submissionId: string) => (await db.meetingItem.findFirstOrThrow({ where: { submissionId } })).id;
  const ask = (who: PersonName = 'thuky', until: '2026-06-02' | '2026-06-04' = '2026-06-04') => askInWriting(world.at(who, hour), { meetingId: world.meetingId, until });
  const answer = async (submissionId: string, who: PersonName = 'hoidong1', now = nextDay) => answerInWriting(world.at(who, now), { itemId: await itemOf(submissionId), choice: 'AGAINST', opinion: 'Chưa có số liệu' });
  return { ...world, itemOf, ask, answer };
}

test('who is absent is asked, answers on a page of their own without their own dossier, and is counted by the secretary', async ({ db }) => {
  const { at, a, b, own, ask, answer, itemOf, campaignId, seat, accounts } = await asking(db);
  expect(await answerRoom(at('hoidong1', hour), campaignId)).toBeNull();
  await expect(answer(a)).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  await ask();
  expect((await db.message.findMany({ where: { kind: 'session.asked_in_writing' } })).map(({ accountId }) => accountId)).toEqual([accounts.hoidong1]);
  expect(await writtenTasks(at('hoidong1', nextDay))).toMatchObject([{ title: 'Trả lời ý kiến bằng văn bản về 2 hồ sơ', dueAt: new Date('2026-06-05T00:00:00+07:00') }]);
  expect((await answerRoom(at('hoidong1', nextDay), campaignId))?.items.map(({ submissionId }) => submissionId)).toEqual([a, b]);
  // Who is there is not asked, whoever runs the meeting neither, an author least of all.
  for (const who of ['hoidong2', 'thuky', 'tacgia1', 'vanhoaxahoi'] as const) {
    expect(await answerRoom(at(who, nextDay), campaignId)).toBeNull();
    expect(await writtenTasks(at(who, nextDay))).toEqual([]);
  }
  await expect(answer(own)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(answer(a, 'hoidong2')).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  await expect(answer(a, 'tacgia1')).rejects.toMatchObject({ reason: 'not_found' });
  await answer(a);
  await answerInWriting(at('hoidong1', nextDay), { itemId: await itemOf(a), choice: 'FOR', opinion: 'Đã xem số liệu bổ sung' });
  expect(await answersOf(at('thuky', nextDay), await itemOf(a))).toEqual([{ seatId: seat('hoidong1'), choice: 'FOR', opinion: 'Đã xem số liệu bổ sung', at: nextDay }]);
  expect((await db.event.findMany({ where: { kind: 'session.answered_in_writing' } })).map(({ data }) => JSON.stringify(data)).join('')).not.toMatch(/FOR|AGAINST|số liệu/u);
  const opinions = async () => {
    const minutes = (await minutesOf(at('thuky', nextDay), campaignId)) ?? expect.fail('no minutes');
    const { items, discussed } = await minutesData(at('thuky', nextDay), minutes);
    return [...items, ...discussed].flatMap((item) => item.opinions);
  };
  expect(await opinions()).toEqual([]);
  await recordVote(at('thuky', nextDay), { itemId: await itemOf(a), version: 0, handsFor: 2, handsAgainst: 0, handsOther: 0, named: [{ seatId: seat('hoidong1'), choice: 'FOR', paperOn: '2026-06-04' }] });
  const written = [expect.stringMatching(/^Phạm Văn Lợi, .*\(ý kiến bằng văn bản ngày 04\/6\/2026\): Đã xem số liệu bổ sung$/u)];
  expect(await opinions()).toEqual(written);
  // Another word after the vote was taken down is none of that vote.
  await answerInWriting(at('hoidong1', new Date(nextDay.getTime() + 60_000)), { itemId: await itemOf(a), choice: 'FOR', opinion: 'Lời sau' });
  expect(await opinions()).toEqual([]);
  await recordVote(at('thuky', new Date(nextDay.getTime() + 120_000)), { itemId: await itemOf(a), version: 1, handsFor: 2, handsAgainst: 0, handsOther: 0, named: [{ seatId: seat('hoidong1'), choice: 'FOR', paperOn: '2026-06-04' }] });
  expect(await opinions()).toEqual([expect.stringContaining('Lời sau')]);
  // Taken down as another vote than they gave: these are not its words.
  for (const [i, choice] of (['OTHER', 'FOR'] as const).entries()) {
    await recordVote(at('thuky', new Date(nextDay.getTime() + 180_000)), { itemId: await itemOf(a), version: 2 + i, handsFor: 2, handsAgainst: 0, handsOther: 0, named: [{ seatId: seat('hoidong1'), choice, paperOn: '2026-06-04' }] });
    expect(await opinions()).toHaveLength(i);
  }
  await concludeItem(at('thuky', nextDay), { itemId: await itemOf(a), version: 4, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  const minutes = (await minutesOf(at('thuky', nextDay), campaignId)) ?? expect.fail('no minutes');
  expect((await minutesData(at('thuky', nextDay), minutes)).items.map(({ named }) => named)).toEqual(['Phạm Văn Lợi tán thành (bằng văn bản ngày 04/6/2026)']);
  await expect(answer(a)).rejects.toMatchObject({ reason: 'item_concluded' });
  expect(await writtenTasks(at('hoidong1', nextDay))).toMatchObject([{ count: 1 }]);
  expect(await db.meetingItem.findFirst({ where: { submissionId: a } })).toMatchObject({ votesFor: 3, voters: 3 });
});

test('until the end of the day that was set, and until the meeting is over', async ({ db }) => {
  const { at, a, b, ask, answer, itemOf, meetingId, seat } = await asking(db);
  await ask();
  const end = new Date('2026-06-05T00:00:00+07:00');
  await answer(b, 'hoidong1', new Date(end.getTime() - 1));
  await expect(answer(a, 'hoidong1', end)).rejects.toMatchObject({ reason: 'answers_over' });
  expect(await writtenTasks(at('hoidong1', end))).toEqual([]);
  await recordVote(at('thuky', nextDay), { itemId: await itemOf(a), version: 0, handsFor: 2, handsAgainst: 0, handsOther: 0, named: [] });
  await concludeItem(at('thuky', nextDay), { itemId: await itemOf(a), version: 1, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await closeMeeting(at('thuky', nextDay), { meetingId });
  await expect(answer(b)).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('only who runs the meeting asks, where the rule allows it, for a day that is not over', async ({ db }) => {
  const { ask, at, meetingId, campaignId } = await asking(db);
  const other = await scored(db, 3, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(ask('hoidong2')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(askInWriting(other.at('thuky', hour), { meetingId, until: '2026-06-04' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(ask('thuky', '2026-06-02')).rejects.toMatchObject({ reason: 'written_day_past', fields: { until: [expect.any(String)] } });
  await db.campaign.updateMany({ data: { votesInWriting: false } });
  await expect(askInWriting(at('thuky', hour), { meetingId, until: '2026-06-04' })).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  const facts = { campaign: { id: campaignId, status: 'SCORED' as const }, closedAt: null, writtenUntil: nextDay, asked: true, conflicted: true, byHands: true, concluded: false };
  expect(whyNotAnswer(facts, hour)).toBe('has_conflict');
});

test('asked is who has a vote and still sits; nobody answers any more once the rule was taken back', async ({ db }) => {
  const { a, at, ask, answer, mark, campaignId, accounts, seat } = await asking(db);
  // The secretary here has no vote; hoidong2 leaves the council after they were marked.
  for (const who of ['thuky', 'hoidong2'] as const) await mark(who, 'ABSENT');
  await db.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: { endedAt: hour } });
  await ask();
  expect((await db.message.findMany({ where: { kind: 'session.asked_in_writing' } })).map(({ accountId }) => accountId)).toEqual([accounts.hoidong1]);
  expect(await answerRoom(at('thuky', nextDay), campaignId)).toBeNull();
  await expect(answer(a, 'thuky')).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  await db.campaign.updateMany({ data: { votesInWriting: false } });
  await expect(answer(a)).rejects.toMatchObject({ reason: 'not_asked_in_writing' });
  expect(await db.writtenAnswer.count()).toBe(0);
});

test('an answer has a name: none is asked for, given or shown where one votes by ballot', async ({ db }) => {
  const { at, a, b, ask, answer, itemOf, meetingId, campaignId } = await asking(db);
  await ask();
  await answer(a);
  await setItemMethod(at('thuky', hour), { itemId: await itemOf(a), method: 'SECRET' });
  await expect(answer(a)).rejects.toMatchObject({ reason: 'written_needs_hands' });
  expect((await answerRoom(at('hoidong1', nextDay), campaignId))?.items.map(({ submissionId }) => submissionId)).toEqual([b]);
  expect(await writtenTasks(at('hoidong1', nextDay))).toMatchObject([{ count: 1 }]);
  await setItemMethod(at('thuky', hour), { itemId: await itemOf(a), method: null });
  await setMeetingMethod(at('thuky', hour), { meetingId, method: 'PAPER' });
  await expect(ask()).rejects.toMatchObject({ reason: 'written_needs_hands' });
  expect(await writtenTasks(at('hoidong1', nextDay))).toEqual([]);
});

test('points counted anew: what was answered before is asked for once more', async ({ db }) => {
  const { at, a, b, ask, answer, campaignId } = await asking(db);
  await ask();
  await answer(a, 'hoidong1', hour);
  await answer(b, 'hoidong1', hour);
  expect(await writtenTasks(at('hoidong1', nextDay))).toEqual([]);
  await db.result.updateMany({ where: { submissionId: a }, data: { computedAt: new Date(hour.getTime() + 1) } });
  expect((await answerRoom(at('hoidong1', nextDay), campaignId))?.items.map(({ submissionId, past }) => [submissionId, past])).toEqual([[a, true], [b, false]]);
  expect(await writtenTasks(at('hoidong1', nextDay))).toMatchObject([{ count: 1 }]);
  await answer(a);
  expect(await writtenTasks(at('hoidong1', nextDay))).toEqual([]);
});
