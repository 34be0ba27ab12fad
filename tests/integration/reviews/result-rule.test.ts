import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { updateRubric } from '@/domain/campaigns/update-rubric';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { verdictLabel } from '@/domain/reviews/labels';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { judgedCampaign } from '@/domain/reviews/queries';
import { expect, test } from '../../harness/database';
import { headOf, rubricInput } from '../campaigns/inputs';
import { wholeOf } from './by-rule';
import { type ScoringWorld, scoringWorld } from './scoring-world';

const tiers = [{ name: 'Loại A', from: 7800, cap: 1 }, { name: 'Loại B', from: 7000, cap: null }];

/** The order of filing is against the order of codes: own first, then b, then a. */
async function fileAnew({ db, a, b, own }: ScoringWorld): Promise<void> {
  for (const [index, id] of [own, b, a].entries()) await db.submission.updateMany({ where: { id }, data: { filedAt: new Date(Date.UTC(2026, 3, 1 + index)) } });
}

async function closed(world: ScoringWorld): Promise<void> {
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await world.score(who, world.a, 2500, 1500, 2500, 1500);
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await world.score(who, world.b, 2400, 1600, 2500, 1500);
  for (const who of ['chutich', 'hoidong2'] as const) await world.score(who, world.own, 2500, 1500, 2500, 1500);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
}

test('the rule is kept with the rubric, tiers highest first', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const ctx = world.as('admin');
  const input = await rubricInput(ctx, await headOf(db, world.organizationId, world.campaignId));
  await updateRubric(ctx, { ...input, passMark: 7000, minSheets: 2, supplementFrom: 6000, thirdScorerFrom: 1000, tieByCriteria: true, tieByFiling: true, tiers: tiers.toReversed() });
  expect(await judgedCampaign(ctx, world.campaignId)).toMatchObject({ supplementFrom: 6000, thirdScorerFrom: 1000, tieByCriteria: true, tieByFiling: true, tiers });
});

test('equal means: criteria in their order, then the earlier filing; places of a tier from the top down; all of it in the export', async ({ db }) => {
  const world = await scoringWorld(db);
  await fileAnew(world);
  await world.settle({ tieByCriteria: true, tieByFiling: true, tiers });
  await closed(world);
  const kept = new Map((await db.result.findMany()).map((row) => [row.submissionId, [row.rank, row.tied, row.tier]]));
  expect([world.own, world.a, world.b].map((id) => kept.get(id))).toEqual([[1, 1, 'Loại A'], [2, 1, 'Loại B'], [3, 1, 'Loại B']]);

  const exported = await exportedSheets(world.at('vanhoaxahoi'), world.campaignId);
  const recomputed = exported?.ranking.rows.map((row) => {
    const sheets = exported.sheets.filter(({ code }) => code === row.code);
    const mean = (values: number[]): number => Number((BigInt(values.reduce((sum, value) => sum + value, 0)) * 2n + BigInt(values.length)) / BigInt(2 * values.length));
    const totals = sheets.map(({ scores }) => exported.ranking.rubric.reduce((sum, { id, weight, counted }) => sum + (counted ? (weight / 10_000) * (scores[id] ?? 0) : 0), 0));
    return { code: row.code, key: [mean(totals), ...exported.ranking.rubric.map(({ id }) => mean(sheets.map(({ scores }) => scores[id] ?? 0))), -(exported.filingOrder.get(row.submissionId) ?? 0)] };
  }) ?? [];
  const inOrder = recomputed.toSorted((one, other) => other.key.map((value, at) => value - (one.key[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  expect(inOrder.map(({ code }) => code)).toEqual(exported?.ranking.rows.map(({ code }) => code));
  expect(exported?.ranking.rows.map(({ tier }) => tier)).toEqual(['Loại A', 'Loại B', 'Loại B']);

  // For a member who may not know of the first one, the others move up and keep their order.
  expect((await wholeOf(world.at('hoidong1'), world.campaignId))?.rows.map(({ submissionId, rank, tied }) => [submissionId, rank, tied])).toEqual([[world.a, 1, 1], [world.b, 2, 1]]);
});

test('without a chain equal means stay equal, and two equal ones do not fit into one place', async ({ db }) => {
  const world = await scoringWorld(db);
  await fileAnew(world);
  await world.settle({ tiers });
  await closed(world);
  expect((await db.result.findMany()).map(({ rank, tied, tier }) => [rank, tied, tier])).toEqual(Array.from({ length: 3 }, () => [1, 3, 'Loại B']));
});

test('two sheets too far apart wait for a third: the keepers are told which, nobody which way', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle({ minSheets: 2, thirdScorerFrom: 1000, supplementFrom: 6000 });
  await world.score('chutich', world.a, 2500, 1500, 2500, 1500);
  await world.score('hoidong1', world.a, 2000, 1500, 2000, 1450);
  await world.score('chutich', world.b, 2000, 1500, 1500, 1500);
  await world.score('hoidong1', world.b, 2000, 1500, 1500, 1500);
  // Told once, to the secretary, without a value; nobody hears of the two that agree.
  expect((await db.message.findMany({ where: { kind: 'scoring.third_needed' } })).map(({ accountId, subject }) => [accountId, subject])).toEqual([[world.accounts.thuky, 'Cần người chấm thứ ba: hồ sơ BB-2026-0001']]);
  const waiting = async (who: 'thuky' | 'chutich') => (await scoringProgress(world.at(who), world.campaignId))?.dossiers.filter(({ needsThird }) => needsThird).map(({ submissionId }) => submissionId);
  expect(await waiting('thuky')).toEqual([world.a]);
  expect(await waiting('chutich')).toEqual([]);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 4 });

  const campaign = await db.campaign.findFirstOrThrow();
  const verdictOf = async (submissionId: string) => verdictLabel(await db.result.findFirstOrThrow({ where: { submissionId } }), campaign);
  expect(await verdictOf(world.a)).toBe('Chờ người chấm thứ ba');
  expect(await verdictOf(world.b)).toBe('Hoàn thiện rồi chấm lại');
  expect(await db.result.findFirst({ where: { submissionId: world.a } })).toMatchObject({ mean: null, rank: null, passed: false, sheets: 2, spread: 1050 });

  const stepsOf = async (submissionId: string) => {
    const data = await dossierSheets(world.at('truongphong'), submissionId);
    return data ? sheetsProps(data).explanation?.steps.map(([ok, title, words]) => `${ok ? '+' : '-'} ${title}: ${words}`) : undefined;
  };
  expect(await stepsOf(world.a)).toEqual(['+ Phiếu được tính: 2 phiếu đã chốt, cần ít nhất 2.', '- Người chấm thứ ba: Hai phiếu 80 và 69,5 chênh nhau 10,5 điểm, quá 10 điểm: chờ phiếu thứ ba rồi mới tính kết quả.']);
  expect((await stepsOf(world.b))?.at(-1)).toBe('- Hoàn thiện rồi chấm lại: Từ 60 đến dưới 70 điểm: tác giả hoàn thiện hồ sơ rồi chấm lại, chưa được công nhận.');
});
