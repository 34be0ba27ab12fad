import { closeSheet } from '@/domain/reviews/close-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { expect, test } from '../../harness/database';
import { justBefore } from '../../harness/make';
import { rush, scoringAt, scoringClosesAt, scoringWorld } from './scoring-world';

test('a draft keeps what is typed so far, and grows a version a save', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, values, criterionIds } = world;
  expect(await saveSheet(at('hoidong1'), a, { version: 0, values: values(2000), comment: '' })).toEqual({ version: 1, savedAt: scoringAt });
  expect(await saveSheet(at('hoidong1'), a, { version: 1, values: values(2000, 1500), comment: 'Thiết thực' })).toMatchObject({ version: 2 });
  const sheet = await world.sheetOf('hoidong1', a);
  expect(sheet).toMatchObject({ status: 'DRAFT', version: 2, comment: 'Thiết thực', campaignId: world.campaignId });
  expect(sheet.scores.map(({ criterionId, value }) => [criterionId, value]).sort()).toEqual([[criterionIds[0], 2000], [criterionIds[1], 1500]].sort());
  expect(await db.event.count({ where: { kind: 'sheet.begun' } })).toBe(1);
});

test('another tab is never overwritten; the same draft said twice is accepted', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  const draft = { version: 0, values: values(2000), comment: '' };
  await saveSheet(at('hoidong1'), a, draft);
  expect(await saveSheet(at('hoidong1'), a, draft)).toMatchObject({ version: 1 });
  await expect(saveSheet(at('hoidong1'), a, { version: 0, values: values(2500), comment: '' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('eight first saves of different tabs make one sheet', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  let tab = 0;
  expect(await rush(() => saveSheet(at('hoidong1'), a, { version: 0, values: values(100 * tab++), comment: '' }))).toBe(1);
  expect(await db.scoreSheet.count()).toBe(1);
});

test('scores keep to the criterion: maximum, step, rubric', async ({ db }) => {
  const { at, a, values, criterionIds } = await scoringWorld(db);
  await expect(saveSheet(at('hoidong1'), a, { version: 0, values: values(3050), comment: '' })).rejects.toMatchObject({ reason: 'score_out_of_range', fields: { [`values.${criterionIds[0]}`]: ['Nhập từ 0 đến 30.'] } });
  await expect(saveSheet(at('hoidong1'), a, { version: 0, values: values(1025), comment: '' })).rejects.toMatchObject({ reason: 'score_out_of_range' });
  expect(await db.scoreSheet.count()).toBe(0);
});

test('the last instant is in time, the first one after it is not', async ({ db }) => {
  const { at, a, values } = await scoringWorld(db);
  await saveSheet(at('hoidong1', justBefore(scoringClosesAt)), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await expect(saveSheet(at('hoidong1', scoringClosesAt), a, { version: 1, values: values(1000), comment: '' })).rejects.toMatchObject({ reason: 'scoring_deadline_passed' });
  await expect(closeSheet(at('hoidong1', scoringClosesAt), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'scoring_deadline_passed' });
  await closeSheet(at('hoidong1', justBefore(scoringClosesAt)), { submissionId: a, version: 1 });
});

test('not a scorer, not open, conflicted, other organization', async ({ db }) => {
  const { at, a, own, values, settle } = await scoringWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const draft = { version: 0, values: values(2000), comment: '' };
  await expect(saveSheet(at('thuky'), a, draft)).rejects.toMatchObject({ reason: 'not_scorer' });
  await expect(saveSheet(at('vanhoaxahoi'), a, draft)).rejects.toMatchObject({ reason: 'not_scorer' });
  await expect(saveSheet(at('tacgia3'), a, draft)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(saveSheet(at('hoidong1'), own, draft)).rejects.toMatchObject({ reason: 'has_conflict' });
  await expect(saveSheet(other.at('hoidong1'), a, draft)).rejects.toMatchObject({ reason: 'not_found' });
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(saveSheet(at('hoidong1'), a, draft)).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('a dossier withdrawn a second ago takes no score more, and its sheet is not closed', async ({ db }) => {
  const { at, a, values, sheetOf } = await scoringWorld(db);
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await db.submission.updateMany({ where: { id: a }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  await expect(saveSheet(at('hoidong1'), a, { version: 1, values: values(1000), comment: '' })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(closeSheet(at('hoidong1'), { submissionId: a, version: 1 })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await sheetOf('hoidong1', a)).toMatchObject({ status: 'DRAFT', version: 1 });
});

test('the screen shows the own sheet only, and no conflicted dossier', async ({ db }) => {
  const { at, a, b, own, values, score } = await scoringWorld(db);
  await score('hoidong2', a, 3000, 2000, 3000, 2000);
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(1500), comment: '' });
  const screen = await scoringScreen(at('hoidong1'), a);
  expect(screen?.sheet?.scores.map(({ value }) => value)).toEqual([1500]);
  expect(screen).toMatchObject({ closed: 0, due: 2 });
  expect(screen?.around.map(({ submissionId, state }) => [submissionId, state])).toEqual([[a, 'draft'], [b, 'open']]);
  expect(await scoringScreen(at('hoidong1'), own)).toBeNull();
  expect(await scoringScreen(at('thuky'), a)).toBeNull();
});
