import { holdersWords } from '@/app/(portal)/campaigns/[campaignId]/meeting/meeting-view';
import { minutesData } from '@/app/(portal)/campaigns/[campaignId]/meeting/minutes-data';
import { meetingMinutes } from '@/documents/meeting-minutes';
import { plainWord } from '@/documents/plain-word';
import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { paperHolders } from '@/domain/reviews/meeting/minutes/paper-holders';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { ownRecusals } from '@/domain/reviews/meeting/recusal/recusal-queries';
import { recuse } from '@/domain/reviews/meeting/recusal/recuse';
import { takeBackRecusal } from '@/domain/reviews/meeting/recusal/take-back-recusal';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import type { Ctx } from '@/domain/context';
import type { PrismaClient } from '@/generated/prisma/client';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { linesOf } from '../../unit/documents/read-office-file';
import { ballotWorld, hour, minutesAfter } from './ballot-world';
import { makeMeeting } from './meeting-world';
import { rush } from './scoring-world';

const reason = 'Đã góp ý khi tác giả viết sáng kiến.';

/** Nine members are there; `leave`: the one at this place says they take no part in `a`. */
async function recusalWorld(db: PrismaClient) {
  const world = await ballotWorld(db);
  const item = await world.itemOf(world.a);
  const member = (i: number) => world.members[i] ?? expect.fail('no such member');
  const leave = (i: number, by?: Ctx) => recuse(by ?? member(i).ctx(), { itemId: item.id, seatId: member(i).seatId, reason });
  const back = async (i: number, by?: Ctx) => takeBackRecusal(by ?? member(i).ctx(), { recusalId: (await db.itemRecusal.findFirstOrThrow({ where: { itemId: item.id, seatId: member(i).seatId }, orderBy: { id: 'desc' } })).id });
  const room = async (ctx: Ctx) => (await meetingRoom(ctx, world.campaignId)) ?? expect.fail('no meeting');
  const rowFor = async (ctx: Ctx) => (await room(ctx)).items.find(({ submissionId }) => submissionId === world.a);
  const vote = async (handsFor: number) => recordVote(world.secretary(), { itemId: item.id, version: (await world.itemOf(world.a)).version, handsFor, handsAgainst: 0, handsOther: 0, named: [] });
  return { ...world, item, member, leave, back, room, rowFor, vote };
}

