import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { clearTable } from '@/domain/reviews/meeting/table/clear-table';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { loadActor } from '@/domain/people/load-actor';
import { hashSessionId } from '@/domain/people/sign-in';
import { makeCollective } from '../../harness/collective';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { makeMeeting, meetingAt, scored } from './meeting-world';

const hour = new Date(meetingAt.getTime() + 3_600_000);

test('every screen follows the dossier on the table; who is in conflict learns only that it is time to leave', async ({ db }) => {
  const world = await makeMeeting(db);
  const { at, a, own, campaignId, meetingId, seat } = world;
  const other = await scored(db, 3, { name: 'Hưng Thịnh', prefix: 'HT' });
  const itemOf = async (submissionId: string) => (await db.meetingItem.findFirstOrThrow({ where: { submissionId } })).id;
  const seen = (who: PersonName) => tableOf(at(who, hour), campaignId);
  expect(await seen('hoidong2')).toEqual({ state: 'none' });
  await expect(putOnTable(at('thuky', new Date(meetingAt.getTime() - 1)), { itemId: await itemOf(own) })).rejects.toMatchObject({ reason: 'meeting_not_begun' });
  await putOnTable(at('thuky', hour), { itemId: await itemOf(own) });
  expect(await seen('hoidong2')).toEqual({ state: 'item', itemId: await itemOf(own), submissionId: own, code: 'BB-2026-0003', title: 'Sổ theo dõi điện tử', mean: 6500, away: ['Phạm Văn Lợi'], votes: null, conclusion: null });
  // Byte for byte what it would be for any other dossier of theirs: no code, no title, no number.
  expect(JSON.stringify(await seen('hoidong1'))).toBe('{"state":"away"}');
  for (const stranger of ['tacgia1', 'tacgia2', 'admin'] as const) expect(await seen(stranger)).toBeNull();
  expect(await tableOf(other.at('thuky', hour), campaignId)).toBeNull();
  // Whoever heads a collective that wrote it leaves as an author does.
  await db.author.updateMany({ where: { submissionId: own }, data: { isCollective: true, staffKindId: null, jobTitle: '', headIds: [world.accounts.hoidong2] } });
  expect(await seen('hoidong2')).toEqual({ state: 'away' });
  await db.author.updateMany({ where: { submissionId: own }, data: { headIds: [] } });
  // Declared a second ago: the next look already asks them to leave.
  await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, submissionId: own, seatId: seat('hoidong2'), reason: 'Người thân', byId: world.accounts.hoidong2, at: hour } });
  expect(await seen('hoidong2')).toEqual({ state: 'away' });
  for (const who of ['chutich', 'hoidong2'] as const) await world.mark(who, 'PRESENT');
  await putOnTable(at('thuky', hour), { itemId: await itemOf(a) });
  await recordVote(at('thuky', hour), { itemId: await itemOf(a), version: 0, handsFor: 1, handsAgainst: 1, handsOther: 0, named: [] });
  await concludeItem(at('thuky', hour), { itemId: await itemOf(a), version: 1, conclusion: 'NOT_ENOUGH', presiderSeatId: seat('chutich'), text: '', reason: '' });
  expect(await seen('hoidong1')).toMatchObject({ state: 'item', votes: { for: 1, against: 1, other: 0, of: 2 }, conclusion: 'Chưa đủ điều kiện công nhận' });
  await clearTable(at('thuky', hour), { meetingId });
  expect(await seen('hoidong1')).toEqual({ state: 'none' });
  await closeMeeting(at('thuky', hour), { meetingId });
  expect(await seen('hoidong1')).toEqual({ state: 'over' });
  await expect(putOnTable(at('thuky', hour), { itemId: await itemOf(a) })).rejects.toMatchObject({ reason: 'meeting_closed' });
});

test('the same unit is asked to leave where the campaign says so, but keeps the laptop; a withdrawn dossier is not shown', async ({ db }) => {
  const world = await makeMeeting(db);
  const { at, a, campaignId, seat } = world;
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } });
  await putOnTable(at('thuky', hour), { itemId: item.id });
  await db.campaign.updateMany({ where: { id: campaignId }, data: { sameUnitRule: 'HARD' } });
  const sees = async (who: PersonName) => (await tableOf(at(who, hour), campaignId))?.state;
  const author = await db.author.findFirstOrThrow({ where: { submissionId: a } });
  for (const who of ['hoidong2', 'thuky'] as const) await db.councilSeat.updateMany({ where: { id: seat(who) }, data: { unitId: author.unitId } });
  expect([await sees('hoidong2'), await sees('thuky'), await sees('chutich')]).toEqual(['away', 'item', 'item']);
  await db.submission.updateMany({ where: { id: a }, data: { status: 'WITHDRAWN', withdrawnAt: hour } });
  expect(await sees('chutich')).toBe('none');
});

test('whoever heads a collective leaves for its dossier; who scores blind reads neither who leaves nor a unit in the title', async ({ db }) => {
  const world = await makeMeeting(db);
  const { at, a, campaignId, unitNames, units } = world;
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } });
  await makeCollective(world, [a], { heads: ['hoidong2'] });
  await db.submission.updateMany({ where: { id: a }, data: { title: `Sổ tay của ${unitNames.kinhte}`, unitId: units.kinhte } });
  await putOnTable(at('thuky', hour), { itemId: item.id });
  expect(await tableOf(at('hoidong2', hour), campaignId)).toEqual({ state: 'away' });
  expect(await tableOf(at('hoidong1', hour), campaignId)).toMatchObject({ title: `Sổ tay của ${unitNames.kinhte}`, away: ['Võ Thị Hồng Gấm'] });
  const ctx = at('hoidong1', hour);
  const blind = { ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((each) => ({ ...each, blind: true })) } };
  expect(await tableOf(blind, campaignId)).toMatchObject({ state: 'item', code: 'BB-2026-0001', title: expect.not.stringContaining(unitNames.kinhte), away: [] });
});

test('only who runs the meeting moves it, and nobody a dossier of their own', async ({ db }) => {
  const { at, a, own, meetingId } = await makeMeeting(db);
  const item = async (submissionId: string) => ({ itemId: (await db.meetingItem.findFirstOrThrow({ where: { submissionId } })).id });
  await expect(putOnTable(at('hoidong2', hour), await item(a))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(putOnTable(at('hoidong1', hour), await item(own))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(clearTable(at('hoidong2', hour), { meetingId })).rejects.toMatchObject({ reason: 'not_allowed' });
});

test('a page that asks by itself does not keep anybody signed in', async ({ db }) => {
  const { organizationId, accounts } = await makeMeeting(db);
  const token = { organizationId, sessionId: 'may-cua-hoi-dong' };
  const [{ now } = { now: hour }] = await db.$queryRaw<{ now: Date }[]>`select portal_now() as now`;
  const seenAt = new Date(now.getTime() - 20 * 60_000);
  await db.session.create({ data: { organizationId, id: hashSessionId(token.sessionId), accountId: accounts.hoidong2, device: '', shared: true, createdAt: seenAt, lastSeenAt: seenAt, expiresAt: new Date(now.getTime() + 60_000) } });
  const lastSeen = async () => (await db.session.findFirstOrThrow({ where: { accountId: accounts.hoidong2 } })).lastSeenAt;
  expect((await loadActor(db, token, { quiet: true }))?.actor.accountId).toBe(accounts.hoidong2);
  expect(await lastSeen()).toEqual(seenAt);
  await loadActor(db, token);
  expect((await lastSeen()).getTime()).toBeGreaterThan(seenAt.getTime());
});
