import { blankSheets } from '@/domain/reviews/blank-sheets';
import { remindScorers } from '@/domain/reviews/remind-scorers';
import { expect, test } from '../../harness/database';
import { daysAfter } from '../../harness/make';
import { scoringAt, scoringWorld } from './scoring-world';

test('tells each member the own number, once a day', async ({ db }) => {
  const { at, a, b, campaignId, accounts, score } = await scoringWorld(db);
  await score('hoidong1', a, 2000, 1500, 2000, 1500);
  await score('hoidong1', b, 2000, 1500, 2000, 1500);
  expect(await remindScorers(at('thuky'), campaignId)).toEqual({ told: 2 });
  await remindScorers(at('vanhoaxahoi'), campaignId);
  const told = await db.message.findMany({ where: { kind: 'scoring.reminded' } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([accounts.chutich, accounts.hoidong2].sort());
  expect(told[0]?.subject).toContain('Còn 3 phiếu chưa chốt');
  await remindScorers(at('thuky', daysAfter(scoringAt, 1)), campaignId);
  expect(await db.message.count({ where: { kind: 'scoring.reminded' } })).toBe(4);
});

test('keepers only, while scoring, and only if somebody owes', async ({ db }) => {
  const { at, campaignId, settle } = await scoringWorld(db);
  await expect(remindScorers(at('hoidong1'), campaignId)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(remindScorers(at('tacgia1'), campaignId)).rejects.toMatchObject({ reason: 'not_found' });
  await db.councilSeat.updateMany({ where: { scores: true }, data: { accountId: null } });
  await expect(remindScorers(at('thuky'), campaignId)).rejects.toMatchObject({ reason: 'nobody_to_remind' });
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(remindScorers(at('thuky'), campaignId)).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('blank papers leave out what a member may not score', async ({ db }) => {
  const { at, campaignId, seat } = await scoringWorld(db);
  const sheets = await blankSheets(at('thuky'), campaignId);
  expect(sheets?.members.find(({ id }) => id === seat('hoidong1'))?.dossiers.map(({ code }) => code)).toEqual(['BB-2026-0001', 'BB-2026-0002']);
  expect(await blankSheets(at('hoidong1'), campaignId)).toBeNull();
});