test('whoever takes no part in one dossier leaves its quorum, its denominator and its vote, and no other', async ({ db }) => {
  const { leave, back, rowFor, room, vote, secretary, member, item, a, b, campaignId, itemOf } = await recusalWorld(db);
  const stale = (await itemOf(a)).version;
  await leave(2);
  expect(await rowFor(secretary())).toMatchObject({ standing: { all: 9, members: 8, present: 8 }, away: [{ seatId: member(2).seatId, cause: 'recused' }], recusals: [{ seatId: member(2).seatId, reason }] });
  expect((await room(secretary())).items.find(({ submissionId }) => submissionId === b)).toMatchObject({ standing: { members: 9, present: 9 }, away: [] });
  // Not on their agenda, in no count of it, and on the table only as the word to leave.
  const own = await room(member(2).ctx());
  expect(own.items.map(({ submissionId }) => submissionId)).not.toContain(a);
  expect(await ownRecusals(member(2).ctx(), own)).toEqual([{ id: expect.any(String), itemId: item.id, code: 'BB-2026-0001', title: 'Phiếu hẹn in chữ lớn', reason, voted: false, balloting: false }]);
  expect(await ownRecusals(member(3).ctx(), await room(member(3).ctx()))).toEqual([]);
  await putOnTable(secretary(), { itemId: item.id });
  expect(JSON.stringify(await tableOf(member(2).ctx(), campaignId))).toBe('{"state":"away"}');
  const { fullName } = await db.councilSeat.findFirstOrThrow({ where: { id: member(2).seatId } });
  expect(await tableOf(member(3).ctx(), campaignId)).toMatchObject({ state: 'item', away: [fullName] });
  // Typed on a page that still counted nine.
  await expect(recordVote(secretary(), { itemId: item.id, version: stale, handsFor: 8, handsAgainst: 0, handsOther: 0, named: [] })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(vote(9)).rejects.toMatchObject({ reason: 'votes_do_not_add_up' });
  await back(2);
  await vote(9);
  expect(await itemOf(a)).toMatchObject({ votesFor: 9, countedOf: 9, awaySeatIds: [] });
});

test('once the dossier is voted on nobody leaves it or comes back; the minutes say who did not take part and why', async ({ db }) => {
  const { leave, back, vote, secretary, member, item, a, campaignId, itemOf, meetingId } = await recusalWorld(db);
  await leave(2, secretary());
  await vote(8);
  expect(await itemOf(a)).toMatchObject({ votesFor: 8, voters: 8, countedOf: 8, awaySeatIds: [member(2).seatId] });
  await expect(leave(3)).rejects.toMatchObject({ reason: 'recusal_after_vote' });
  await expect(back(2)).rejects.toMatchObject({ reason: 'recusal_after_vote' });
  const version = (await itemOf(a)).version;
  const conclude = (presiderSeatId: string) => concludeItem(secretary(), { itemId: item.id, version, conclusion: 'RECOGNISE', presiderSeatId, text: '', reason: '' });
  await expect(conclude(member(2).seatId)).rejects.toMatchObject({ reason: 'presider_away' });
  await conclude(member(0).seatId);
  await closeMeeting(secretary(), { meetingId });
  const { fullName } = await db.councilSeat.findFirstOrThrow({ where: { id: member(2).seatId } });
  const lines = linesOf(await plainWord(meetingMinutes(await minutesData(secretary(), (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes'))))).join('\n');
  expect(lines).toContain(`Không tham gia mục này: ${fullName} (Đã góp ý khi tác giả viết sáng kiến).`);
  expect(lines).not.toContain(`Rời phòng họp: ${fullName}`);
  await expect(leave(4)).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('points counted anew: the dossier is voted on once more, and until then people may leave it', async ({ db }) => {
  const { leave, vote, a, itemOf, organizationId } = await recusalWorld(db);
  await vote(9);
  await db.result.update({ where: { organizationId_submissionId: { organizationId, submissionId: a } }, data: { computedAt: minutesAfter(1) } });
  await leave(2);
  await vote(8);
  expect(await itemOf(a)).toMatchObject({ votesFor: 8, countedOf: 8 });
});

test('no ballot is given to who takes no part, and nobody leaves while the box is open', async ({ db }) => {
  const { leave, back, open, cast, count, a, member, members } = await recusalWorld(db);
  await leave(2);
  const ballotId = await open(a);
  expect((await db.ballotRoll.findMany({ where: { ballotId } })).map(({ seatId }) => seatId)).not.toContain(member(2).seatId);
  await expect(cast(member(2), ballotId)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(leave(3)).rejects.toMatchObject({ reason: 'ballot_is_open' });
  await expect(back(2)).rejects.toMatchObject({ reason: 'ballot_is_open' });
  for (const each of members.filter((_, i) => i !== 2)) await cast(each, ballotId);
  await count(ballotId);
  await expect(back(2)).rejects.toMatchObject({ reason: 'recusal_after_vote' });
});

test('for oneself, or typed by whoever runs the meeting; once, and never of a guest or of somebody in conflict', async ({ db }) => {
  const { leave, back, secretary, member, item, own, itemOf, organizationId, at, room, campaignId } = await recusalWorld(db);
  await expect(leave(2, member(3).ctx())).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(leave(2, at('tacgia1', hour))).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => leave(2, secretary()))).toBe(1);
  expect(await db.itemRecusal.count()).toBe(1);
  await expect(leave(2, secretary())).rejects.toMatchObject({ reason: 'recusal_not_needed' });
  // They do not even find the dossier any more.
  await expect(leave(2)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(back(2, member(3).ctx())).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(back(2, at('tacgia1', hour))).rejects.toMatchObject({ reason: 'not_found' });
  // Typed by the secretary, taken back by the member.
  const told = async () => (await db.message.findMany({ where: { kind: { startsWith: 'session.recus' } }, orderBy: { id: 'asc' } })).map(({ kind, accountId, body }) => [kind, accountId, body.includes('góp ý') || body.includes('BB-2026')]);
  expect(await told()).toEqual([['session.recused', member(2).ctx().actor.accountId, false]]);
  const { body, subject } = await db.message.findFirstOrThrow({ where: { kind: 'session.recused' } });
  expect(`${subject} ${body}`).not.toMatch(/BB-2026|Phiếu hẹn|Đã góp ý|[0-9a-f]{8}-/u);
  await back(2);
  await expect(back(2, secretary())).rejects.toMatchObject({ reason: 'recusal_taken_back' });
  await leave(2);
  expect(await told()).toHaveLength(1);
  await back(2, secretary());
  expect((await told()).slice(1)).toEqual([['session.recusal_taken_back', member(2).ctx().actor.accountId, false]]);
  await db.councilSeat.update({ where: { organizationId_id: { organizationId, id: member(5).seatId } }, data: { seat: 'guest' } });
  await expect(leave(5, secretary())).rejects.toMatchObject({ reason: 'recusal_seat_unfit' });
  // An author of `own`: in conflict without a word.
  await expect(recuse(secretary(), { itemId: (await itemOf(own)).id, seatId: member(1).seatId, reason })).rejects.toMatchObject({ reason: 'recusal_not_needed' });
  await expect(recuse(member(1).ctx(), { itemId: (await itemOf(own)).id, seatId: member(1).seatId, reason })).rejects.toMatchObject({ reason: 'not_found' });
  // Who scores blind may leave, and reads of nobody else who did.
  const blind = (ctx: Ctx): Ctx => ({ ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((each) => ({ ...each, blind: true })) } });
  await expect(leave(4, blind(member(0).ctx()))).rejects.toMatchObject({ reason: 'not_allowed' });
  await leave(4);
  const row = (await room(blind(member(0).ctx()))).items.find(({ id }) => id === item.id);
  expect(row).toMatchObject({ away: [], recusals: [], standing: { members: expect.any(Number) } });
  expect(JSON.stringify(row)).not.toContain('góp ý');
  await recuse(blind(member(0).ctx()), { itemId: item.id, seatId: member(0).seatId, reason });
  await putOnTable(secretary(), { itemId: item.id });
  expect(await tableOf(blind(member(0).ctx()), campaignId)).toEqual({ state: 'away' });
});

test('whoever runs the meeting and leaves for a dossier hands the laptop over: no vote, no minutes of theirs', async ({ db }) => {
  const { item, member, leave, campaignId } = await recusalWorld(db);
  await leave(0);
  const chair = member(0).ctx();
  await expect(recordVote(chair, { itemId: item.id, version: 1, handsFor: 8, handsAgainst: 0, handsOther: 0, named: [] })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(minutesOf(chair, campaignId)).rejects.toMatchObject({ reason: 'own_dossier_met' });
});

test('whoever does not get the papers reads who does, two at most, and what helps where nobody does', async ({ db }) => {
  const { item, secretary, member, leave, room, at, accounts, campaignId } = await recusalWorld(db);
  const holders = async (ctx: Ctx) => paperHolders(ctx, await room(ctx));
  const names = async (...who: PersonName[]) => (await db.account.findMany({ where: { id: { in: who.map((each) => accounts[each] ?? '') } }, orderBy: { id: 'asc' } })).map(({ fullName }) => fullName);
  expect(await holders(secretary())).toBeNull();
  await recuse(secretary(), { itemId: item.id, seatId: secretary().actor.seats[0]?.id ?? '', reason });
  expect([...((await holders(secretary())) ?? [])].sort()).toEqual((await names('chutich', 'vanhoaxahoi', 'truongphong')).slice(0, 2).sort());
  await expect(minutesOf(secretary(), campaignId)).rejects.toMatchObject({ reason: 'own_dossier_met' });
  expect(await holders(at('vanhoaxahoi', hour))).toBeNull();
  expect(await holders(member(3).ctx())).toBeNull();
  // Whoever is out too, has left the office, or is gone, is not named.
  await leave(0);
  await db.account.updateMany({ where: { id: accounts.truongphong ?? '' }, data: { disabledAt: hour } });
  expect(await holders(secretary())).toEqual(await names('vanhoaxahoi'));
  await db.account.updateMany({ where: { id: accounts.vanhoaxahoi ?? '' }, data: { roles: ['staff'] } });
  expect(await holders(secretary())).toEqual([]);
  expect(holdersWords([])).toContain('Quản trị giao việc của Phòng Văn hóa – Xã hội cho một người không liên quan');
  expect(holdersWords(['Nguyễn Thị Thanh Hà'])).toBe('Chương trình họp có hồ sơ liên quan đến người đang xem. Người in được: Nguyễn Thị Thanh Hà.');
});

test('also where nothing was concluded the minutes say who took no part and why, each with the post in the unit', async ({ db }) => {
  const { leave, secretary, member, b, itemOf, campaignId, meetingId, organizationId } = await recusalWorld(db);
  await leave(2);
  const { id, version } = await itemOf(b);
  const { fullName, unitId } = await db.councilSeat.update({ where: { organizationId_id: { organizationId, id: member(2).seatId } }, data: { jobTitle: 'Phó Trưởng phòng' } });
  await db.unit.updateMany({ where: { id: unitId ?? '' }, data: { name: 'Phòng Kinh tế' } });
  await recordVote(secretary(), { itemId: id, version, handsFor: 9, handsAgainst: 0, handsOther: 0, named: [] });
  await concludeItem(secretary(), { itemId: id, version: version + 1, conclusion: 'RECOGNISE', presiderSeatId: member(0).seatId, text: '', reason: '' });
  await closeMeeting(secretary(), { meetingId });
  const lines = linesOf(await plainWord(meetingMinutes(await minutesData(secretary(), (await minutesOf(secretary(), campaignId)) ?? expect.fail('no minutes')))));
  expect(lines).toContain(`- BB-2026-0001, Phiếu hẹn in chữ lớn. Chưa kết luận. Không tham gia mục này: ${fullName} (Đã góp ý khi tác giả viết sáng kiến).`);
  expect(lines.join('\n')).toContain(`${fullName}, Phó Trưởng phòng${unitId ? ' Kinh tế' : ''}, `);
});

test('the agenda is ordered by it too, and a dossier somebody left is not dropped from it', async ({ db }) => {
  const { at, a, b, own, meetingId, seat } = await makeMeeting(db);
  const order = async () => (await db.meetingItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })).map(({ submissionId }) => submissionId);
  expect(await order()).toEqual([a, b, own]);
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } });
  // Before the hour of the meeting: its order follows.
  await recuse(at('hoidong1', new Date(hour.getTime() - 86_400_000)), { itemId: item.id, seatId: seat('hoidong1'), reason });
  await arrangeAgenda(at('thuky'), { meetingId });
  // Who left for `a` is an author of `own`: both stand together, so that they leave once.
  expect(await order()).toEqual([b, a, own]);
  await db.result.deleteMany({ where: { submissionId: a } });
  await arrangeAgenda(at('thuky'), { meetingId });
  expect(await order()).toContain(a);
});
