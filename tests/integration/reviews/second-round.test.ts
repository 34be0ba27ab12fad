import { disagreementProps } from '@/app/(portal)/campaigns/[campaignId]/scores/disagreement/view';
import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { paperWords } from '@/app/(portal)/campaigns/[campaignId]/scores/print/paper-words';
import { newId } from '@/domain/id';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { discussionOf } from '@/domain/reviews/discussion/discussion-queries';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { endSeat } from '@/domain/reviews/end-seat';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { attachSheetScan } from '@/domain/reviews/paper/attach-sheet-scan';
import { paperGrid, sheetScan } from '@/domain/reviews/paper/paper-queries';
import { filledPapers } from '@/domain/reviews/paper/print-queries';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { readySheets } from '@/domain/reviews/ready-queries';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { openSecondRound } from '@/domain/reviews/second-round/open-second-round';
import { voidSheet } from '@/domain/reviews/void-sheet';
import { expect, test } from '../../harness/database';
import { daysAfter, type PersonName } from '../../harness/make';
import { rush, scoringAt, scoringClosesAt, type ScoringWorld, scoringWorld } from './scoring-world';

const reason = 'Hội đồng thống nhất chấm lại.';
const open = (world: ScoringWorld, submissionIds = [world.a], who: PersonName = 'thuky', now = scoringAt) => openSecondRound(world.at(who, now), { campaignId: world.campaignId, submissionIds, reason });
/** Dossier `a`: 80, 55 and 75 points; `b`: 70 and 70. */
async function apart(db: Parameters<typeof scoringWorld>[0]): Promise<ScoringWorld> {
  const world = await scoringWorld(db);
  await world.settle({ secondRoundFrom: 1000 });
  await world.score('chutich', world.a, 2500, 1500, 2500, 1500);
  await world.score('hoidong1', world.a, 1000, 1500, 2000, 1000);
  await world.score('hoidong2', world.a, 2000, 1500, 2500, 1500);
  await world.score('chutich', world.b, 2000, 1500, 2000, 1500);
  await world.score('hoidong2', world.b, 2000, 1500, 2000, 1500);
  return world;
}
async function again(world: ScoringWorld, who: 'chutich' | 'hoidong1' | 'hoidong2', ...points: number[]): Promise<void> {
  const { version } = await world.sheetOf(who, world.a);
  const saved = await saveSheet(world.at(who), world.a, { version, values: world.values(...points), comment: 'Đã trao đổi.' });
  await closeSheet(world.at(who), { submissionId: world.a, version: saved.version });
}
const close = async (world: ScoringWorld) => {
  const progress = await scoringProgress(world.at('thuky'), world.campaignId);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: progress?.unfinished ?? 0 });
};
const seen = (world: ScoringWorld, who: PersonName = 'thuky') => disagreementOf(world.at(who), world.campaignId, 1);

