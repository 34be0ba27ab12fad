import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disagreementProps } from '@/app/(portal)/campaigns/[campaignId]/scores/disagreement/view';
import { paperWords } from '@/app/(portal)/campaigns/[campaignId]/scores/print/paper-words';
import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { createDb } from '@/platform/create-db';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { councilWork } from '@/domain/reviews/council-work';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { blankPapers } from '@/domain/reviews/paper/print-queries';
import { closePaperEntries } from '@/domain/reviews/paper/close-paper-entries';
import { savePaperEntry } from '@/domain/reviews/paper/save-paper-entry';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { newId } from '@/domain/id';
import { migrate } from '../../../scripts/database/migrate.ts';
import { verifyDatabase } from '../../../scripts/verify/verify-database.ts';
import { expect, test } from '../../harness/database';
import { createDatabase, run } from '../verify/own-database';
import { type ScoringWorld, scoringWorld } from './scoring-world';

/** 1–5 in halves; × 1,5, × 0,5, 12,5% and 33,33%: products that leave parts of a hundredth. */
async function conferenceWorld(db: Parameters<typeof scoringWorld>[0]): Promise<ScoringWorld> {
  const world = await scoringWorld(db);
  for (const [index, weight] of [15_000, 5000, 1250, 3333].entries()) {
    await db.criterion.updateMany({ where: { id: world.criterionIds[index] ?? '' }, data: { weight, minScore: 100, maxScore: 500, stepScore: 50, floorScore: 0 } });
  }
  await world.settle({ passMark: 300, minSheets: 1 });
  return world;
}

test('a scale of 1–5 takes no 0: typed, on a signed page, in the grid', async ({ db }) => {
  const world = await conferenceWorld(db);
  const { at, a, b, seat, values, criterionIds } = world;
  const first = `values.${criterionIds[0]}`;
  for (const wrong of [0, 50, 550]) {
    await expect(saveSheet(at('hoidong1'), a, { version: 0, values: values(wrong, 100, 100, 100), comment: '' })).rejects.toMatchObject({ reason: 'score_out_of_range', fields: { [first]: ['Nhập từ 1 đến 5.'] } });
    await expect(enterPaperSheet(at('thuky'), { submissionId: a, seatId: seat('hoidong1'), paperSignedOn: '2026-05-04', comment: '', values: values(wrong, 100, 100, 100) })).rejects.toMatchObject({ reason: 'score_out_of_range', fields: { [first]: ['Nhập từ 1 đến 5.'] } });
  }
  const seatId = seat('hoidong2');
  const cells = (...texts: string[]) => Object.fromEntries(texts.map((text, index) => [criterionIds[index] ?? '', text]));
  await savePaperEntry(at('thuky'), { submissionId: b, seatId }, { version: 0, cells: cells('1', '0', '5', '3,5'), comment: '' });
  await expect(closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows: [{ submissionId: b, version: 1 }] })).rejects.toMatchObject({ reason: 'score_out_of_range' });
  await savePaperEntry(at('thuky'), { submissionId: b, seatId }, { version: 1, cells: cells('1', '1', '5', '3,5'), comment: '' });
  await closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows: [{ submissionId: b, version: 2 }] });
  await world.score('hoidong1', a, 100, 500, 150, 450);
  const papers = await blankPapers(at('thuky'), world.campaignId, seatId);
  expect(papers && paperWords(papers, 'forms', { upperLine: '', nameLine: '', place: '' })).toMatchObject({
    maxTotal: '12,29', criteria: [{ max: '5', note: 'thấp nhất 1, hệ số 1,5' }, { note: 'thấp nhất 1, hệ số 0,5' }, { note: 'thấp nhất 1, hệ số 0,125 (12,5%)' }, { note: 'thấp nhất 1, hệ số 0,3333 (33,33%)' }],
  });
  expect((await scoringScreen(at('hoidong1'), a))?.rubric.map(({ minScore, maxScore, weight }) => [minScore, maxScore, weight])).toEqual([[100, 500, 15_000], [100, 500, 5000], [100, 500, 1250], [100, 500, 3333]]);
});

