import type { PrismaClient } from '@/generated/prisma/client';
import type { QueueState } from '@/domain/reviews/labels';
import { conflictOf } from '@/domain/reviews/conflicts';
import { councilWork } from '@/domain/reviews/council-work';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { ownSheets } from '@/domain/reviews/own-sheets';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { totalOf } from '@/domain/reviews/rubric';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { expect, test } from '../../harness/database';
import { makeCollective } from '../../harness/collective';
import { makeSubmission } from '../../harness/make';
import { scoringAt, scoringWorld, type ScoringWorld } from './scoring-world';

const scorers = ['chutich', 'hoidong1', 'hoidong2'] as const;

/** 40 dossiers, some by members or people named like one, some declared; sheets closed, begun, void, and some dossiers off the table since. */
async function crowded(db: PrismaClient, sameUnitRule: 'HARD' | 'SOFT' | 'OFF'): Promise<ScoringWorld> {
  const world = await scoringWorld(db);
  const { organizationId, campaignId } = world;
  const owners = ['tacgia1', 'tacgia2', 'tacgia3', 'hoidong1', 'vanhoaxahoi'] as const;
  const ids: string[] = [world.a, world.b, world.own];
  for (let number = 4; number <= 40; number += 1) {
    const owner = owners[number % owners.length] ?? 'tacgia1';
    ids.push(await makeSubmission(world, { owner, status: 'ELIGIBLE', number, ...(number % 9 === 0 ? { authors: [{ person: owner, share: 5000 }, { fullName: 'Phạm Văn Lợi', share: 5000 }] } : {}) }));
  }
  await db.author.updateMany({ where: { fullName: 'Phạm Văn Lợi', accountId: null }, data: { unitId: world.units.trammyte, unitName: 'Trạm Y tế', foldedUnitName: 'tram y te' } });
  // Collectives: headed by a member, represented by one with or without an account, and one of whose people sits there.
  await makeCollective(world, ids.slice(14, 16), { heads: ['hoidong2', 'truongphong'] });
  await makeCollective(world, ids.slice(16, 17), { unit: 'trammyte', account: 'hoidong1', representative: 'Phạm Văn Lợi' });
  await makeCollective(world, ids.slice(17, 19), { unit: 'trammyte', representative: 'Phạm Văn Lợi' });
  await makeCollective(world, ids.slice(19, 20), { account: 'tacgia1', representative: 'Lê Thị Minh Thư' });
  // A member without an account is known by name and unit only.
  await db.councilSeat.create({ data: { organizationId, id: newId(), campaignId, fullName: 'Lê Thị Minh Thư', foldedName: fold('Lê Thị Minh Thư'), unitId: world.units.kinhte, seat: 'member', scores: true, votes: true, position: 9 } });
  for (const submissionId of ids.slice(10, 13)) await db.conflictDeclaration.create({ data: { organizationId, id: newId(), submissionId, seatId: world.seat('hoidong2'), reason: 'Người nhà.', byId: world.accounts.hoidong2, at: scoringAt } });
  for (const [index, submissionId] of ids.entries()) {
    for (const [place, who] of scorers.entries()) {
      const status = (['CLOSED', 'DRAFT', 'CLOSED', 'VOID', null] as const)[(index + place) % 5];
      if (status) await db.scoreSheet.create({ data: { organizationId, id: newId(), campaignId, submissionId, seatId: world.seat(who), status, savedAt: scoringAt, closedAt: status === 'CLOSED' ? scoringAt : null, scores: { create: [{ criterionId: world.criterionIds[0] ?? '', value: 1000 + index }, { criterionId: world.criterionIds[1] ?? '', value: 500 }] } } });
    }
  }
  // One criterion counts twice, one is judged and not counted.
  await db.criterion.updateMany({ where: { id: world.criterionIds[0] ?? '' }, data: { weight: 20_000 } });
  await db.criterion.updateMany({ where: { id: world.criterionIds[1] ?? '' }, data: { counted: false, floorScore: 0 } });
  await world.settle({ sameUnitRule });
  await db.submission.updateMany({ where: { id: { in: ids.slice(20, 23) } }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  return world;
}

/** The queue of one seat as the rule makes it, dossier by dossier. */
async function byRule({ db, campaignId }: ScoringWorld, seatId: string) {
  const campaign = await db.campaign.findFirstOrThrow({ where: { id: campaignId } });
  const seat = await db.councilSeat.findFirstOrThrow({ where: { id: seatId } });
  const unit = seat.unitId ? await db.unit.findFirst({ where: { id: seat.unitId } }) : null;
  const rubric = await db.criterion.findMany({ where: { campaignId } });
  const dossiers = await db.submission.findMany({
    where: { campaignId, status: 'ELIGIBLE' }, orderBy: { codeNumber: 'asc' },
    include: { authors: true, declarations: { where: { withdrawnAt: null } }, sheets: { where: { seatId }, include: { scores: true } } },
  });
  return dossiers.map((dossier) => {
    const judged = { authors: dossier.authors, declaredSeats: new Set(dossier.declarations.map((each) => each.seatId)) };
    const conflict = conflictOf({ ...seat, foldedUnitName: unit?.foldedName ?? '' }, judged, campaign.sameUnitRule);
    const sheet = dossier.sheets[0];
    const state: QueueState = conflict?.level === 'hard' ? 'conflict' : sheet?.status === 'CLOSED' ? 'closed' : sheet?.status === 'DRAFT' ? 'draft' : 'open';
    const counted = state === 'closed' || state === 'draft';
    return { submissionId: dossier.id, state, sameUnit: conflict?.level === 'soft', total: counted ? totalOf(rubric, Object.fromEntries((sheet?.scores ?? []).map(({ criterionId, value }) => [criterionId, value]))) : null };
  });
}

/** What to go on with: the first not begun from the member's own place on, round to the start; then drafts. */
async function nextOf({ db, campaignId }: ScoringWorld, seatId: string, items: readonly { submissionId: string; state: QueueState }[]) {
  const dossiers = await db.submission.findMany({ where: { campaignId, codeNumber: { not: null } }, select: { id: true, codeNumber: true } });
  const numberOf = new Map(dossiers.map(({ id, codeNumber }) => [id, codeNumber ?? 0]));
  const [row] = await db.$queryRaw<{ hash: bigint }[]>`select abs(hashtext(${seatId}::text)::bigint) as hash`;
  const start = Number(row?.hash ?? 0) % Math.max(...numberOf.values());
  const open = items.filter(({ state }) => state === 'open');
  return open.find(({ submissionId }) => (numberOf.get(submissionId) ?? 0) > start) ?? open[0] ?? items.find(({ state }) => state === 'draft');
}

for (const rule of ['SOFT', 'HARD', 'OFF'] as const) {
  test(`the queue counted in the database is the queue of the rule (same unit: ${rule})`, async ({ db }) => {
    const world = await crowded(db, rule);
    for (const who of scorers) {
      const ctx = world.at(who);
      const items = await byRule(world, world.seat(who));
      const countOf = (state: QueueState): number => items.filter((item) => item.state === state).length;
      const counts = { open: countOf('open'), draft: countOf('draft'), closed: countOf('closed'), conflict: countOf('conflict') };
      const [queue] = await ownQueues(ctx);
      expect(queue?.counts, who).toEqual(counts);
      expect(queue?.next?.submissionId, who).toBe((await nextOf(world, world.seat(who), items))?.submissionId);
      expect(await ownSheets(ctx), who).toMatchObject([{ done: counts.closed, need: items.length - counts.conflict, next: items.find(({ state }) => state === 'draft' || state === 'open')?.submissionId }]);
      if (!queue) continue;
      expect(await queuePage(ctx, queue, null, { skip: 0, take: 50 }), who).toMatchObject(items);
      const open = items.filter(({ state }) => state === 'open');
      expect(await queuePage(ctx, queue, 'open', { skip: 1, take: 3 }), who).toMatchObject(open.slice(1, 4));
      const mine = items.filter(({ state }) => state !== 'conflict');
      const middle = mine[12];
      const screen = await scoringScreen(ctx, middle?.submissionId ?? '');
      expect(screen?.around.map(({ submissionId, state }) => [submissionId, state]), who).toEqual(mine.slice(0, 33).map(({ submissionId, state }) => [submissionId, state]));
      expect(screen, who).toMatchObject({ sameUnit: middle?.sameUnit, closed: counts.closed, due: mine.length });
      for (const { submissionId } of items.filter(({ state }) => state === 'conflict')) expect(await scoringScreen(ctx, submissionId)).toBeNull();
    }
  });

  test(`the keeper’s numbers are those of every member’s queue, less what the keeper may not know (same unit: ${rule})`, async ({ db }) => {
    const world = await crowded(db, rule);
    const seats = await db.councilSeat.findMany({ where: { campaignId: world.campaignId, scores: true } });
    const own = (who: 'vanhoaxahoi' | 'truongphong') => db.author.findMany({ where: { OR: [{ accountId: world.accounts[who] }, { headIds: { has: world.accounts[who] } }] } }).then((authors) => new Set(authors.map((author) => author.submissionId)));
    const hidden = { vanhoaxahoi: await own('vanhoaxahoi'), truongphong: await own('truongphong'), thuky: new Set<string>() };
    expect(hidden.truongphong.size).toBeGreaterThan(0);
    for (const who of ['thuky', 'truongphong', 'vanhoaxahoi'] as const) {
      const expected: { need: number; done: number }[] = [];
      for (const seat of seats) {
        const due = (await byRule(world, seat.id)).filter(({ submissionId, state }) => state !== 'conflict' && !hidden[who].has(submissionId));
        expected.push({ need: due.length, done: due.filter(({ state }) => state === 'closed').length });
      }
      const sorted = (rows: readonly { need: number; done: number }[]) => rows.map(({ need, done }) => `${need}:${done}`).sort();
      expect(sorted((await councilWork(world.at(who)))[0]?.members ?? []), who).toEqual(sorted(expected));
    }
    for (const who of ['tacgia1', 'hoidong1', 'chutich', 'admin'] as const) expect(await councilWork(world.at(who)), who).toEqual([]);
  });
}

test('another commune’s seat opens nothing here, and another member’s seat no queue', async ({ db }) => {
  const world = await scoringWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await scoringScreen(other.at('hoidong1'), world.a)).toBeNull();
  expect(await scoringScreen(world.at('tacgia1'), world.a)).toBeNull();
  const foreign = { id: world.campaignId, seatId: world.seat('hoidong2') };
  expect(await queuePage(world.at('hoidong1'), foreign, null, { skip: 0, take: 50 })).toEqual([]);
  expect(await queuePage(other.at('hoidong1'), foreign, null, { skip: 0, take: 50 })).toEqual([]);
});

test('PostgreSQL keeps the number of closed sheets with the seat, whoever changes them', async ({ db }) => {
  const world = await scoringWorld(db);
  const held = async () => (await db.councilSeat.findFirstOrThrow({ where: { id: world.seat('hoidong2') } })).closedSheets;
  await world.score('hoidong2', world.a, 2000, 1500, 2000, 1500);
  await world.score('hoidong2', world.b, 2000, 1500, 2000, 1500);
  expect(await held()).toBe(2);
  await db.scoreSheet.updateMany({ where: { submissionId: world.a }, data: { status: 'DRAFT', closedAt: null } });
  expect(await held()).toBe(1);
  await db.score.deleteMany({});
  await db.scoreSheet.deleteMany({});
  expect(await held()).toBe(0);
});
