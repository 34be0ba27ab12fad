import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { rankingProps } from '@/app/(portal)/campaigns/[campaignId]/scores/ranking-data';
import { updateRubric } from '@/domain/campaigns/update-rubric';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { enterExtra } from '@/domain/reviews/enter-extra';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { extraScores } from '@/domain/reviews/extra-queries';
import { previewExtra } from '@/domain/reviews/preview-extra';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { judgedCampaign } from '@/domain/reviews/queries';
import { expect, test } from '../../harness/database';
import { makeSubmission, type PersonName } from '../../harness/make';
import { headOf, rubricInput } from '../campaigns/inputs';
import { pageOf } from './by-rule';
import { rush, type ScoringWorld, scoringWorld } from './scoring-world';

const rule = { extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000 };
const whole = 'Mã hồ sơ\tTên\tĐiểm\nBB-2026-0001\tPhiếu hẹn\t40,5\nBB-2026-0002\tBàn hướng dẫn\t45,5\nBB-2026-0003\tSổ\t50';

const enter = (world: ScoringWorld, table: string, who: PersonName = 'vanhoaxahoi', paperOn: `${number}-${number}-${number}` = '2026-05-01') =>
  enterExtra(world.at(who), { campaignId: world.campaignId, table, paperNumber: '12/BC-UBMTTQ', paperOn });
const close = (world: ScoringWorld) => closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 1 });

/** Means of the sheets: 80 for a, 78 for b, 80 for own. */
async function scored(world: ScoringWorld): Promise<void> {
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await world.score(who, world.a, 2500, 1500, 2500, 1500);
  await world.score('chutich', world.b, 2400, 1600, 2500, 1500);
  await world.score('hoidong2', world.b, 2000, 1600, 2500, 1500);
  for (const who of ['chutich', 'hoidong2'] as const) await world.score(who, world.own, 2500, 1500, 2500, 1500);
}

test('points come from a paper, all lines or none; the newest count and the earlier ones stay', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle(rule);
  expect(await enter(world, whole)).toBe(3);
  expect(await enter(world, 'BB-2026-0002\t30', 'truongphong')).toBe(1);
  expect(await db.extraScore.count()).toBe(4);
  const seen = await extraScores(world.at('vanhoaxahoi'), world.campaignId, 1);
  expect(seen?.rows.map(({ code, kept }) => [code, kept?.value])).toEqual([['BB-2026-0001', 4050], ['BB-2026-0002', 3000], ['BB-2026-0003', 5000]]);
  expect(await db.event.findMany({ where: { kind: 'scoring.extra_entered' }, select: { data: true } })).toEqual([{ data: { dossiers: 3 } }, { data: { dossiers: 1 } }]);
});

test('every refusal, and nothing is written', async ({ db }) => {
  const world = await scoringWorld(db);
  await expect(enter(world, whole)).rejects.toMatchObject({ reason: 'extra_not_in_rule' });
  await world.settle(rule);
  for (const who of ['thuky', 'chutich', 'hoidong1', 'admin'] as const) await expect(enter(world, whole, who)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(enter(world, 'BB-2026-0001\t5\nBB-2026-0002\t50,01')).rejects.toMatchObject({ reason: 'extra_lines_wrong', fields: { table: ['Dòng 2: Điểm từ 0 đến 50.'] } });
  await expect(enter(world, 'Mã hồ sơ\tĐiểm')).rejects.toMatchObject({ reason: 'extra_lines_wrong' });
  await expect(enter(world, 'BB-2026-0001\t5', 'vanhoaxahoi', '2027-01-01')).rejects.toMatchObject({ reason: 'extra_paper_in_future' });
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(enterExtra(other.at('vanhoaxahoi'), { campaignId: world.campaignId, table: whole, paperNumber: '1', paperOn: '2026-05-01' })).rejects.toMatchObject({ reason: 'not_found' });
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { status: 'LAUNCHED' } });
  await expect(enter(world, whole)).rejects.toMatchObject({ reason: 'scoring_not_open' });
  expect(await db.extraScore.count()).toBe(0);
});

