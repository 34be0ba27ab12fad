import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { markRestPresent } from '@/domain/reviews/meeting/mark-rest-present';
import { beforeMeeting, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { whyNotVote } from '@/domain/reviews/meeting/meeting-policy';
import { moveItem } from '@/domain/reviews/meeting/move-item';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { setMeetingRules } from '@/domain/reviews/meeting/set-meeting-rules';
import { updateMeeting } from '@/domain/reviews/meeting/update-meeting';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { makeMeeting, meetingAt, plan, scored } from './meeting-world';
import { rush } from './scoring-world';

test('the agenda holds what has a result, so ordered that conflicted members leave least; each sees it without their own', async ({ db }) => {
  const { at, campaignId, b, own, a } = await makeMeeting(db);
  const room = await meetingRoom(at('thuky'), campaignId);
  expect(room?.items.map(({ submissionId, away }) => [submissionId, away.map(({ name, cause }) => `${name} ${cause}`)])).toEqual([[a, []], [b, []], [own, ['Phạm Văn Lợi author']]]);
  expect(room?.standing).toEqual({ all: 3, members: 3, present: 0, least: 2, quorate: false });
  // Nothing of it for the member who wrote it: not the item, not a number that would show it.
  expect((await meetingRoom(at('hoidong1'), campaignId))?.items.map(({ submissionId }) => submissionId)).toEqual([a, b]);
  expect((await meetingRoom(at('chutich'), campaignId))?.items).toHaveLength(3);
  for (const stranger of ['tacgia1', 'tacgia2', 'kinhte'] as const) expect(await meetingRoom(at(stranger), campaignId)).toBeNull();
});

test('one meeting at a time, by those who run it, after scoring, with a chair and secretary of the council', async ({ db }) => {
  const world = await scored(db);
  const { at, campaignId, seat, settle } = world;
  await expect(planMeeting(at('hoidong1'), plan(world))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(planMeeting(at('tacgia1'), plan(world))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(planMeeting(at('thuky'), plan(world, { chairSeatId: campaignId }))).rejects.toMatchObject({ reason: 'meeting_seat_unfit', fields: { chairSeatId: [expect.stringContaining('Chọn một thành viên')] } });
  await expect(planMeeting(at('thuky'), plan(world, { chairSeatId: seat('thuky') }))).rejects.toMatchObject({ reason: 'chair_is_secretary' });
  await settle({ status: 'SCORING' });
  await expect(planMeeting(at('thuky'), plan(world))).rejects.toMatchObject({ reason: 'scoring_not_closed' });
  await settle({ status: 'SCORED' });
  expect(await rush(() => planMeeting(at('thuky'), plan(world)))).toBe(1);
  await expect(planMeeting(at('vanhoaxahoi'), plan(world))).rejects.toMatchObject({ reason: 'meeting_open' });
  expect(await beforeMeeting(at('thuky'), campaignId)).toMatchObject({ open: true, voted: false, meetings: 1, rules: { meetingQuorum: 'TWO_THIRDS', voteShare: 'OVER_HALF', voteBase: 'PRESENT', votesInWriting: false } });
  const { meeting } = (await meetingRoom(at('thuky'), campaignId)) ?? expect.fail('no meeting');
  expect(meeting).toMatchObject({ startsAt: meetingAt, place: 'Phòng họp số 1', chairSeatId: seat('chutich') });
});

test('without any result there is nothing to meet on', async ({ db }) => {
  const world = await scored(db, 0);
  await expect(planMeeting(world.at('thuky'), plan(world))).rejects.toMatchObject({ reason: 'nothing_to_meet_on' });
});

test('attendance: came, left, came back, absent with its reason; not before the hour, not for who has left the council', async ({ db }) => {
  const { at, mark, campaignId, meetingId, seat, db: database } = await makeMeeting(db);
  await expect(mark('chutich', 'PRESENT', new Date(meetingAt.getTime() - 1))).rejects.toMatchObject({ reason: 'meeting_not_begun' });
  await expect(mark('chutich', 'LEFT')).rejects.toMatchObject({ reason: 'not_in_the_room' });
  await mark('chutich', 'PRESENT');
  await mark('hoidong1', 'REMOTE');
  await mark('hoidong2', 'ABSENT');
  expect((await meetingRoom(at('thuky'), campaignId))?.standing).toMatchObject({ present: 2, quorate: true });
  await mark('hoidong1', 'LEFT');
  expect((await meetingRoom(at('thuky'), campaignId))?.standing).toMatchObject({ present: 1, quorate: false });
  await mark('hoidong1', 'PRESENT');
  expect((await meetingRoom(at('thuky'), campaignId))?.standing).toMatchObject({ present: 2, quorate: true });
  await database.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: { endedAt: meetingAt } });
  await expect(mark('hoidong2', 'PRESENT')).rejects.toMatchObject({ reason: 'attendance_seat_gone' });
  await expect(markAttendance(at('hoidong1', meetingAt), { meetingId, seatId: seat('hoidong1'), kind: 'PRESENT', reason: '' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(markAttendance(at('tacgia1', meetingAt), { meetingId, seatId: seat('hoidong1'), kind: 'PRESENT', reason: '' })).rejects.toMatchObject({ reason: 'not_found' });
});

test('the rest are there with one click: what was marked before stays, and nobody is marked twice', async ({ db }) => {
  const { at, mark, meetingId, seat, db: database } = await makeMeeting(db);
  await mark('hoidong2', 'ABSENT');
  await expect(markRestPresent(at('hoidong1'), { meetingId })).rejects.toMatchObject({ reason: 'not_allowed' });
  const seats = await database.councilSeat.count({ where: { endedAt: null, seat: { not: 'guest' }, campaign: { meetings: { some: { id: meetingId } } } } });
  expect(await markRestPresent(at('thuky'), { meetingId })).toEqual({ marked: seats - 1 });
  expect(await markRestPresent(at('thuky'), { meetingId })).toEqual({ marked: 0 });
  const lines = await database.meetingAttendance.findMany({ where: { meetingId }, select: { seatId: true, kind: true } });
  expect(lines.filter(({ kind }) => kind !== 'PRESENT')).toEqual([{ seatId: seat('hoidong2'), kind: 'ABSENT' }]);
});

test('an item without quorum cannot be voted on, and can again when people are back', async ({ db }) => {
  const world = await makeMeeting(db);
  await world.mark('chutich', 'PRESENT');
  await world.mark('hoidong1', 'PRESENT');
  const verdict = async (submissionId: string) => {
    const room = (await meetingRoom(world.at('thuky'), world.campaignId)) ?? expect.fail('no meeting');
    const item = room.items.find((each) => each.submissionId === submissionId) ?? expect.fail('no item');
    return whyNotVote(world.at('thuky').actor, { ...room, ...room.meeting, standing: item.standing }, meetingAt);
  };
  // hoidong1 wrote `own` and leaves: of the two who may vote one is there.
  expect([await verdict(world.a), await verdict(world.own)]).toEqual([null, 'quorum_lost']);
  await world.mark('hoidong2', 'PRESENT');
  expect(await verdict(world.own)).toBeNull();
  await world.mark('chutich', 'LEFT');
  expect([await verdict(world.a), await verdict(world.own)]).toEqual([null, 'quorum_lost']);
});

test('a council of three of whom two are in conflict is no council', async ({ db }) => {
  const world = await makeMeeting(db);
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await world.mark(who, 'PRESENT');
  await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: world.own, seatId: world.seat('hoidong2'), reason: 'Người thân', byId: world.accounts.hoidong2, at: meetingAt } });
  const room = (await meetingRoom(world.at('thuky'), world.campaignId)) ?? expect.fail('no meeting');
  const item = room.items.find((each) => each.submissionId === world.own) ?? expect.fail('no item');
  expect(item.standing).toMatchObject({ members: 1, present: 1 });
  expect(whyNotVote(world.at('thuky').actor, { ...room, ...room.meeting, standing: item.standing }, meetingAt)).toBe('too_few_unconflicted');
});

test('by hand an item goes one place up or down; who is part of it cannot find it', async ({ db }) => {
  const { at, campaignId, meetingId, a, b, own } = await makeMeeting(db);
  const order = async (who: PersonName) => (await meetingRoom(at(who), campaignId))?.items ?? [];
  const item = (await order('thuky')).find((each) => each.submissionId === own)?.id ?? '';
  await moveItem(at('thuky', meetingAt), { itemId: item, direction: 'UP' });
  expect((await order('thuky')).map((each) => each.submissionId)).toEqual([a, own, b]);
  await moveItem(at('thuky', meetingAt), { itemId: (await order('thuky'))[0]?.id ?? '', direction: 'UP' });
  expect((await order('thuky')).map((each) => each.submissionId)).toEqual([a, own, b]);
  await expect(moveItem(at('hoidong1', meetingAt), { itemId: item, direction: 'UP' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(moveItem(at('hoidong2', meetingAt), { itemId: item, direction: 'UP' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await arrangeAgenda(at('thuky', meetingAt), { meetingId });
  expect((await order('thuky')).map((each) => each.submissionId)).toEqual([a, b, own]);
  expect((await order('thuky')).find((each) => each.submissionId === own)?.id).toBe(item);
});

test('the rule of the council is the office’s; another commune finds nothing', async ({ db }) => {
  const { at, campaignId, meetingId, seat, ...world } = await makeMeeting(db);
  const other = await scored(db, 3, { name: 'Hưng Thịnh', prefix: 'HT' });
  await setMeetingRules(at('vanhoaxahoi'), { campaignId, meetingQuorum: 'OVER_HALF', voteShare: 'SEVENTY', voteBase: 'ALL' });
  expect((await meetingRoom(at('thuky'), campaignId))?.rules).toEqual({ meetingQuorum: 'OVER_HALF', voteShare: 'SEVENTY', voteBase: 'ALL', votesInWriting: false, voteMethod: 'HANDS' });
  await expect(setMeetingRules(at('thuky'), { campaignId, meetingQuorum: 'OVER_HALF' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(setMeetingRules(other.at('vanhoaxahoi'), { campaignId, meetingQuorum: 'OVER_HALF' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(updateMeeting(other.at('thuky'), { meetingId, ...plan(other) })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(arrangeAgenda(other.at('thuky'), { meetingId })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await meetingRoom(other.at('thuky'), campaignId)).toBeNull();
  await updateMeeting(at('thuky'), { meetingId, ...plan({ ...world, campaignId, seat }), place: 'Hội trường', guests: 'Bùi Thanh Sơn' });
  expect((await meetingRoom(at('thuky'), campaignId))?.meeting).toMatchObject({ place: 'Hội trường', guests: 'Bùi Thanh Sơn' });
});

test('what was voted stays where it is and fixes the rule; a meeting that is over changes no more', async ({ db }) => {
  const { at, mark, campaignId, meetingId, a, settle, accounts, ...world } = await makeMeeting(db);
  await db.meetingItem.updateMany({ where: { submissionId: a }, data: { votedAt: meetingAt, votesFor: 2, votesAgainst: 0, votesOther: 0, voters: 2, countedOf: 2 } });
  const itemId = (await meetingRoom(at('thuky'), campaignId))?.items[0]?.id ?? '';
  await expect(moveItem(at('thuky'), { itemId, direction: 'DOWN' })).rejects.toMatchObject({ reason: 'item_already_voted' });
  await expect(setMeetingRules(at('vanhoaxahoi'), { campaignId, voteShare: 'NINETY' })).rejects.toMatchObject({ reason: 'meeting_rules_used' });
  await arrangeAgenda(at('thuky'), { meetingId });
  expect((await meetingRoom(at('thuky'), campaignId))?.items[0]).toMatchObject({ id: itemId, votesFor: 2 });
  // Voted first, the last one stays first.
  await db.meetingItem.updateMany({ where: { submissionId: a }, data: { votedAt: null, votesFor: null, votesAgainst: null, votesOther: null, voters: null, countedOf: null } });
  await db.meetingItem.updateMany({ where: { submissionId: world.own }, data: { votedAt: meetingAt, votesFor: 2, votesAgainst: 0, votesOther: 0, voters: 2, countedOf: 2 } });
  await arrangeAgenda(at('thuky'), { meetingId });
  expect((await meetingRoom(at('thuky'), campaignId))?.items.map(({ submissionId }) => submissionId)).toEqual([world.own, a, world.b]);
  await db.meeting.updateMany({ where: { id: meetingId }, data: { closedAt: meetingAt, closedById: accounts.thuky } });
  await expect(mark('chutich', 'PRESENT')).rejects.toMatchObject({ reason: 'meeting_closed' });
  await expect(updateMeeting(at('thuky'), { meetingId, ...plan({ ...world, campaignId }) })).rejects.toMatchObject({ reason: 'meeting_closed' });
  await settle({ status: 'PUBLISHED', publishedAt: meetingAt });
  await expect(planMeeting(at('thuky'), plan({ ...world, campaignId }))).rejects.toMatchObject({ reason: 'meeting_published' });
});
