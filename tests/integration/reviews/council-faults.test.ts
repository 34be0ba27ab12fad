import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { ownSheets } from '@/domain/reviews/own-sheets';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { makeMeeting, meetingAt, plan, scored } from './meeting-world';
import { scoringWorld } from './scoring-world';

const hour = new Date(meetingAt.getTime() + 3_600_000);
const minute = (count: number): Date => new Date(hour.getTime() + count * 60_000);
const later = minute(10);

test('a dossier is withdrawn while its sheet is open: the next save and the closing find it no more, and nothing of it counts', async ({ db }) => {
  const world = await scoringWorld(db);
  const { a, b, at, values, campaignId } = world;
  await world.score('hoidong1', a, 2000, 1500, 2000, 1500);
  await world.score('hoidong1', b, 2000, 1500, 2000, 1500);
  await saveSheet(at('hoidong2'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await withdrawSubmission(at('tacgia1'), { submissionId: a, reason: 'Trùng với hồ sơ của đơn vị bạn' });
  await expect(saveSheet(at('hoidong2'), a, { version: 1, values: values(2500), comment: '' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(closeSheet(at('hoidong2'), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'not_found' });
  // hoidong1 owes one sheet (`own` is theirs) and has closed it; the one of the dossier that is gone is no longer among them.
  expect(await ownSheets(at('hoidong1'))).toMatchObject([{ need: 1, done: 1 }]);
  // What is left: b by chutich and hoidong2, own by the same two.
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 4 });
  expect((await db.result.findMany()).map(({ submissionId }) => submissionId).sort()).toEqual([b, world.own].sort());
  // History is kept.
  expect(await db.scoreSheet.count({ where: { submissionId: a } })).toBe(2);
});

test('closing a sheet and withdrawing its dossier at the same instant: never a result for a dossier that is gone', async ({ db }) => {
  const world = await scoringWorld(db);
  const { a, at, values, campaignId } = world;
  await saveSheet(at('hoidong2'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  const ends = await Promise.allSettled([closeSheet(at('hoidong2'), { submissionId: a, version: 1 }), withdrawSubmission(at('tacgia1'), { submissionId: a, reason: 'Rút để viết lại' })]);
  expect(ends[1].status).toBe('fulfilled');
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 5 });
  expect(await db.result.count({ where: { submissionId: a } })).toBe(0);
});

test('scoring opened again under a meeting: no vote on points that are gone; counted anew, what was voted is voted again', async ({ db }) => {
  const world = await makeMeeting(db);
  const { a, b, at, campaignId, meetingId, seat } = world;
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await world.mark(who, 'PRESENT');
  const item = async (submissionId: string) => db.meetingItem.findFirstOrThrow({ where: { submissionId } });
  const vote = async (submissionId: string, now = hour) => {
    const { id, version } = await item(submissionId);
    await recordVote(at('thuky', now), { itemId: id, version, handsFor: 3, handsAgainst: 0, handsOther: 0, named: [] });
  };
  await vote(a);
  await concludeItem(at('thuky', hour), { itemId: (await item(a)).id, version: 1, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await reopenScoring(at('thuky', hour), { campaignId, reason: 'Sửa bộ tiêu chí' });
  await expect(vote(b)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await meetingRoom(at('thuky', hour), campaignId)).toBeNull();
  await closeScoring(at('thuky', minute(1)), { campaignId, unfinishedConfirmed: 8 });
  await arrangeAgenda(at('thuky', hour), { meetingId });
  expect((await meetingRoom(at('thuky', hour), campaignId))?.items.map(({ submissionId, mean }) => [submissionId, mean])).toContainEqual([b, null]);
  const close = () => closeMeeting(at('thuky', later), { meetingId });
  await expect(close()).rejects.toMatchObject({ reason: 'vote_outdated' });
  expect((await meetingRoom(at('thuky', later), campaignId))?.items.map(({ submissionId, stale }) => [submissionId, stale])).toContainEqual([a, true]);
  await vote(a, later);
  await concludeItem(at('thuky', later), { itemId: (await item(a)).id, version: 3, conclusion: 'RECOGNISE', presiderSeatId: seat('chutich'), text: '', reason: '' });
  await close();
});

test('500 dossiers, nine members: the agenda is drawn and arranged anew in a few seconds, and nobody leaves for nothing', async ({ db }) => {
  const world = await scored(db, 0);
  const { organizationId, campaignId, at, units, accounts, staffKindId, fieldIds, topicIds } = world;
  const members = Array.from({ length: 6 }, (_, i) => ({ organizationId, id: newId(), campaignId, fullName: `Ủy viên ${i}`, foldedName: `uy vien ${i}`, unitId: units.kinhte, seat: 'member' as const, scores: true, votes: true, position: 10 + i }));
  await db.councilSeat.createMany({ data: members });
  const dossiers = Array.from({ length: 500 }, (_, i) => ({ id: newId(), number: 100 + i }));
  await db.$transaction(async (tx) => {
    await tx.submission.createMany({
      data: dossiers.map(({ id, number }) => ({
        organizationId, id, campaignId, ownerId: accounts.tacgia1, unitId: units.kinhte, status: 'ELIGIBLE' as const, title: `Giải pháp ${number}`, foldedTitle: `giai phap ${number}`, fieldId: fieldIds[1], topicId: topicIds[0],
        maturity: 'APPLIED' as const, code: `BB-2026-${number}`, codeNumber: number, filedAt: meetingAt, noSecretsAt: meetingAt, createdAt: meetingAt, updatedAt: meetingAt,
      })),
    });
    await tx.author.createMany({
      data: dossiers.map(({ id }, i) => ({
        organizationId, submissionId: id, position: 0, accountId: i % 5 === 0 ? null : accounts.tacgia1, fullName: i % 5 === 0 ? `Ủy viên ${i % 6}` : 'Tác giả', foldedName: i % 5 === 0 ? `uy vien ${i % 6}` : 'tac gia',
        // A name alone is no conflict: they work in one unit too.
        unitId: units.kinhte, unitName: 'Phòng Kinh tế', foldedUnitName: 'phong kinh te', jobTitle: '', staffKindId, share: 10_000,
      })),
    });
  });
  await db.result.createMany({ data: dossiers.map(({ id }, i) => ({ organizationId, submissionId: id, campaignId, sheets: 2, mean: 8000, rank: 1, passed: true, criteria: [], position: i + 1, tied: 1, belowFloor: false, totals: {}, computedAt: meetingAt })) });
  // Five hundred dossiers do not come in one second: by the time of a meeting the database has long taken stock of them, and swept up
  // what the tests before this one left dead.
  await db.$executeRawUnsafe('vacuum analyze');
  const started = performance.now();
  const { id: meetingId } = await planMeeting(at('thuky'), plan(world));
  await arrangeAgenda(at('thuky'), { meetingId });
  const room = (await meetingRoom(at('thuky'), campaignId)) ?? expect.fail('no meeting');
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(room.items).toHaveLength(500);
  expect(new Set(room.items.map((item) => item.id)).size).toBe(500);
  // Each member leaves once, for all their dossiers together.
  const leaves = room.items.reduce((sum, item, i) => sum + item.away.filter(({ seatId }) => !room.items[i - 1]?.away.some((before) => before.seatId === seatId)).length, 0);
  expect(new Set(room.items.flatMap((item) => item.away.map(({ seatId }) => seatId))).size).toBe(6);
  expect(leaves).toBe(6);
});

test('a secretary who scores too: one sheet among the others, and the closing is theirs as before', async ({ db }) => {
  const world = await scoringWorld(db);
  const { a, at, seat, values, campaignId } = world;
  await db.councilSeat.updateMany({ where: { id: seat('thuky') }, data: { scores: true, votes: true } });
  const secretary = { ...at('thuky'), actor: { ...at('thuky').actor, seats: [{ id: seat('thuky'), campaignId, seat: 'secretary' as const, scores: true, votes: true }] } };
  const { version } = await saveSheet(secretary, a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await closeSheet(secretary, { submissionId: a, version });
  await world.score('hoidong1', a, 3000, 2000, 3000, 2000);
  await closeScoring(secretary, { campaignId, unfinishedConfirmed: 9 });
  expect(await db.result.findFirst({ where: { submissionId: a } })).toMatchObject({ sheets: 2, mean: 8_500 });
});