test('a clerk who is an author enters nothing for the own dossier, sees no points of it, and a colleague does', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle(rule);
  await makeSubmission(world, { owner: 'vanhoaxahoi', status: 'ELIGIBLE', number: 4, title: 'Của chính Phòng' });
  const { lines } = await previewExtra(world.at('vanhoaxahoi'), { campaignId: world.campaignId, table: `${whole}\nBB-2026-0004\t50` });
  expect(lines.map(({ title, problem }) => [title, problem])).toEqual([['Phiếu hẹn in chữ lớn', null], ['Bàn hướng dẫn tại phòng tiêm', null], ['Sổ theo dõi điện tử', null], ['', 'Không có hồ sơ đủ điều kiện chấm nào mang mã này trong phần được nhập.']]);
  expect(await enter(world, 'BB-2026-0004\t50', 'truongphong')).toBe(1);
  expect((await extraScores(world.at('vanhoaxahoi'), world.campaignId, 1))?.rows.map(({ code }) => code)).toEqual(['BB-2026-0001', 'BB-2026-0002', 'BB-2026-0003']);
});

test('whoever scores does not know the points before the results', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle(rule);
  await enter(world, whole);
  for (const who of ['thuky', 'chutich', 'hoidong1', 'phochutich', 'admin', 'tacgia1'] as const) expect(await extraScores(world.at(who), world.campaignId, 1), who).toBeNull();
  const clerk = world.at('vanhoaxahoi');
  const scoring = { ...clerk, actor: { ...clerk.actor, seats: [{ id: world.seat('hoidong1'), campaignId: world.campaignId, seat: 'member' as const, scores: true, votes: false }] } };
  expect(await extraScores(scoring, world.campaignId, 1)).toBeNull();
  await expect(enterExtra(scoring, { campaignId: world.campaignId, table: whole, paperNumber: '1', paperOn: '2026-05-01' })).rejects.toMatchObject({ reason: 'not_allowed' });
});

test('scoring is not closed while a dossier lacks its points; then they are in every result, step by step and in the export', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle(rule);
  await scored(world);
  await enter(world, 'BB-2026-0001\t40,5\nBB-2026-0002\t45,5');
  expect(await scoringProgress(world.at('thuky'), world.campaignId)).toMatchObject({ extraMissing: true });
  await expect(close(world)).rejects.toMatchObject({ reason: 'extra_missing' });
  await enter(world, 'BB-2026-0003\t50');
  expect(await scoringProgress(world.at('thuky'), world.campaignId)).toMatchObject({ extraMissing: false });
  await close(world);
  await expect(enter(world, 'BB-2026-0003\t0')).rejects.toMatchObject({ reason: 'scoring_not_open' });

  // 80% × 80 + 20% × 81; 80% × 78 + 20% × 91; 80% × 80 + 20% × 100.
  const kept = new Map((await db.result.findMany()).map(({ submissionId, mean, rank, extra }) => [submissionId, [mean, rank, extra]]));
  expect([world.a, world.b, world.own].map((id) => kept.get(id))).toEqual([[8020, 3, 4050], [8060, 2, 4550], [8400, 1, 5000]]);
  const data = await dossierSheets(world.at('truongphong'), world.b);
  const explanation = data && sheetsProps(data).explanation;
  expect(explanation?.steps.slice(1, 5).map(([ok, title, words]) => [ok, title, words])).toEqual([
    [true, 'Trung bình các phiếu', '(80 + 76) : 2 = 156 : 2, giữ nguyên phân số, chưa làm tròn.'],
    [true, 'Điểm Bình chọn', '45,5 trên 50, đổi sang thang 100 điểm: 45,5 × 100 : 50.'],
    [true, 'Điểm cuối cùng', '80% × (156 : 2) + 20% × (45,5 × 100 : 50) = 80,60, làm tròn hai chữ số thập phân một lần ở đây.'],
    [true, 'Ngưỡng công nhận', '80,60 đạt ngưỡng 70 điểm.'],
  ]);
  expect(explanation?.sub).toContain('Điểm cuối cùng: 80,60.');

  const exported = await exportedSheets(world.at('vanhoaxahoi'), world.campaignId);
  const recomputed = exported?.ranking.rows.map((row) => {
    const totals = exported.sheets.filter(({ code }) => code === row.code).map(({ scores }) => Object.values(scores).reduce((sum, value) => sum + value, 0));
    const extra = exported.besideOf.get(row.submissionId)?.extra ?? 0;
    return [row.code, Math.round((80 * totals.reduce((sum, total) => sum + total, 0) / totals.length + 20 * extra * 10_000 / 5000) / 100)];
  });
  expect(recomputed).toEqual(exported?.ranking.rows.map(({ code, mean }) => [code, mean]));
  const ranking = await pageOf(world.at('vanhoaxahoi'), world.campaignId, { show: '', page: 1 });
  expect(ranking && rankingProps(ranking, '').notes[0]).toBe('Điểm trung bình trong bảng là điểm cuối cùng: 20% là điểm Bình chọn (thang 50), 80% là trung bình các phiếu. Cột của thành viên là điểm của từng phiếu.');
});

