import { Refusal } from '@/domain/refusal';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { enterExtra } from '@/domain/reviews/enter-extra';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { loadPanel, seenBy } from '@/domain/reviews/panel';
import { listSheetKeys, progressOf } from '@/domain/reviews/progress-queries';
import { judgedCampaign, readCriteria } from '@/domain/reviews/queries';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { voidSheet } from '@/domain/reviews/void-sheet';
import { withdrawDeclaration } from '@/domain/reviews/withdraw-declaration';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { authorToken } from '@/domain/submissions/author-token';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { results } from '../../../scripts/verify/results.ts';
import { sheets as sheetStates } from '../../../scripts/verify/states.ts';
import { verifyDatabase } from '../../../scripts/verify/verify-database.ts';
import { expect, test } from '../../harness/database';
import { anyScores, layTable, members, type RaceWorld, type Random, raceWorld, randomFrom, recounted } from './race-world';
import { scoringAt } from './scoring-world';

const seed = Number(process.env.RACE_SEED ?? Date.now() % 1_000_000);
console.info(`closing races: seed ${seed} (RACE_SEED=… repeats another)`);
const schedules = 200;

type Act = { kind: string; run: () => Promise<unknown>; /** What is written of it, once, if it went through. */ event: string };

/** As the secretary does: reads how many sheets are open, and reads again when another was closed in between. */
async function close(world: RaceWorld, ctx = world.at('thuky'), tries = 4): Promise<void> {
  const campaign = (await judgedCampaign(ctx, world.campaignId)) ?? expect.fail('no campaign');
  const { unfinished } = progressOf(seenBy(ctx, await loadPanel(ctx, campaign)), await listSheetKeys(ctx, world.campaignId));
  try {
    await closeScoring(ctx, { campaignId: world.campaignId, unfinishedConfirmed: unfinished });
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'unfinished_not_confirmed' || tries === 0) throw error;
    await close(world, ctx, tries - 1);
  }
}

async function coAuthor(world: RaceWorld, submissionId: string, who: (typeof members)[number]): Promise<void> {
  const { db, accounts, staffKindId, at, lead } = world;
  const stored = await db.author.findMany({ where: { submissionId }, orderBy: { position: 'asc' } });
  const row = (accountId: string, share: number) => ({ accountId, fullName: '', unitName: '', jobTitle: 'Chuyên viên', staffKindId, share });
  const owner = accounts[lead(submissionId)];
  const authors = stored.length > 1 ? [row(owner, 10_000)] : [row(owner, 6_000), row(accounts[who], 4_000)];
  await changeAuthors(at('vanhoaxahoi'), { submissionId, token: authorToken(stored), authors, reason: 'Sửa danh sách theo đơn của nhóm tác giả.' });
}

type Seen = { sheets: { id: string; submissionId: string; seatId: string; version: number }[]; declarations: { id: string; submissionId: string }[] };
const look = async ({ db }: RaceWorld): Promise<Seen> => ({
  sheets: await db.scoreSheet.findMany({ select: { id: true, submissionId: true, seatId: true, version: true } }), declarations: await db.conflictDeclaration.findMany({ where: { withdrawnAt: null }, select: { id: true, submissionId: true } }),
});
const eventsOf = async ({ db }: RaceWorld): Promise<Map<string, number>> => new Map((await db.event.groupBy({ by: ['kind'], _count: true })).map(({ kind, _count }) => [kind, _count]));

