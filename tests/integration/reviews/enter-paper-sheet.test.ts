import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { voidSheet } from '@/domain/reviews/void-sheet';
import { expect, test } from '../../harness/database';
import { daysAfter } from '../../harness/make';
import { rush, scoringAt, scoringClosesAt, scoringWorld } from './scoring-world';

const signed = { paperSignedOn: '2026-05-04', comment: '' } as const;

test('is closed at once, with the day of signing and who typed it', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, accounts, values, seat } = world;
  const paper = { ...signed, submissionId: a, seatId: seat('hoidong1'), values: values(2000, 1500, 2000, 1500) };
  await enterPaperSheet(at('thuky'), paper);
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'CLOSED', closedAt: scoringAt, enteredById: accounts.thuky, paperSignedOn: new Date('2026-05-04T00:00:00Z') });
  await expect(enterPaperSheet(at('vanhoaxahoi'), paper)).rejects.toMatchObject({ reason: 'sheet_closed' });
  await expect(reopenSheet(at('thuky'), { sheetId: (await world.sheetOf('hoidong1', a)).id, reason: 'x' })).rejects.toMatchObject({ reason: 'sheet_on_paper' });
});

test('a wrong one is voided with a reason and typed in again, or scored online', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, values, seat } = world;
  const paper = { ...signed, submissionId: a, seatId: seat('hoidong1'), values: values(2000, 1500, 2000, 1500) };
  await enterPaperSheet(at('thuky'), paper);
  const { id } = await world.sheetOf('hoidong1', a);
  expect(await rush(() => voidSheet(at('thuky'), { sheetId: id, reason: 'Nhầm phiếu' }))).toBe(1);
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'VOID', closedAt: null, reopenReason: 'Nhầm phiếu' });
  await expect(voidSheet(at('thuky'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'sheet_not_closed' });
  await enterPaperSheet(at('thuky'), { ...paper, values: values(1000, 1000, 1000, 1000) });
  expect((await world.sheetOf('hoidong1', a)).scores.map(({ value }) => value)).toEqual([1000, 1000, 1000, 1000]);
  await voidSheet(at('thuky'), { sheetId: id, reason: 'Nhầm nữa' });
  const { version } = await world.sheetOf('hoidong1', a);
  await saveSheet(at('hoidong1'), a, { version, values: values(500), comment: '' });
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'DRAFT', paperSignedOn: null, enteredById: null });
  await world.score('hoidong1', b, 2000, 1500, 2000, 1500);
  await expect(voidSheet(at('thuky'), { sheetId: (await world.sheetOf('hoidong1', b)).id, reason: 'x' })).rejects.toMatchObject({ reason: 'sheet_online' });
});

test('never by the one it is about, for a conflicted member, or by somebody who may not', async ({ db }) => {
  const { at, a, own, values, seat, db: _db, ...world } = await scoringWorld(db);
  const paper = { ...signed, submissionId: a, seatId: seat('hoidong1'), values: values(2000, 1500, 2000, 1500) };
  await expect(enterPaperSheet(at('hoidong2'), paper)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(enterPaperSheet(at('thuky'), { ...paper, submissionId: own })).rejects.toMatchObject({ reason: 'has_conflict' });
  await expect(enterPaperSheet(at('thuky'), { ...paper, seatId: seat('thuky') })).rejects.toMatchObject({ reason: 'not_scorer' });
  await db.councilSeat.updateMany({ where: { id: seat('thuky') }, data: { scores: true } });
  await expect(enterPaperSheet(at('thuky'), { ...paper, seatId: seat('thuky') })).rejects.toMatchObject({ reason: 'paper_own_sheet' });
  await world.settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(enterPaperSheet(at('thuky'), paper)).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('signed in time, whenever it is typed; complete, in range, with a comment where due', async ({ db }) => {
  const { at, a, values, seat, criterionIds } = await scoringWorld(db);
  const paper = { ...signed, submissionId: a, seatId: seat('hoidong1'), values: values(2000, 1500, 2000, 1500) };
  for (const paperSignedOn of ['2026-05-01', '2026-05-06', '2026-05-30'] as const) {
    await expect(enterPaperSheet(at('thuky', scoringAt), { ...paper, paperSignedOn })).rejects.toMatchObject({ reason: 'paper_day_out_of_range' });
  }
  await expect(enterPaperSheet(at('thuky'), { ...paper, values: values(2000) })).rejects.toMatchObject({ reason: 'sheet_incomplete' });
  await expect(enterPaperSheet(at('thuky'), { ...paper, values: values(9000, 0, 0, 0) })).rejects.toMatchObject({ reason: 'score_out_of_range' });
  await db.criterion.updateMany({ where: { id: criterionIds[0] }, data: { floorScore: 2500 } });
  await expect(enterPaperSheet(at('thuky'), paper)).rejects.toMatchObject({ reason: 'sheet_needs_comment' });
  await enterPaperSheet(at('thuky', daysAfter(scoringClosesAt, 3)), { ...paper, comment: 'Phiếu giấy không ghi nhận xét', paperSignedOn: '2026-05-29' });
  expect(await db.scoreSheet.count({ where: { status: 'CLOSED' } })).toBe(1);
});

test('eight clicks enter one sheet', async ({ db }) => {
  const { at, a, values, seat } = await scoringWorld(db);
  const paper = { ...signed, submissionId: a, seatId: seat('hoidong1'), values: values(2000, 1500, 2000, 1500) };
  expect(await rush(() => enterPaperSheet(at('thuky'), paper))).toBe(1);
  expect(await db.score.count()).toBe(4);
});
