import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { wholeOf } from './by-rule';
import { rush, scoringAt, type ScoringWorld, scoringWorld } from './scoring-world';

async function scoreAll({ score, a, b, own }: ScoringWorld): Promise<void> {
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await score(who, a, 2500, 1500, 2500, 1500);
  await score('chutich', b, 2000, 1500, 2000, 1500);
  await score('hoidong1', b, 2000, 1500, 2000, 1550);
  await score('hoidong2', b, 2000, 1500, 2000, 1550);
  for (const who of ['chutich', 'hoidong2'] as const) await score(who, own, 2500, 1500, 2500, 1500);
}

test('keeps mean, rank, criteria of each dossier; equal means rank equally', async ({ db }) => {
  const world = await scoringWorld(db);
  await scoreAll(world);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
  expect(await db.campaign.findFirst()).toMatchObject({ status: 'SCORED', scoredAt: scoringAt });
  const results = await db.result.findMany({ orderBy: { submissionId: 'asc' } });
  const of = (id: string) => results.find(({ submissionId }) => submissionId === id);
  expect(of(world.a)).toMatchObject({ sheets: 3, mean: 8000, rank: 1, passed: true });
  expect(of(world.own)).toMatchObject({ sheets: 2, mean: 8000, rank: 1, passed: true });
  expect(of(world.b)).toMatchObject({ sheets: 3, mean: 7033, rank: 3, passed: true, computedAt: scoringAt });
  expect(of(world.b)?.criteria).toEqual([2000, 1500, 2000, 1533].map((mean, i) => ({ criterionId: world.criterionIds[i], mean, belowFloor: false })));
  const told = await db.message.findMany({ where: { kind: 'scoring.closed' }, select: { accountId: true } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([world.accounts.chutich, world.accounts.truongphong].sort());
});

test('a weight multiplies, what is not counted adds nothing, in every kept number', async ({ db }) => {
  const world = await scoringWorld(db);
  const [novelty, urgency] = world.criterionIds;
  await db.criterion.updateMany({ where: { id: novelty }, data: { weight: 20_000 } });
  await db.criterion.updateMany({ where: { id: urgency }, data: { counted: false } });
  await world.score('hoidong1', world.a, 2500, 2000, 1000, 1000);
  await world.score('hoidong2', world.a, 2000, 0, 1000, 1050);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 6 });
  const result = await db.result.findFirstOrThrow({ where: { submissionId: world.a } });
  expect(result).toMatchObject({ sheets: 2, mean: 6525, spread: 950, totals: { [world.seat('hoidong1')]: 7000, [world.seat('hoidong2')]: 6050 } });
  // The mean of a criterion stays on its own scale, so that its floor is read there.
  expect(result.criteria).toMatchObject([{ mean: 2250 }, { mean: 1000 }, { mean: 1000 }, { mean: 1025 }]);
});