test('the database itself keeps the least score below the maximum, and weights in range', async ({ db }) => {
  const world = await scoringWorld(db);
  const change = (data: Parameters<typeof db.criterion.updateMany>[0]['data']) => db.criterion.updateMany({ where: { id: world.criterionIds[0] ?? '' }, data });
  for (const data of [{ minScore: 3000 }, { minScore: -1 }, { weight: 0 }, { weight: 1_000_001 }]) await expect(change(data)).rejects.toThrow(/criterion_in_range|weight_in_range|23514/u);
  for (const extraWeight of [0, 10_000]) await expect(world.settle({ extraName: 'x', extraWeight, extraMax: 100 })).rejects.toThrow(/extra_leaves_the_council_a_share|23514/u);
});

test('nothing is rounded before the end: means, groups, the queue, the steps, the export, the advice', async ({ db }) => {
  const world = await conferenceWorld(db);
  const { at, a, b, own, campaignId, seat, values } = world;
  // 1,5·4,5 + 0,5·3 + 0,125·3,5 + 0,3333·1,5 = 9,18745 and 1,5·2 + 0,5·5 + 0,125·1 + 0,3333·5 = 7,2915.
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(450, 300, 350, 150), comment: '' });
  const [queue] = await ownQueues(at('hoidong1'));
  expect((await queuePage(at('hoidong1'), queue ?? { id: '', seatId: '' }, null, { skip: 0, take: 9 })).find(({ submissionId }) => submissionId === a)?.total).toBe(919);
  expect((await councilWork(at('thuky')))[0]?.maxTotal).toBe(1229);
  await db.score.deleteMany({});
  await db.scoreSheet.deleteMany({});
  await world.score('hoidong1', a, 450, 300, 350, 150);
  await world.score('hoidong2', a, 200, 500, 100, 500);
  const apart = await disagreementOf(at('thuky'), campaignId, 1);
  expect(apart?.rows[0]).toMatchObject({ submissionId: a, spread: 190, mean: 824, sheets: [{ total: 919 }, { total: 729 }] });
  // A fifth of what two sheets can be apart: from 2,4583 to 12,2915.
  expect(apart).toMatchObject({ range: 983, wideFrom: 196, wide: 0 });
  expect(JSON.stringify(apart && disagreementProps(apart).rows)).toMatch(/ 9,19; .+ 7,29\. Trung bình 8,24\./u);
  for (const [submissionId, ...points] of [[b, 100, 100, 100, 100], [own, 500, 500, 500, 500]] as const) await world.score('chutich', submissionId, ...points);
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 4 });
  const kept = new Map((await db.result.findMany()).map((row) => [row.submissionId, row]));
  // (9,18745 + 7,2915) : 2 = 8,239475; the rounded totals would make 8,24 too, the exact maximum 12,2915 shows what is floor and what is half up.
  expect(kept.get(a)).toMatchObject({ mean: 824, spread: 190, totals: { [seat('hoidong1')]: 919, [seat('hoidong2')]: 729 } });
  expect(kept.get(own)).toMatchObject({ mean: 1229, totals: { [seat('chutich')]: 1229 } });
  expect(kept.get(b)).toMatchObject({ mean: 246 });
  const data = await dossierSheets(at('thuky'), a);
  const steps = (data && sheetsProps(data).explanation?.steps) ?? [];
  expect(steps.map((step) => step[2]).join('\n')).toMatch(/× 1,5 \+ .+ × 0,5 \+ .+ × 0,125 \+ .+ × 0,3333\. Cộng đúng, không làm tròn\.\n\(9,18745 \+ 7,2915\) : 2 = 16,47895 : 2 = 8,24, làm tròn/u);
  const exported = await exportedSheets(at('vanhoaxahoi'), campaignId);
  expect(exported?.ranking.rubric.map(({ weight }) => weight)).toEqual([15_000, 5000, 1250, 3333]);
});

