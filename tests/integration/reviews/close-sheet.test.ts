import { closeSheet } from '@/domain/reviews/close-sheet';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { dayOf } from '@/domain/time/calendar';
import { expect, test } from '../../harness/database';
import { rush, scoringAt, scoringWorld } from './scoring-world';

test('closes with hour and member, and then stands still', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, values, accounts, seat } = world;
  await world.score('hoidong1', a, 2000, 1500, 2000, 1500);
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'CLOSED', version: 2, closedAt: scoringAt, closedById: accounts.hoidong1, enteredById: null });
  expect(await db.event.findFirst({ where: { kind: 'sheet.closed' } })).toMatchObject({ actorId: accounts.hoidong1, data: { submissionId: a, seatId: seat('hoidong1') } });
  await expect(saveSheet(at('hoidong1'), a, { version: 2, values: values(1000), comment: '' })).rejects.toMatchObject({ reason: 'sheet_closed' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 2 })).rejects.toMatchObject({ reason: 'sheet_closed' });
});

test('every criterion first, and a comment where one is under its floor', async ({ db }) => {
  const { at, a, values, criterionIds } = await scoringWorld(db);
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 0 })).rejects.toMatchObject({ reason: 'sheet_incomplete' });
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(500, 1000, 1000), comment: '' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'sheet_incomplete' });
  await db.criterion.updateMany({ where: { id: criterionIds[0] }, data: { floorScore: 1000 } });
  await saveSheet(at('hoidong1'), a, { version: 1, values: values(500, 1000, 1000, 1000), comment: '' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 2 })).rejects.toMatchObject({ reason: 'sheet_needs_comment' });
  await saveSheet(at('hoidong1'), a, { version: 2, values: values(500, 1000, 1000, 1000), comment: 'Đã có ở xã.' });
  await closeSheet(at('hoidong1'), { submissionId: a, version: 3 });
});

test('a score that the rubric wants explained needs a comment, below or above', async ({ db }) => {
  const { at, a, values, criterionIds } = await scoringWorld(db);
  await db.criterion.updateMany({ where: { id: criterionIds[1] }, data: { commentBelow: 500, commentAbove: 1500 } });
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(2000, 1550, 1000, 1000), comment: '' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'score_needs_comment' });
  await saveSheet(at('hoidong1'), a, { version: 1, values: values(2000, 450, 1000, 1000), comment: '' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 2 })).rejects.toMatchObject({ reason: 'score_needs_comment' });
  await saveSheet(at('hoidong1'), a, { version: 2, values: values(2000, 1500, 1000, 1000), comment: '' });
  await closeSheet(at('hoidong1'), { submissionId: a, version: 3 });
});

test('a paper sheet owes the same comment', async ({ db }) => {
  const { at, a, values, criterionIds, seat, sheetOf } = await scoringWorld(db);
  await db.criterion.updateMany({ where: { id: criterionIds[1] }, data: { commentAbove: 1500 } });
  const paper = { submissionId: a, seatId: seat('hoidong1'), paperSignedOn: dayOf(scoringAt), values: values(2000, 1550, 1000, 1000) };
  await expect(enterPaperSheet(at('thuky'), { ...paper, comment: '' })).rejects.toMatchObject({ reason: 'score_needs_comment', fields: { comment: [expect.any(String)] } });
  await enterPaperSheet(at('thuky'), { ...paper, comment: 'Cách làm chưa nơi nào có.' });
  expect((await sheetOf('hoidong1', a)).status).toBe('CLOSED');
});

test('nobody closes what they have not seen', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(500, 1000, 1000, 1000), comment: '' });
  await saveSheet(at('hoidong1'), a, { version: 1, values: values(0, 0, 0, 0), comment: '' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('eight clicks close once', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(500, 1000, 1000, 1000), comment: '' });
  expect(await rush(() => closeSheet(at('hoidong1'), { submissionId: a, version: 1 }))).toBe(1);
  expect(await db.event.count({ where: { kind: 'sheet.closed' } })).toBe(1);
});

test('the chairman chairs the council and scores like everybody', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.score('chutich', world.a, 2000, 1500, 2000, 1500);
  expect((await world.sheetOf('chutich', world.a)).status).toBe('CLOSED');
});