test('open sheets are confirmed by their number and left out', async ({ db }) => {
  const world = await scoringWorld(db);
  const close = (unfinishedConfirmed: number) => closeScoring(world.at('vanhoaxahoi'), { campaignId: world.campaignId, unfinishedConfirmed });
  await world.score('hoidong1', world.a, 2500, 1500, 2500, 1500);
  await saveSheet(world.at('hoidong2'), world.a, { version: 0, values: world.values(0, 0, 0, 0), comment: '' });
  await expect(close(0)).rejects.toMatchObject({ reason: 'unfinished_not_confirmed' });
  expect(await db.campaign.findFirst()).toMatchObject({ status: 'SCORING' });
  // 3 + 3 + 2 are due, one is closed.
  await close(7);
  expect(await db.result.findFirst({ where: { submissionId: world.a } })).toMatchObject({ sheets: 1, mean: 8000 });
  expect(await db.result.findFirst({ where: { submissionId: world.b } })).toMatchObject({ sheets: 0, mean: null, rank: null, passed: false });
  await expect(close(7)).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('secretary or office, of this commune; eight clicks close once', async ({ db }) => {
  const world = await scoringWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await scoreAll(world);
  const input = { campaignId: world.campaignId, unfinishedConfirmed: 0 };
  for (const who of ['chutich', 'hoidong1', 'admin'] as const) await expect(closeScoring(world.at(who), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(closeScoring(world.at('tacgia1'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(closeScoring(other.at('thuky'), input)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => closeScoring(world.at('thuky'), input))).toBe(1);
  expect(await db.event.count({ where: { kind: 'scoring.closed' } })).toBe(1);
  expect(await db.result.count()).toBe(3);
});

test('a sheet closed at the same moment is counted or refused, never lost', async ({ db }) => {
  const world = await scoringWorld(db);
  await scoreAll(world);
  await reopenSheet(world.at('thuky'), { sheetId: (await world.sheetOf('hoidong2', world.a)).id, reason: 'Sửa' });
  const [stage, sheet] = await Promise.allSettled([
    closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 1 }),
    closeSheet(world.at('hoidong2'), { submissionId: world.a, version: 3 }),
  ]);
  const result = await db.result.findFirst({ where: { submissionId: world.a } });
  expect(stage.status).toBe('fulfilled');
  expect(result?.sheets).toBe(sheet.status === 'fulfilled' ? 3 : 2);
  if (sheet.status === 'rejected') expect(sheet.reason).toMatchObject({ reason: 'scoring_not_open' });
});

test('reopened with a reason: results go, sheets stay, closing computes anew', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, campaignId } = world;
  await expect(reopenScoring(at('thuky'), { campaignId, reason: 'x' })).rejects.toMatchObject({ reason: 'scoring_not_closed' });
  await scoreAll(world);
  await db.account.updateMany({ where: { id: world.accounts.truongphong }, data: { email: 'truongphong@bacbinh.gov.vn' } });
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 0 });
  const mailed = async () => (await db.message.findMany({ where: { kind: 'scoring.closed', mailTo: { not: null } }, orderBy: { id: 'asc' } })).map(({ mailState }) => mailState);
  expect(await mailed()).toContain('QUEUED');
  expect((await wholeOf(at('vanhoaxahoi'), campaignId))?.counts).toMatchObject({ all: 3, passed: 3, below: 0 });
  await expect(reopenScoring(at('hoidong1'), { campaignId, reason: 'x' })).rejects.toMatchObject({ reason: 'not_allowed' });
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(reopenScoring(other.at('thuky'), { campaignId, reason: 'x' })).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => reopenScoring(at('thuky'), { campaignId, reason: 'Sửa phiếu hồ sơ 0002' }))).toBe(1);
  expect(await db.campaign.findFirst({ where: { id: campaignId } })).toMatchObject({ status: 'SCORING', scoredAt: null });
  // Mail about results that are gone stays unsent.
  expect(await mailed()).not.toContain('QUEUED');
  expect(await db.result.count()).toBe(0);
  expect(await db.scoreSheet.count({ where: { status: 'CLOSED' } })).toBe(8);
  expect(await wholeOf(at('vanhoaxahoi'), campaignId)).toBeNull();
  await db.score.updateMany({ where: { sheet: { submissionId: world.b } }, data: { value: 1500 } });
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 0 });
  expect(await db.result.count()).toBe(3);
  expect((await wholeOf(at('vanhoaxahoi'), campaignId))?.counts).toMatchObject({ all: 3, passed: 2, below: 1 });
});

test('not under a signed tờ trình', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, campaignId, organizationId, accounts } = world;
  await world.settle({ status: 'SCORED', scoredAt: scoringAt });
  const proposal = { organizationId, id: newId(), campaignId, preparedById: accounts.vanhoaxahoi, preparedAt: scoringAt };
  await db.proposal.create({ data: { ...proposal, status: 'SIGNED', signedById: accounts.truongphong, signedAt: scoringAt } });
  await expect(reopenScoring(at('thuky'), { campaignId, reason: 'x' })).rejects.toMatchObject({ reason: 'reopen_after_proposal' });
  await db.proposal.update({ where: { organizationId_id: { organizationId, id: proposal.id } }, data: { status: 'SENT_BACK', sendBackReason: 'Tính lại điểm' } });
  await reopenScoring(at('thuky'), { campaignId, reason: 'Tính lại' });
});
