import { closeScoring } from '@/domain/reviews/close-scoring';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { resultOf } from '@/domain/reviews/scoring';
import { listTasks } from '@/domain/reviews/tasks';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, type PersonName } from '../../harness/make';
import { wholeOf } from './by-rule';
import { resultFor } from './result-for';
import { scoringAt, type ScoringWorld, scoringClosesAt, scoringWorld } from './scoring-world';

async function closed(db: Parameters<typeof scoringWorld>[0]): Promise<ScoringWorld> {
  const world = await scoringWorld(db);
  const { score, a, b, own } = world;
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await score(who, a, 2000, 1500, 2000, 1500);
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await score(who, b, 1000, 1500, 2000, 1500);
  for (const who of ['chutich', 'hoidong2'] as const) await score(who, own, 3000, 1500, 2000, 1500);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
  return world;
}

const rowsOf = async (...asked: Parameters<typeof wholeOf>) => (await wholeOf(...asked))?.rows ?? [];

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code.slice(-4));

test('who may see results: council, office, leaders; not authors, admin, another commune', async ({ db }) => {
  const { at, campaignId } = await closed(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  for (const who of ['vanhoaxahoi', 'truongphong', 'chutich', 'phochutich', 'thuky', 'hoidong2'] as PersonName[]) {
    expect(codes(await rowsOf(at(who), campaignId))).toEqual(['0003', '0001', '0002']);
  }
  for (const who of ['tacgia1', 'tacgia2', 'admin', 'kinhte'] as PersonName[]) expect(await rowsOf(at(who), campaignId)).toEqual([]);
  expect(await wholeOf(other.at('vanhoaxahoi'), campaignId)).toBeNull();
});

test('an own dossier leaves list, ranks, counts and export (hotcrp #426)', async ({ db }) => {
  const { at, campaignId, own, a } = await closed(db);
  const rows = await rowsOf(at('hoidong1'), campaignId);
  expect(rows.map(({ code, rank }) => [code.slice(-4), rank])).toEqual([['0001', 1], ['0002', 2]]);
  expect(await dossierSheets(at('hoidong1'), own)).toBeNull();
  expect(await resultFor(at('hoidong1'), own)).toBeNull();
  expect(await resultFor(at('hoidong1'), a)).toMatchObject({ of: 2, rank: 1 });
  const exported = await exportedSheets(at('hoidong1'), campaignId);
  expect(new Set(exported?.sheets.map(({ code }) => code))).toEqual(new Set(['BB-2026-0001', 'BB-2026-0002']));
});

test('a clerk who is an author never sees the row; the head does', async ({ db }) => {
  const world = await scoringWorld(db);
  await makeSubmission(world, { owner: 'vanhoaxahoi', status: 'ELIGIBLE', number: 4 });
  expect(codes((await scoringProgress(world.at('vanhoaxahoi'), world.campaignId))?.dossiers ?? [])).toEqual(['0001', '0002', '0003']);
  expect(codes((await scoringProgress(world.at('truongphong'), world.campaignId))?.dossiers ?? [])).toEqual(['0001', '0002', '0003', '0004']);
});

test('while scoring goes on nobody learns a value', async ({ db }) => {
  const { at, campaignId, a, score } = await scoringWorld(db);
  await score('hoidong2', a, 2000, 1500, 2000, 1500);
  for (const who of ['vanhoaxahoi', 'thuky', 'chutich', 'hoidong1'] as PersonName[]) {
    expect(await wholeOf(at(who), campaignId)).toBeNull();
  }
  expect((await dossierSheets(at('thuky'), a))?.outcome).toBeNull();
  expect(await dossierSheets(at('hoidong1'), a)).toBeNull();
  expect(await scoringProgress(at('hoidong1'), campaignId)).toBeNull();
  const progress = await scoringProgress(at('thuky'), campaignId);
  expect(progress).toMatchObject({ done: 1, need: 8, unfinished: 7 });
  expect(progress?.members.map(({ fullName, done, need }) => [fullName, done, need])).toEqual([['Nguyễn Hữu Phước', 0, 3], ['Phạm Văn Lợi', 0, 2], ['Võ Thị Hồng Gấm', 1, 3]]);
});

test('the matrix names why a cell is empty, and its export recomputes every mean (pretalx #1095)', async ({ db }) => {
  const { at, campaignId, own } = await closed(db);
  const exported = await exportedSheets(at('vanhoaxahoi'), campaignId);
  const row = exported?.ranking.rows.find(({ submissionId }) => submissionId === own);
  expect(row?.cells).toEqual([8000, 'x', 8000]);
  for (const each of exported?.ranking.rows ?? []) {
    const sheets = exported?.sheets.filter(({ code }) => code === each.code).map(({ member, scores }) => ({ seatId: member, scores })) ?? [];
    expect(resultOf(sheets, exported?.ranking.rubric ?? [], { passMark: 7000, minSheets: 1, dropExtremesFrom: 0 })).toMatchObject({ mean: each.mean, passed: each.passed, sheets: each.sheets });
  }
});

test('the export marks what came late by the rule of the campaign, with its reason or without', async ({ db }) => {
  const { at, campaignId, a, b, own, settle } = await closed(db);
  await db.submission.updateMany({ where: { id: { in: [a, b] } }, data: { filedAt: daysAfter(closesAt, 1) } });
  await db.submission.updateMany({ where: { id: { in: [b, own] } }, data: { lateReason: 'Mất điện.' } });
  const notes = async () => {
    const exported = await exportedSheets(at('thuky'), campaignId);
    return [a, b, own].map((id) => exported?.lateNotes.get(id));
  };
  expect(await notes()).toEqual(['Nộp muộn (trễ 2 ngày)', 'Nộp muộn (trễ 2 ngày): Mất điện.', '']);
  await settle({ submissionClosesAt: daysAfter(closesAt, 2) });
  expect(await notes()).toEqual(['', '', '']);
});

test('a withdrawn dossier closes the gap in the ranks', async ({ db }) => {
  const { at, campaignId, own } = await closed(db);
  await db.submission.updateMany({ where: { id: own }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  expect((await rowsOf(at('thuky'), campaignId)).map(({ code, rank }) => [code.slice(-4), rank])).toEqual([['0001', 1], ['0002', 2]]);
});

test('the explanation of one dossier adds up', async ({ db }) => {
  const { at, a } = await closed(db);
  const { outcome } = (await dossierSheets(at('truongphong'), a)) ?? {};
  expect(outcome).toMatchObject({ result: { sheets: 3, exactSum: 210_000_000, counted: 3, mean: 7000, passed: true }, row: { rank: 2, mean: 7000 } });
  expect(outcome?.sheets.map(({ fullName }) => fullName)).toEqual(['Nguyễn Hữu Phước', 'Phạm Văn Lợi', 'Võ Thị Hồng Gấm']);
});

test('under the rule of the same unit a scorer of that unit is out, the secretary of it is not', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle({ sameUnitRule: 'HARD' });
  const [queue] = await ownQueues(world.at('hoidong2'));
  expect(queue?.counts).toEqual({ open: 2, draft: 0, closed: 0, conflict: 1 });
  const items = queue ? await queuePage(world.at('hoidong2'), queue, null, { skip: 0, take: 50 }) : [];
  expect(items.map(({ state }) => state)).toEqual(['conflict', 'open', 'open']);
  expect((await scoringProgress(world.at('thuky'), world.campaignId))?.dossiers).toHaveLength(3);
});

test('tasks: members by deadline, the secretary the progress, the office the opening', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  expect((await listTasks(world.at('vanhoaxahoi'))).map(({ title }) => title)).toEqual(['Mở chấm điểm']);
  await world.settle({ status: 'SCORING', scoringOpenedAt: scoringAt });
  expect(await listTasks(world.at('hoidong1'))).toMatchObject([{ title: 'Chấm và chốt 2 phiếu', dueAt: scoringClosesAt, count: 2 }]);
  expect(await listTasks(world.at('thuky'))).toMatchObject([{ title: 'Theo dõi chốt phiếu: 0/8' }]);
  expect(await listTasks(world.at('thuky', scoringClosesAt))).toMatchObject([{ urgency: 1, title: 'Hết hạn chấm, còn 8 phiếu chưa chốt' }]);
  expect(await listTasks(world.at('tacgia1'))).toEqual([]);
  await declareConflict(world.at('hoidong1'), { submissionId: world.a, seatId: world.seat('hoidong1'), reason: 'Người thân' });
  expect(await listTasks(world.at('hoidong1'))).toMatchObject([{ count: 1 }]);
});
