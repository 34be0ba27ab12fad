import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { expect, test } from '../../harness/database';
import { makeSubmission } from '../../harness/make';
import { rush, scoringAt, scoringWorld } from './scoring-world';

test('goes back to its member with its scores and the reason; closed again, the reason is history', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, accounts } = world;
  await world.score('hoidong1', a, 2000, 1500, 2000, 1500);
  const { id } = await world.sheetOf('hoidong1', a);
  await reopenSheet(at('thuky'), { sheetId: id, reason: 'Nhập nhầm tiêu chí 3' });
  const sheet = await world.sheetOf('hoidong1', a);
  expect(sheet).toMatchObject({ status: 'DRAFT', version: 3, closedAt: null, reopenedAt: scoringAt, reopenReason: 'Nhập nhầm tiêu chí 3' });
  expect(sheet.scores).toHaveLength(4);
  expect(await db.message.findFirst({ where: { accountId: accounts.hoidong1 } })).toMatchObject({ kind: 'sheet.reopened', href: `/reviews/${a}` });
  await closeSheet(at('hoidong1'), { submissionId: a, version: 3 });
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'CLOSED', reopenReason: null });
  expect(await db.eventReason.findMany({ select: { text: true, event: { select: { kind: true } } } })).toEqual([{ text: 'Nhập nhầm tiêu chí 3', event: { kind: 'sheet.reopened' } }]);
});

test('secretary or office only, closed ones only, while scoring only, and not of an own dossier', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, settle, score, sheetOf } = world;
  const clerks = await makeSubmission(world, { owner: 'vanhoaxahoi', status: 'ELIGIBLE', number: 9 });
  await score('hoidong1', a, 2000, 1500, 2000, 1500);
  await score('hoidong1', clerks, 2000, 1500, 2000, 1500);
  const { id } = await sheetOf('hoidong1', a);
  await expect(reopenSheet(at('hoidong1'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(reopenSheet(at('admin'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(reopenSheet(at('vanhoaxahoi'), { sheetId: (await sheetOf('hoidong1', clerks)).id, reason: 'x' })).rejects.toMatchObject({ reason: 'has_conflict' });
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(reopenSheet(other.at('thuky'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => reopenSheet(at('thuky'), { sheetId: id, reason: 'x' }))).toBe(1);
  await expect(reopenSheet(at('vanhoaxahoi'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'sheet_not_closed' });
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(reopenSheet(at('thuky'), { sheetId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'scoring_not_open' });
});
