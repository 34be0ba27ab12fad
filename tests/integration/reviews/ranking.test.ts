import type { PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { closeScoring } from '@/domain/reviews/close-scoring';
import type { MatrixRow } from '@/domain/reviews/ranking-lines';
import { rankingPageSize } from '@/domain/reviews/ranking-queries';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { makeSubmission, type PersonName } from '../../harness/make';
import { pageOf, rankingByRule, wholeOf } from './by-rule';
import { resultFor } from './result-for';
import { scoringAt, scoringWorld } from './scoring-world';

const viewers = ['vanhoaxahoi', 'truongphong', 'chutich', 'phochutich', 'thuky', 'hoidong1', 'hoidong2'] as const satisfies PersonName[];

/** 60 dossiers with few different totals, so that ranks are shared; some by people who sit in the council or know its members. */
async function crowded(db: PrismaClient, sameUnitRule: 'HARD' | 'SOFT') {
  const world = await scoringWorld(db);
  const owners = ['tacgia1', 'tacgia2', 'tacgia3', 'hoidong1', 'hoidong2', 'vanhoaxahoi'] as const;
  const ids: string[] = [world.a, world.b, world.own];
  for (let number = 4; number <= 60; number += 1) {
    const owner = owners[number % owners.length] ?? 'tacgia1';
    // Somebody without an account, named like a member of the same unit, counts as that member (openreview #301).
    ids.push(await makeSubmission(world, { owner, status: 'ELIGIBLE', number, title: `Sáng kiến ${number}`, ...(number % 11 === 0 ? { authors: [{ person: owner, share: 5000 }, { fullName: 'Phạm Văn Lợi', share: 5000 }] } : {}) }));
  }
  await db.author.updateMany({ where: { fullName: 'Phạm Văn Lợi', accountId: null }, data: { unitId: world.units.trammyte, unitName: 'Trạm Y tế', foldedUnitName: 'tram y te' } });
  // Collectives: headed by a member, represented by one with or without an account, and one of whose people sits there.
  await makeCollective(world, ids.slice(14, 16), { heads: ['hoidong2', 'truongphong'] });
  await makeCollective(world, ids.slice(16, 17), { unit: 'trammyte', account: 'hoidong1', representative: 'Phạm Văn Lợi' });
  await makeCollective(world, ids.slice(17, 19), { unit: 'trammyte', representative: 'Phạm Văn Lợi' });
  await makeCollective(world, ids.slice(19, 20), { account: 'tacgia1', representative: 'Lê Thị Minh Thư' });
  for (const submissionId of ids.slice(20, 23)) {
    await db.conflictDeclaration.create({ data: { organizationId: world.organizationId, id: newId(), submissionId, seatId: world.seat('hoidong2'), reason: 'Người nhà.', byId: world.accounts.hoidong2, at: scoringAt } });
  }
  const { organizationId, campaignId } = world;
  for (const [index, submissionId] of ids.entries()) {
    for (const [place, who] of (['chutich', 'hoidong1', 'hoidong2'] as const).entries()) {
      await db.scoreSheet.create({
        data: {
          organizationId, id: newId(), campaignId, submissionId, seatId: world.seat(who), status: 'CLOSED', savedAt: scoringAt, closedAt: scoringAt,
          scores: { create: world.criterionIds.map((criterionId, at) => ({ criterionId, value: 1000 + ((index % 7) + place * (index % 3) * 2) * 100 + (at === 0 ? 300 : 0) })) },
        },
      });
    }
  }
  await world.settle({ sameUnitRule });
  await closeScoring(world.at('thuky'), { campaignId, unfinishedConfirmed: 0 });
  await db.submission.updateMany({ where: { id: { in: ids.slice(40, 42) } }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  return world;
}

for (const rule of ['SOFT', 'HARD'] as const) {
  test(`page by page and as a whole the ranking is what the rules say, for every viewer (same unit: ${rule})`, async ({ db }) => {
    const world = await crowded(db, rule);
    for (const who of viewers) {
      const ctx = world.at(who);
      const whole = await rankingByRule(ctx, world.campaignId);
      const pages = await Promise.all([1, 2].map((page) => pageOf(ctx, world.campaignId, { show: '', page })));
      expect(whole.length, who).toBeGreaterThan(0);
      const paged = whole.length > rankingPageSize ? pages.flatMap((page) => page?.rows ?? []) : (pages[0]?.rows ?? []);
      expect(paged, who).toEqual(whole);
      expect((await wholeOf(ctx, world.campaignId))?.rows, who).toEqual(whole);
      const wideFrom = pages[0]?.wideFrom ?? 0;
      const wide = (row: MatrixRow): boolean => row.spread !== null && row.spread >= wideFrom;
      const floor = (row: MatrixRow): boolean => row.floors.length > 0;
      const counts = {
        all: whole.length, passed: whole.filter((row) => row.passed).length, failed: whole.filter((row) => !row.passed).length,
        discuss: whole.filter((row) => row.mean === null || wide(row) || (!row.passed && floor(row))).length,
        below: whole.filter((row) => row.mean !== null && row.mean < 7000).length, above: whole.filter((row) => row.mean !== null && row.mean >= 7000).length,
        floors: whole.filter(floor).length, wide: whole.filter(wide).length, tied: whole.filter((row) => row.tied > 1).length,
      };
      expect(pages[0]?.counts, who).toEqual(counts);
      expect((await wholeOf(ctx, world.campaignId))?.counts, who).toEqual(counts);
      const some = whole[Math.floor(whole.length / 2)];
      expect(await resultFor(ctx, some?.submissionId ?? ''), who).toMatchObject({ of: whole.length, rank: some?.rank, tied: some?.tied });
    }
    for (const who of ['tacgia1', 'admin', 'kinhte'] as const) {
      expect(await pageOf(world.at(who), world.campaignId, { show: '', page: 1 })).toBeNull();
      expect(await wholeOf(world.at(who), world.campaignId)).toBeNull();
    }
  });
}

test('filters, and a page beyond the end is the last one', async ({ db }) => {
  const world = await crowded(db, 'SOFT');
  const ctx = world.at('thuky');
  const passed = await pageOf(ctx, world.campaignId, { show: 'passed', page: 99 });
  expect(passed?.rows.every((row) => row.passed)).toBe(true);
  expect(passed).toMatchObject({ page: 1, total: passed?.counts.passed });
  const failed = await pageOf(ctx, world.campaignId, { show: 'failed', page: 1 });
  expect(failed?.rows.some((row) => row.passed)).toBe(false);
});

test('another commune reads nothing of it, nor of its authors and declarations', async ({ db }) => {
  const world = await crowded(db, 'HARD');
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await wholeOf(other.at('vanhoaxahoi'), world.campaignId)).toBeNull();
  const before = await wholeOf(world.at('thuky'), world.campaignId);
  // The same people, by name, sit and write over there.
  await db.author.updateMany({ where: { organizationId: other.organizationId }, data: { foldedName: 'pham van loi' } });
  expect((await wholeOf(world.at('thuky'), world.campaignId))?.rows).toEqual(before?.rows);
});

test('who left keeps a column as long as a closed sheet counts; a member without one does not', async ({ db }) => {
  const world = await crowded(db, 'SOFT');
  const names = async () => (await wholeOf(world.at('thuky'), world.campaignId))?.seats.map(({ fullName }) => fullName);
  const all = await names();
  await db.councilSeat.updateMany({ where: { id: world.seat('hoidong2') }, data: { endedAt: scoringAt } });
  expect(await names()).toEqual(all);
  await db.scoreSheet.updateMany({ where: { seatId: world.seat('hoidong2') }, data: { status: 'VOID', closedAt: null } });
  expect(await names()).toHaveLength((all ?? []).length - 1);
});