test('of a paper sent eight times at once every time is kept, and the result has one value', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle(rule);
  await scored(world);
  expect(await rush(() => enter(world, whole))).toBe(8);
  await close(world);
  expect((await db.result.findMany({ orderBy: { position: 'asc' } })).map(({ mean }) => mean)).toEqual([8400, 8060, 8020]);
});

test('floors and tiers of groups: kept with the rubric, in the result, its explanation and the ranking', async ({ db }) => {
  const world = await scoringWorld(db, { status: 'LAUNCHED' });
  const ctx = world.as('admin');
  const input = await rubricInput(ctx, await headOf(db, world.organizationId, world.campaignId));
  const criteria = input.criteria.map((criterion, at) => ({ ...criterion, groupName: at < 2 ? 'Tính mới' : 'Hiệu quả' }));
  const tiers = [{ name: 'B', from: 7000, cap: null, group: '', groupFrom: null }, { name: 'A', from: 7500, cap: null, group: 'Hiệu quả', groupFrom: 4200 }];
  await updateRubric(ctx, { ...input, criteria, passMark: 7000, minSheets: 2, dropExtremesFrom: 0, sameUnitRule: 'SOFT', tiers, groupFloors: [{ group: 'Tính mới', from: 3900 }], ...rule });
  expect(await judgedCampaign(ctx, world.campaignId)).toMatchObject({ ...rule, groupFloors: [{ group: 'Tính mới', from: 3900 }], tiers: [{ name: 'A', from: 7500, cap: null, group: 'Hiệu quả', groupFrom: 4200 }, { name: 'B', from: 7000, cap: null }] });
  const ids = (await db.criterion.findMany({ where: { campaignId: world.campaignId }, orderBy: { position: 'asc' } })).map(({ id }) => id);
  world.criterionIds.splice(0, ids.length, ...ids);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { status: 'SCORING', scoringOpenedAt: world.at('admin').now, extraName: '', extraWeight: null, extraMax: null } });
  await scored(world);
  await close(world);
  const kept = new Map((await db.result.findMany()).map((row) => [row.submissionId, row]));
  expect(kept.get(world.a)).toMatchObject({ mean: 8000, passed: true, belowFloor: false, tier: 'B', groups: [{ name: 'Tính mới', mean: 4000, belowFloor: false }, { name: 'Hiệu quả', mean: 4000, belowFloor: false }] });
  // Above the pass mark, but the first two criteria have 40 and 36: 38 on average.
  expect(kept.get(world.b)).toMatchObject({ mean: 7800, passed: false, belowFloor: true, tier: '', groups: [{ name: 'Tính mới', mean: 3800, belowFloor: true }, { name: 'Hiệu quả', mean: 4000, belowFloor: false }] });
  const ranking = await pageOf(world.at('vanhoaxahoi'), world.campaignId, { show: 'failed', page: 1 });
  expect(ranking?.rows.map(({ submissionId, floors }) => [submissionId, floors])).toEqual([[world.b, ['Tính mới']]]);
  expect(ranking && rankingProps(ranking, 'failed').rows[0]?.[11]).toBe('nhóm Tính mới dưới sàn');
  const data = await dossierSheets(world.at('truongphong'), world.a);
  expect(data && sheetsProps(data).explanation?.steps.slice(-2).map(([, title, words]) => `${title}: ${words}`)).toEqual([
    'Điểm sàn nhóm Tính mới: Trung bình tổng điểm của nhóm 40,00 trên mọi phiếu hợp lệ, điểm sàn 39: đạt.',
    'Xếp loại: B từ 70 điểm. Trung bình nhóm: Hiệu quả 40,00.',
  ]);
});