test('the sheets are kept and open again as they were; each member hears once, and nobody whose sheets are apart', async ({ db }) => {
  const world = await apart(db);
  const choice = async () => { const data = await seen(world); return data && disagreementProps(data).again; };
  expect(await choice()).toMatchObject({ whyNot: null, from: '10', total: 1, rows: [[world.a, 'BB-2026-0001', 'Phiếu hẹn in chữ lớn', '25']] });
  expect(await open(world)).toBe(1);
  expect(await choice()).toMatchObject({ total: 0, rows: [] });
  expect(await db.firstSheet.count()).toBe(3);
  expect(await world.sheetOf('hoidong1', world.a)).toMatchObject({ status: 'DRAFT', round: 2, closedAt: null, reopenReason: reason });
  const told = await db.message.findMany({ where: { kind: 'scoring.second_round_opened' } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([world.accounts.chutich, world.accounts.hoidong1, world.accounts.hoidong2].sort());
  for (const { subject, body } of told) expect(`${subject} ${body}`).not.toMatch(/Phước|Lợi|Gấm|80|55|75|25/u);

  const screen = await scoringScreen(world.at('hoidong1'), world.a);
  expect(screen?.sheet).toMatchObject({ round: 2, reopenReason: reason, scores: expect.arrayContaining([{ criterionId: world.criterionIds[0], value: 1000 }]) });
  expect(screen?.whyNot).toBeNull();
  // The debate is what the second round is for.
  expect((await discussionOf(world.at('hoidong1'), world.a))?.whyNot).toBeNull();
  const [queue] = await ownQueues(world.at('hoidong1'));
  if (!queue) throw new Error('a member has a queue');
  expect(queue).toMatchObject({ second: 1, counts: { draft: 1, closed: 0, open: 1 } });
  expect((await queuePage(world.at('hoidong1'), queue, 'second', { skip: 0, take: 50 })).map(({ submissionId, second }) => [submissionId, second])).toEqual([[world.a, true]]);
  // Filled from the first round, it is not closed together with others.
  expect(await readySheets(world.at('hoidong1'), queue)).toEqual({ ready: [], unready: [] });
  expect((await scoringProgress(world.at('thuky'), world.campaignId))?.dossiers.find(({ submissionId }) => submissionId === world.a)).toMatchObject({ again: true, done: 0, standing: 3 });
});

test('the second sheet of who closes again and the first of who does not: result, explanation, export, print and disagreement', async ({ db }) => {
  const world = await apart(db);
  await open(world);
  await again(world, 'hoidong1', 2000, 1500, 2500, 1500);
  // A draft of the second round is nothing yet.
  const { version } = await world.sheetOf('chutich', world.a);
  await saveSheet(world.at('chutich'), world.a, { version, values: world.values(100), comment: 'x' });
  const shown = (await seen(world)) ?? null;
  expect(shown?.rows[0]).toMatchObject({ submissionId: world.a, again: true, spread: 500 });
  expect(shown?.rows[0]?.sheets.map(({ total, first }) => [total, first])).toEqual([[8000, null], [7500, 5500], [7500, null]]);
  expect(shown && disagreementProps(shown).rows[0]?.[6]).toBe('Nguyễn Hữu Phước 80; Phạm Văn Lợi 75 (lượt 1: 55); Võ Thị Hồng Gấm 75. Trung bình 76,67.');
  await close(world);
  expect(await db.result.findFirst({ where: { submissionId: world.a } })).toMatchObject({ sheets: 3, mean: 7667, spread: 500 });
  expect(await world.sheetOf('chutich', world.a)).toMatchObject({ status: 'CLOSED', round: 1, comment: '', closedById: world.accounts.chutich });
  expect((await world.sheetOf('chutich', world.a)).scores.reduce((sum, { value }) => sum + value, 0)).toBe(8000);

  const data = await dossierSheets(world.at('truongphong'), world.a);
  const explained = data && sheetsProps(data).explanation;
  expect(explained?.steps[0]).toEqual([true, 'Chấm lượt 2', 'Mở ngày 05/5/2026. Lý do: Hội đồng thống nhất chấm lại. Tính phiếu lượt 2 của Phạm Văn Lợi. Tính phiếu lượt 1 của Nguyễn Hữu Phước, Võ Thị Hồng Gấm.']);
  expect(explained?.sheets.map(([name, note]) => [name, note])).toEqual([['Nguyễn Hữu Phước', 'Lượt 1, không chốt lại'], ['Phạm Văn Lợi', 'Lượt 2 (lượt 1: 55)'], ['Võ Thị Hồng Gấm', 'Lượt 1, không chốt lại']]);
  const exported = (await exportedSheets(world.at('truongphong'), world.campaignId))?.sheets.filter(({ code }) => code === 'BB-2026-0001');
  expect(exported?.map(({ member, round, scores }) => [member, round, Object.values(scores).reduce((sum, value) => sum + value, 0)])).toEqual([
    ['Nguyễn Hữu Phước', 'Lượt 1, được tính (không chốt lại)', 8000], ['Phạm Văn Lợi', 'Lượt 1, không tính', 5500], ['Phạm Văn Lợi', 'Lượt 2, được tính', 7500], ['Võ Thị Hồng Gấm', 'Lượt 1, được tính (không chốt lại)', 7500],
  ]);
  const papers = await filledPapers(world.at('hoidong1'), world.campaignId, world.seat('hoidong1'));
  expect(papers && paperWords(papers, 'grid', { upperLine: '', nameLine: '', place: '' }).members[0]?.rows.map(({ code, total }) => [code, total])).toEqual([['BB-2026-0001 (Lượt 2)', '75,00']]);
  // Opened once more as a whole, the sheets stay as they count.
  await reopenScoring(world.at('thuky'), { campaignId: world.campaignId, reason: 'x' });
  expect((await seen(world))?.rows[0]?.sheets.map(({ total }) => total)).toEqual([8000, 7500, 7500]);
});

test('a first sheet that stood, opened again later and changed, is called what it is', async ({ db }) => {
  const world = await apart(db);
  await open(world);
  await again(world, 'hoidong1', 2000, 1500, 2500, 1500);
  await close(world);
  await reopenScoring(world.at('thuky'), { campaignId: world.campaignId, reason: 'x' });
  await reopenSheet(world.at('thuky'), { sheetId: (await world.sheetOf('chutich', world.a)).id, reason: 'Ghi nhầm tiêu chí 1.' });
  const later = world.at('chutich', daysAfter(scoringAt, 1));
  const { version } = await world.sheetOf('chutich', world.a);
  const saved = await saveSheet(later, world.a, { version, values: world.values(2600, 1500, 2500, 1500), comment: '' });
  await closeSheet(later, { submissionId: world.a, version: saved.version });
  await close(world);
  const data = await dossierSheets(world.at('truongphong'), world.a);
  expect((data && sheetsProps(data).explanation)?.sheets.map(([name, note]) => [name, note])).toEqual([['Nguyễn Hữu Phước', ''], ['Phạm Văn Lợi', 'Lượt 2 (lượt 1: 55)'], ['Võ Thị Hồng Gấm', 'Lượt 1, không chốt lại']]);
  const exported = (await exportedSheets(world.at('truongphong'), world.campaignId))?.sheets.filter(({ member }) => member === 'Nguyễn Hữu Phước');
  expect(exported?.find(({ code }) => code === 'BB-2026-0001')?.round).toBe('Lượt 1, được tính');
});

test('once, with a rule, while it is scored, by somebody who does not score, where sheets are apart', async ({ db }) => {
  const world = await apart(db);
  const refused = (run: Promise<unknown>, why: string) => expect(run).rejects.toMatchObject({ reason: why });
  await refused(open(world, [world.b]), 'second_round_not_apart');
  await refused(open(world, [world.a, world.b]), 'second_round_not_apart');
  expect(await db.secondRound.count()).toBe(0);
  for (const who of ['hoidong1', 'chutich', 'admin', 'phochutich'] as const) await refused(open(world, [world.a], who), 'not_allowed');
  await refused(open(world, [world.a], 'tacgia1'), 'not_found');
  await refused(open(world, [world.a], 'thuky', daysAfter(scoringClosesAt, 1)), 'second_round_after_deadline');
  const keeper = world.at('thuky');
  const scorer = { ...keeper, actor: { ...keeper.actor, seats: keeper.actor.seats.map((seat) => ({ ...seat, scores: true })) } };
  await refused(openSecondRound(scorer, { campaignId: world.campaignId, submissionIds: [world.a], reason }), 'second_round_by_scorer');
  await world.settle({ secondRoundFrom: null });
  await refused(open(world), 'second_round_not_in_rule');
  expect((await seen(world))?.choice).toBeNull();
  // Exactly the mark is not beyond it.
  await world.settle({ secondRoundFrom: 2500 });
  await refused(open(world), 'second_round_not_apart');
  await world.settle({ secondRoundFrom: 1000 });
  expect(await rush(() => open(world))).toBe(1);
  expect(await db.firstSheet.count()).toBe(3);
  await refused(open(world), 'second_round_opened');
  await refused(open(world, [newId()]), 'changed_meanwhile');
  await close(world);
  await refused(open(world), 'scoring_not_open');
});

test('a dossier withdrawn meanwhile, one the keeper has a part in, and one nobody is left to score again', async ({ db }) => {
  const world = await apart(db);
  await declareConflict(world.at('thuky'), { submissionId: world.a, seatId: world.seat('thuky'), reason: 'Người nhà.' });
  await expect(open(world)).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await endSeat(world.at('vanhoaxahoi'), { seatId: world.seat(who), reason: 'Chuyển công tác' });
  await expect(open(world, [world.a], 'vanhoaxahoi')).rejects.toMatchObject({ reason: 'second_round_nobody', fields: { submissionIds: [expect.stringContaining('BB-2026-0001')] } });
  await db.submission.updateMany({ where: { id: world.a }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  await expect(open(world, [world.a], 'vanhoaxahoi')).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('who has left is not asked again and still counts; who turns out to have a part counts in no round', async ({ db }) => {
  const world = await apart(db);
  await endSeat(world.at('vanhoaxahoi'), { seatId: world.seat('hoidong2'), reason: 'Chuyển công tác' });
  await open(world);
  expect(await world.sheetOf('hoidong2', world.a)).toMatchObject({ status: 'CLOSED', round: 1 });
  expect(await db.firstSheet.count()).toBe(2);
  await endSeat(world.at('vanhoaxahoi'), { seatId: world.seat('chutich'), reason: 'Chuyển công tác' });
  expect((await seen(world))?.rows[0]?.sheets.map(({ total }) => total)).toEqual([8000, 5500, 7500]);
  await declareConflict(world.at('hoidong1'), { submissionId: world.a, seatId: world.seat('hoidong1'), reason: 'Người nhà.' });
  await expect(again(world, 'hoidong1', 2000, 1500, 2500, 1500)).rejects.toMatchObject({ reason: 'has_conflict' });
  await close(world);
  expect(await db.result.findFirst({ where: { submissionId: world.a } })).toMatchObject({ sheets: 2, mean: 7750 });
});

test('two sheets: agreed in the second round, no third scorer is waited for', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.settle({ minSheets: 2, thirdScorerFrom: 1000, secondRoundFrom: 1000 });
  await world.score('chutich', world.a, 2500, 1500, 2500, 1500);
  await world.score('hoidong1', world.a, 1000, 1500, 2000, 1000);
  await open(world);
  const waits = async () => (await scoringProgress(world.at('thuky'), world.campaignId))?.dossiers.find(({ submissionId }) => submissionId === world.a)?.needsThird;
  expect(await waits()).toBe(true);
  await again(world, 'hoidong1', 2000, 1500, 2500, 1500);
  expect(await waits()).toBe(false);
  await close(world);
  expect(await db.result.findFirst({ where: { submissionId: world.a } })).toMatchObject({ sheets: 2, mean: 7750 });
});

test('on paper: the first page is kept, the second is signed after the opening, one typed in wrongly leaves the first', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, seat, values, accounts, organizationId, campaignId } = world;
  await world.settle({ secondRoundFrom: 1000 });
  await world.score('chutich', a, 2500, 1500, 2500, 1500);
  const paper = { submissionId: a, seatId: seat('hoidong1'), comment: '', values: values(1000, 1500, 2000, 1000) };
  await enterPaperSheet(at('thuky'), { ...paper, paperSignedOn: '2026-05-04' });
  const { id: fileId } = await db.file.create({ data: { organizationId, id: newId(), sha256: 'a'.repeat(64), name: 'Phiếu đã ký.pdf', mime: 'application/pdf', size: 9, uploadedById: accounts.thuky, createdAt: scoringAt } });
  await attachSheetScan(at('thuky'), { seatId: seat('hoidong1'), fileId });
  await open(world);
  const row = (await paperGrid(at('thuky'), campaignId, seat('hoidong1'), { skip: 0, take: 50 }))?.rows[0];
  expect(row).toMatchObject({ state: 'open', second: true, firstScan: expect.any(String) });
  expect(await sheetScan(at('thuky'), campaignId, row?.firstScan ?? '')).toMatchObject({ name: 'Phiếu đã ký.pdf' });
  await expect(sheetScan(at('hoidong2'), campaignId, row?.firstScan ?? '')).rejects.toMatchObject({ reason: 'not_found' });

  const second = { ...paper, values: values(2000, 1500, 2500, 1500) };
  await expect(enterPaperSheet(at('thuky'), { ...second, paperSignedOn: '2026-05-04' })).rejects.toMatchObject({ reason: 'paper_day_before_round', fields: { paperSignedOn: [expect.stringContaining('05/5/2026')] } });
  await enterPaperSheet(at('thuky'), { ...second, paperSignedOn: '2026-05-05' });
  expect((await seen(world))?.rows[0]?.sheets.map(({ total }) => total)).toEqual([8000, 7500]);
  await voidSheet(at('thuky'), { sheetId: (await world.sheetOf('hoidong1', a)).id, reason: 'Nhầm phiếu' });
  expect((await seen(world))?.rows[0]?.sheets.map(({ total }) => total)).toEqual([8000, 5500]);
  await close(world);
  expect(await world.sheetOf('hoidong1', a)).toMatchObject({ status: 'CLOSED', round: 1, scanId: fileId, paperSignedOn: new Date('2026-05-04T00:00:00Z'), enteredById: accounts.thuky });
});