/** One thing somebody does at that moment, with what they saw a moment before. */
function anyAct(world: RaceWorld, random: Random, { sheets, declarations }: Seen): Act {
  const { at, dossiers, paperSeat, values, seat, campaignId } = world;
  const submissionId = random.one(dossiers);
  const who = random.one(members);
  const sheetOf = (seatId: string) => sheets.find((each) => each.submissionId === submissionId && each.seatId === seatId);
  const [sheet, paper] = [sheetOf(seat(who)), sheetOf(paperSeat)];
  const code = `BB-2026-${String(dossiers.indexOf(submissionId) + 1).padStart(4, '0')}`;
  const declared = declarations.find((each) => each.submissionId === submissionId);
  const own = { submissionId, version: sheet?.version ?? 0 };
  const points = anyScores(random);
  const acts: Act[] = [
    { kind: 'close sheet', event: 'sheet.closed', run: () => closeSheet(at(who), own) },
    { kind: 'save, then close', event: 'sheet.closed', run: async () => closeSheet(at(who), { submissionId, version: (await saveSheet(at(who), submissionId, { version: own.version, values: values(...points), comment: '' })).version }) },
    { kind: 'reopen sheet', event: 'sheet.reopened', run: () => reopenSheet(at('thuky'), { sheetId: sheet?.id ?? submissionId, reason: 'Ghi nhầm' }) },
    { kind: 'void paper', event: 'sheet.voided', run: () => voidSheet(at('thuky'), { sheetId: paper?.id ?? submissionId, reason: 'Nhập nhầm' }) },
    { kind: 'enter paper', event: 'sheet.entered_from_paper', run: () => enterPaperSheet(at('thuky'), { submissionId, seatId: paperSeat, paperSignedOn: '2026-05-04', values: values(...points), comment: '' }) },
    { kind: 'withdraw', event: 'submission.withdrawn', run: () => withdrawSubmission(at(world.lead(submissionId)), { submissionId, reason: 'Rút để viết lại' }) },
    { kind: 'accept', event: 'submission.accepted', run: () => acceptSubmission(at('vanhoaxahoi'), { submissionId: random.one(dossiers.slice(6)), note: '', paperNumber: '', paperOn: null, paperSigner: '' }) },
    { kind: 'declare', event: 'conflict.declared', run: () => declareConflict(at(who), { submissionId, seatId: seat(who), reason: 'Người thân' }) },
    { kind: 'take back', event: 'conflict.withdrawn', run: () => withdrawDeclaration(at('thuky'), { declarationId: declared?.id ?? submissionId, reason: 'Khai nhầm' }) },
    { kind: 'co-author', event: 'submission.authors_replaced', run: () => coAuthor(world, submissionId, who) },
    { kind: 'outside', event: 'scoring.extra_entered', run: () => enterExtra(at('vanhoaxahoi'), { campaignId, table: `${code}\t${random.below(8)}`, paperNumber: '13/BC', paperOn: '2026-05-04' }) },
  ];
  return random.one(acts);
}

const whyOf = (outcome: PromiseSettledResult<unknown>): string => (outcome.status === 'fulfilled' ? 'done' : outcome.reason instanceof Refusal ? outcome.reason.reason : `fault: ${String(outcome.reason)}`);

/** What is kept is what anybody makes of the rows now; nothing is kept while the scoring goes on. */
async function demandWhole(world: RaceWorld, told: string): Promise<boolean> {
  const { db, campaignId } = world;
  const { status } = await db.campaign.findFirstOrThrow({ where: { id: campaignId } });
  const kept = await db.result.findMany({ where: { campaignId }, orderBy: { position: 'asc' } });
  if (status === 'SCORING') {
    expect(kept, told).toEqual([]);
    return false;
  }
  const right = await recounted(world);
  const shown = Object.fromEntries(kept.map((row) => [row.submissionId, { mean: row.mean, rank: row.rank, tied: row.tied, passed: row.passed, tier: row.tier, means: readCriteria(row.criteria).map(({ mean }) => mean) }]));
  expect(shown, told).toEqual(Object.fromEntries([...right].map(([id, { mean, rank, tied, passed, tier, means }]) => [id, { mean, rank, tied, passed, tier, means }])));
  return true;
}