test('a third scorer is asked for by the unrounded difference', async ({ db }) => {
  const world = await conferenceWorld(db);
  await world.settle({ minSheets: 2, thirdScorerFrom: 189 });
  await world.score('hoidong1', world.a, 450, 300, 350, 150);
  await world.score('hoidong2', world.a, 200, 500, 100, 500);
  await world.settle({ thirdScorerFrom: 190 });
  // 1,89595 is less than 1,90 and more than 1,89.
  const close = async () => {
    await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 6 });
    return (await db.result.findFirstOrThrow({ where: { submissionId: world.a } })).mean;
  };
  expect(await close()).toBe(824);
  await world.settle({ status: 'SCORING', thirdScorerFrom: 189 });
  expect(await close()).toBeNull();
});

test('rubrics of before keep every result: a filled database is raised', async ({ ownDatabase }) => {
  const url = await createDatabase(ownDatabase.url, 'scale');
  await migrate(url);
  const db = createDb(url, { pool: 2 });
  try {
    const world = await scoringWorld(db);
    await db.criterion.updateMany({ where: { id: world.criterionIds[0] ?? '' }, data: { weight: 20_000, groupName: 'Nội dung' } });
    await db.criterion.updateMany({ where: { id: world.criterionIds[1] ?? '' }, data: { weight: 30_000 } });
    await world.settle({ extraName: 'Bình chọn', extraWeight: 3000, extraMax: 700, dropExtremesFrom: 3, minSheets: 1 });
    const { organizationId, campaignId, accounts } = world;
    for (const submissionId of [world.a, world.b, world.own]) await db.extraScore.create({ data: { organizationId, id: newId(), campaignId, submissionId, value: 333, paperNumber: '1', paperOn: new Date('2026-05-01'), byId: accounts.thuky, at: world.at('thuky').now } });
    await world.score('chutich', world.a, 2500, 1500, 2550, 1500);
    await world.score('hoidong1', world.a, 1000, 1500, 2000, 1050);
    await world.score('hoidong2', world.a, 2000, 1450, 2500, 1500);
    await world.score('chutich', world.own, 3000, 1450, 2500, 1500);
    await closeScoring(world.at('thuky'), { campaignId, unfinishedConfirmed: 4 });
    const content = async () => JSON.stringify((await run(url, `select (select jsonb_agg(to_jsonb(r) order by r."submissionId") from "Result" r) as results, (select jsonb_agg(to_jsonb(c) order by c.id) from "Criterion" c) as criteria, (select jsonb_agg(to_jsonb(c) order by c.id) from "Campaign" c) as campaigns`)).rows);
    const before = await content();
    // What the earlier version worked out by whole weights: 70% · (2·20 + 3·14,5 + 25 + 15) + 30% · 3,33 : 7 · (2·30 + 3·20 + 30 + 20), and two sheets dropped.
    expect((await db.result.findFirstOrThrow({ where: { submissionId: world.a } })).mean).toBe(11_071);
    await run(url, `alter table "Campaign" drop constraint "extra_leaves_the_council_a_share"; update "Campaign" set "extraWeight" = "extraWeight" / 100; alter table "Campaign" add constraint "extra_leaves_the_council_a_share" check ("extraWeight" between 1 and 99 and "extraMax" > 0);
      alter table "Criterion" drop constraint "weight_in_range", drop constraint "criterion_in_range", drop column "minScore"; update "Criterion" set weight = weight / 10000;
      alter table "Criterion" alter column "weight" set default 1, add constraint "criterion_in_range" check ("maxScore" > 0 and "floorScore" between 0 and "maxScore" and "stepScore" > 0)`);
    expect((await run(url, 'select weight from "Criterion" order by position')).rows.map(({ weight }) => weight)).toEqual([2, 3, 1, 1]);
    await run(url, await readFile(join(import.meta.dirname, '../../../prisma/migrations/20261123011000_rubric_scale/migration.sql'), 'utf8'));
    expect(await content()).toBe(before);
    expect((await db.criterion.findMany({ orderBy: { position: 'asc' } })).map(({ weight, minScore }) => [weight, minScore])).toEqual([[20_000, 0], [30_000, 0], [10_000, 0], [10_000, 0]]);
    const findings = await verifyDatabase(url, join(import.meta.dirname, 'nowhere'));
    expect(findings.flatMap(({ key, faults }) => (key === 'numbers.results' || key === 'states.sheets' || key === 'states.checks' ? faults : []))).toEqual([]);
  } finally {
    await db.$disconnect();
  }
});
