import { disagreementProps } from '@/app/(portal)/campaigns/[campaignId]/scores/disagreement/view';
import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { closedSheets, validSheets } from '@/domain/reviews/closed-sheets';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { loadPanel } from '@/domain/reviews/panel';
import { judgedCampaign, rubricOf } from '@/domain/reviews/queries';
import { totalOf } from '@/domain/reviews/rubric';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { type ScoringWorld, scoringWorld } from './scoring-world';

async function scored(world: ScoringWorld): Promise<void> {
  await world.score('chutich', world.a, 2500, 1500, 2500, 1500);
  await world.score('hoidong1', world.a, 1000, 1500, 2000, 1000);
  await world.score('hoidong2', world.a, 2000, 1500, 2500, 1500);
  await world.score('chutich', world.b, 2000, 1500, 2000, 1500);
  await world.score('hoidong2', world.b, 2000, 1500, 2000, 1500);
  await world.score('chutich', world.own, 2500, 1500, 2500, 1500);
}
const seen = (world: ScoringWorld, who: PersonName) => disagreementOf(world.at(who), world.campaignId, 1);

test('while scoring goes on only keepers without a sheet of their own know; afterwards whoever sees results', async ({ db }) => {
  const world = await scoringWorld(db);
  await scored(world);
  const everybody = ['thuky', 'vanhoaxahoi', 'truongphong', 'chutich', 'hoidong1', 'hoidong2', 'phochutich', 'admin', 'tacgia1'] as const;
  const who = async () => (await Promise.all(everybody.map(async (each) => ((await seen(world, each)) ? [each] : [])))).flat();
  expect(await who()).toEqual(['thuky', 'vanhoaxahoi', 'truongphong']);
  // A secretary with a sheet of their own may not know the others'.
  const keeper = world.at('thuky');
  const scoring = { ...keeper, actor: { ...keeper.actor, seats: keeper.actor.seats.map((seat) => ({ ...seat, scores: true })) } };
  expect(await disagreementOf(scoring, world.campaignId, 1)).toBeNull();
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 2 });
  expect(await who()).toEqual(['thuky', 'vanhoaxahoi', 'truongphong', 'chutich', 'hoidong1', 'hoidong2', 'phochutich']);
});

test('each dossier with its sheets as the rule of conflicts counts them, furthest apart first', async ({ db }) => {
  const world = await scoringWorld(db);
  await scored(world);
  const ctx = world.at('vanhoaxahoi');
  const data = await seen(world, 'vanhoaxahoi');
  expect(data?.rows.map(({ submissionId, spread }) => [submissionId, spread])).toEqual([[world.a, 2500], [world.b, 0]]);
  expect(data).toMatchObject({ total: 2, single: 1, wide: 1, wideFrom: 2000, largest: 3 });
  const campaign = await judgedCampaign(ctx, world.campaignId);
  if (!campaign) throw new Error('the office knows of the campaign');
  const [panel, rubric, closed] = [await loadPanel(ctx, campaign), await rubricOf(ctx, world.campaignId), await closedSheets(ctx, world.campaignId)];
  for (const row of data?.rows ?? []) {
    const dossier = panel.dossiers.find(({ id }) => id === row.submissionId);
    const valid = dossier ? validSheets(panel, dossier, closed.get(dossier.id) ?? []) : [];
    expect(row.sheets.map(({ seatId, total, scores }) => ({ seatId, total, scores }))).toEqual(valid.map(({ seatId, scores }) => ({ seatId, total: totalOf(rubric, scores), scores })));
  }
  const props = data && disagreementProps(data);
  expect(props?.rows[0]?.slice(6)).toEqual(['Nguyễn Hữu Phước 80; Phạm Văn Lợi 55; Võ Thị Hồng Gấm 75. Trung bình 70.', '25', expect.stringContaining('từ 10 đến 25 trên 30')]);
  expect(props?.caution).toContain('nhiều nhất 3 phiếu');
  expect(props?.members.map(([, , shared, difference, word]) => [shared, difference, word])).toEqual([['2', '–', 'Chưa đủ hồ sơ để nhận xét'], ['1', '–', 'Chưa đủ hồ sơ để nhận xét'], ['2', '–', 'Chưa đủ hồ sơ để nhận xét']]);
});

test('a conflict takes the sheet out of every figure, and the dossier from whoever is part of it', async ({ db }) => {
  const world = await scoringWorld(db);
  await scored(world);
  await declareConflict(world.at('hoidong1'), { submissionId: world.a, seatId: world.seat('hoidong1'), reason: 'Người nhà.' });
  expect((await seen(world, 'vanhoaxahoi'))?.rows.map(({ submissionId, spread }) => [submissionId, spread])).toEqual([[world.a, 500], [world.b, 0]]);
  expect((await seen(world, 'vanhoaxahoi'))?.members.map(({ seatId }) => seatId)).not.toContain(world.seat('hoidong1'));
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 2 });
  const member = await seen(world, 'hoidong1');
  expect(member?.rows.map(({ submissionId }) => submissionId)).toEqual([world.b]);
  expect(member).toMatchObject({ total: 1, single: 0 });
});

test('another organization and a page beyond the last', async ({ db }) => {
  const world = await scoringWorld(db);
  await scored(world);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await disagreementOf(other.at('vanhoaxahoi'), world.campaignId, 1)).toBeNull();
  expect((await disagreementOf(world.at('vanhoaxahoi'), world.campaignId, 99))?.page).toBe(1);
});

test('on the page of a dossier, as a whole and by criterion, once results are there', async ({ db }) => {
  const world = await scoringWorld(db);
  await scored(world);
  const apart = async () => {
    const data = await dossierSheets(world.at('truongphong'), world.a);
    return data && sheetsProps(data).explanation?.apart;
  };
  expect(await apart()).toBeUndefined();
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 2 });
  expect((await apart())?.lines.map(([, max, values, mean, range, spread]) => [max, values, mean, range, spread])).toEqual([
    [10_000, [8000, 5500, 7500], 7000, '55 – 80', '25'], [3000, [2500, 1000, 2000], 1833, '10 – 25', '15'], [2000, [1500, 1500, 1500], 1500, '15 – 15', '0'],
    [3000, [2500, 2000, 2500], 2333, '20 – 25', '5'], [2000, [1500, 1000, 1500], 1333, '10 – 15', '5'],
  ]);
  expect((await apart())?.sub).toMatch(/^Chênh lệch lớn: từ 20 điểm trở lên\. Chênh nhiều nhất ở /u);
});
