import { admitLate } from '@/domain/submissions/admit-late';
import { listTasks } from '@/domain/reviews/tasks';
import { openScoring } from '@/domain/reviews/open-scoring';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeSubmission } from '../../harness/make';
import { rush, scoringAt, scoringClosesAt, scoringWorld } from './scoring-world';

const confirmed = (campaignId: string, pendingConfirmed = 0) => ({ campaignId, pendingConfirmed });

test('opens, keeps the instant, and tells the scorers only', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  await openScoring(world.at('vanhoaxahoi'), confirmed(world.campaignId));
  expect(await db.campaign.findFirst()).toMatchObject({ status: 'SCORING', scoringOpenedAt: scoringAt, version: 1 });
  const told = await db.message.findMany({ where: { kind: 'scoring.opened' }, select: { accountId: true } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([world.accounts.chutich, world.accounts.hoidong1, world.accounts.hoidong2].sort());
  expect(await db.event.findFirst({ where: { kind: 'scoring.opened' } })).toMatchObject({ data: { dossiers: 3, scorers: 3, pending: 0 } });
  await expect(openScoring(world.at('vanhoaxahoi'), confirmed(world.campaignId))).rejects.toMatchObject({ reason: 'wrong_status' });
});

test('dossiers still in screening are confirmed by their number', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  await makeSubmission(world, { status: 'FILED', number: 11 });
  await makeSubmission(world, { status: 'RETURNED', number: 12 });
  await makeSubmission(world, { status: 'REJECTED', number: 13 });
  await expect(openScoring(world.at('admin'), confirmed(world.campaignId))).rejects.toMatchObject({ reason: 'pending_not_confirmed' });
  await expect(openScoring(world.at('admin'), confirmed(world.campaignId, 3))).rejects.toMatchObject({ reason: 'pending_not_confirmed' });
  await openScoring(world.at('admin'), confirmed(world.campaignId, 2));
});

test('not before the window is over, nor after the end of scoring', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const open = (now: Date) => openScoring(world.at('vanhoaxahoi', now), confirmed(world.campaignId));
  await expect(open(justBefore(closesAt))).rejects.toMatchObject({ reason: 'window_still_open' });
  await expect(open(scoringClosesAt)).rejects.toMatchObject({ reason: 'scoring_deadline_passed' });
  await world.settle({ scoringClosesAt: null });
  await expect(open(closesAt)).rejects.toMatchObject({ reason: 'scoring_date_missing' });
  await world.settle({ scoringClosesAt });
  await open(closesAt);
});

test('not while late filing is promised to everybody; single admissions are counted and confirmed', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const open = (count: number) => openScoring(world.at('vanhoaxahoi'), confirmed(world.campaignId, count));
  await world.settle({ lateUntil: daysAfter(scoringAt, 1) });
  await expect(open(0)).rejects.toMatchObject({ reason: 'late_window_still_open' });
  expect((await listTasks(world.at('vanhoaxahoi'))).map(({ title }) => title)).toEqual(['Chuẩn bị mở chấm điểm']);
  await world.settle({ lateUntil: scoringAt });
  await makeSubmission(world, { status: 'FILED', number: 11 });
  for (const who of ['tacgia1', 'tacgia3'] as const) {
    await admitLate(world.at('vanhoaxahoi', closesAt), { campaignId: world.campaignId, accountId: world.accounts[who], reason: 'Đi công tác dài ngày.', paperNumber: '12/UBND', paperOn: '2026-04-29', lastDay: '2026-05-20' });
  }
  await db.lateAdmission.updateMany({ where: { accountId: world.accounts.tacgia1 }, data: { closesAt: scoringAt } });
  for (const count of [0, 1, 3]) await expect(open(count)).rejects.toMatchObject({ reason: 'pending_not_confirmed' });
  await open(2);
});

test('a council, a rubric and a dossier there must be; and the right person', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT', status: 'LAUNCHED' });
  const open = () => openScoring(world.at('vanhoaxahoi'), confirmed(world.campaignId));
  await expect(openScoring(world.at('thuky'), confirmed(world.campaignId))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(openScoring(world.at('tacgia1'), confirmed(world.campaignId))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(openScoring(other.at('vanhoaxahoi'), confirmed(world.campaignId))).rejects.toMatchObject({ reason: 'not_found' });
  await world.settle({ minSheets: 4 });
  await expect(open()).rejects.toMatchObject({ reason: 'too_few_scorers' });
  await world.settle({ minSheets: 3, passMark: 10050 });
  await expect(open()).rejects.toMatchObject({ reason: 'rubric_invalid' });
  await world.settle({ passMark: 7000 });
  await db.submission.updateMany({ where: { campaignId: world.campaignId }, data: { status: 'REJECTED' } });
  await expect(open()).rejects.toMatchObject({ reason: 'no_eligible_dossier' });
});

test('eight clicks open once', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  expect(await rush(() => openScoring(world.at('vanhoaxahoi'), confirmed(world.campaignId)))).toBe(1);
  expect(await db.event.count({ where: { kind: 'scoring.opened' } })).toBe(1);
});