test(`${schedules} evenings on which everything happens at once: the results are what the sheets say, and nothing is half done`, async ({ db, databaseUrl }) => {
  const world = await raceWorld(db);
  const random = randomFrom(seed);
  const seen = new Map<string, number>();
  let closed = 0;
  let before = await eventsOf(world);
  for (let evening = 0; evening < schedules; evening += 1) {
    await layTable(world, random);
    const acts: Act[] = [];
    const seenNow = await look(world);
    for (let count = 4 + random.below(5); count > 0; count -= 1) acts.push(anyAct(world, random, seenNow));
    const closing = { kind: 'close scoring', event: 'scoring.closed', run: () => close(world) };
    acts.splice(random.below(acts.length + 1), 0, closing, ...(random.chance(20) ? [closing] : []));
    const outcomes = await Promise.allSettled(acts.map(({ run }) => run()));
    const told = `seed ${seed}, evening ${evening}: ${acts.map(({ kind }, index) => `${kind}: ${whyOf(outcomes[index] ?? { status: 'rejected', reason: '?' })}`).join('; ')}`;
    for (const [index, outcome] of outcomes.entries()) {
      const why = whyOf(outcome);
      expect(why, told).not.toMatch(/^fault/u);
      seen.set(`${acts[index]?.kind} ${why === 'done' ? 'done' : 'refused'}`, (seen.get(`${acts[index]?.kind} ${why === 'done' ? 'done' : 'refused'}`) ?? 0) + 1);
    }
    const after = await eventsOf(world);
    for (const event of new Set(acts.map((act) => act.event))) {
      const done = acts.filter((act, index) => act.event === event && outcomes[index]?.status === 'fulfilled').length;
      expect((after.get(event) ?? 0) - (before.get(event) ?? 0), `${event}, ${told}`).toBe(done);
    }
    before = after;
    if (await demandWhole(world, told)) closed += 1;
    if (evening % 20 === 19) expect((await verifyDatabase(databaseUrl, '', [results, sheetStates])).flatMap(({ faults }) => faults), told).toEqual([]);
  }
  // A schedule in which nothing meets proves nothing.
  expect(closed).toBeGreaterThan(schedules / 4);
  for (const kind of ['close sheet', 'save, then close', 'reopen sheet', 'void paper', 'withdraw', 'accept', 'declare', 'take back', 'co-author', 'outside', 'close scoring']) expect(seen.get(`${kind} done`) ?? 0, kind).toBeGreaterThan(0);
}, 300_000);

const waitsForLock = async ({ db }: RaceWorld): Promise<void> => {
  await expect.poll(async () => db.$queryRaw<unknown[]>`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.then((rows) => rows.length), { timeout: 10_000, interval: 20 }).toBeGreaterThan(0);
};

test('a dossier accepted while the scoring is being closed: it does not come to a table that is cleared', async ({ db }) => {
  const world = await raceWorld(db);
  const submissionId = world.dossiers[6] ?? '';
  let accepting: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await close(world, { ...world.at('thuky'), db: tx }, 0);
    accepting = acceptSubmission(world.at('vanhoaxahoi'), { submissionId, note: '', paperNumber: '', paperOn: null, paperSigner: '' }).catch((error: unknown) => error);
    await waitsForLock(world);
  });
  expect(await accepting).toMatchObject({ reason: 'changed_meanwhile' });
  expect(await db.submission.findFirst({ where: { id: submissionId } })).toMatchObject({ status: 'FILED' });
  await demandWhole(world, 'accepted too late');
});

test('a dossier withdrawn while the scoring is being closed: counted, so it stays', async ({ db }) => {
  const world = await raceWorld(db);
  let withdrawing: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await close(world, { ...world.at('thuky'), db: tx }, 0);
    withdrawing = withdrawSubmission(world.at('tacgia1'), { submissionId: world.a, reason: 'Rút để viết lại' }).catch((error: unknown) => error);
    await waitsForLock(world);
  });
  expect(await withdrawing).toMatchObject({ reason: 'changed_meanwhile' });
  await expect(withdrawSubmission(world.at('tacgia1'), { submissionId: world.a, reason: 'Rút để viết lại' })).rejects.toMatchObject({ reason: 'withdraw_too_late' });
  await demandWhole(world, 'withdrawn too late');
});

test('a sheet is closed as it was judged complete: not with what another save leaves of it at that moment', async ({ db }) => {
  const world = await raceWorld(db);
  const { a, at, values } = world;
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  let closing: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await saveSheet({ ...at('hoidong1'), db: tx }, a, { version: 1, values: values(2000), comment: '' });
    // Names the version that the save under way will make.
    closing = closeSheet(at('hoidong1', new Date(scoringAt.getTime() + 1000)), { submissionId: a, version: 2 }).catch((error: unknown) => error);
    await closing.then(() => undefined);
  });
  expect(await closing).toMatchObject({ reason: 'changed_meanwhile' });
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'DRAFT', version: 2 });
});
