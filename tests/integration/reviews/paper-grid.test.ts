import { newId } from '@/domain/id';
import { sheetsProps } from '@/app/(portal)/campaigns/[campaignId]/scores/[submissionId]/sheets-data';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { attachSheetScan } from '@/domain/reviews/paper/attach-sheet-scan';
import { closePaperEntries } from '@/domain/reviews/paper/close-paper-entries';
import { firstMember, paperGrid, sheetScan } from '@/domain/reviews/paper/paper-queries';
import { savePaperEntry } from '@/domain/reviews/paper/save-paper-entry';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { sentenceOf } from '@/domain/refusal';
import { makeCollective } from '../../harness/collective';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { rush, scoringAt, scoringWorld, type ScoringWorld } from './scoring-world';

const all = { skip: 0, take: 50 };
const cellsOf = ({ criterionIds }: ScoringWorld, ...texts: string[]) => Object.fromEntries(texts.map((text, i) => [criterionIds[i] ?? '', text]));

async function upload({ db, organizationId, accounts }: ScoringWorld, by: PersonName, mime = 'application/pdf'): Promise<string> {
  const { id } = await db.file.create({ data: { organizationId, id: newId(), sha256: 'a'.repeat(64), name: 'Phiếu đã ký.pdf', mime, size: 9, uploadedById: accounts[by], createdAt: scoringAt } });
  return id;
}

test('typed in row by row, closed together with the day on the page, and nothing of it counts before', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, own, seat, campaignId, accounts } = world;
  const seatId = seat('hoidong1');
  expect(await savePaperEntry(at('thuky'), { submissionId: a, seatId }, { version: 0, cells: cellsOf(world, '20', '15,5', '20.0', '15'), comment: '' })).toEqual({ saved: true, version: 1, savedAt: scoringAt });
  await savePaperEntry(at('thuky'), { submissionId: b, seatId }, { version: 0, cells: cellsOf(world, '20', '31'), comment: '' });
  expect(await db.scoreSheet.count()).toBe(0);
  const before = await paperGrid(at('vanhoaxahoi'), campaignId, seatId, all);
  expect(before).toMatchObject({ total: 3, due: 2, done: 0, whyNot: null, whyNotScan: 'no_paper_sheet' });
  expect(before?.rows.map(({ submissionId, state, version }) => [submissionId, state, version])).toEqual([[a, 'open', 1], [b, 'open', 1], [own, 'conflict', 0]]);
  expect(before?.rows[0]?.cells).toEqual(cellsOf(world, '20', '15,5', '20.0', '15'));

  const rows = [{ submissionId: a, version: 1 }];
  await expect(closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows: [...rows, { submissionId: b, version: 1 }] })).rejects.toMatchObject({ reason: 'score_out_of_range', fields: { rows: [expect.stringContaining(sentenceOf('score_out_of_range'))] } });
  await expect(closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows: [{ submissionId: a, version: 7 }] })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await expect(closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-04-01', rows })).rejects.toMatchObject({ reason: 'paper_day_out_of_range', fields: { paperSignedOn: [expect.any(String)] } });
  expect(await db.scoreSheet.count()).toBe(0);

  expect(await rush(() => closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows }))).toBe(1);
  const sheet = await world.sheetOf('hoidong1', a);
  expect(sheet).toMatchObject({ status: 'CLOSED', enteredById: accounts.thuky, paperSignedOn: new Date('2026-05-04T00:00:00Z') });
  expect(Object.fromEntries(sheet.scores.map(({ criterionId, value }) => [criterionId, value]))).toEqual(world.values(2000, 1550, 2000, 1500));
  expect(await db.paperEntry.count()).toBe(1);
  expect((await paperGrid(at('thuky'), campaignId, seatId, all))?.rows[0]).toMatchObject({ state: 'paper', cells: {} });
});

test('two clerks at one sheet: the second is told; the member’s own draft is neither read nor overwritten', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, seat, values, campaignId } = world;
  const key = { submissionId: a, seatId: seat('hoidong1') };
  await saveSheet(at('hoidong1'), a, { version: 0, values: values(1250), comment: 'Của riêng tôi' });
  const entry = { version: 0, cells: cellsOf(world, '20'), comment: '' };
  await savePaperEntry(at('thuky'), key, entry);
  expect(await savePaperEntry(at('thuky'), key, entry)).toMatchObject({ saved: true, version: 1 });
  expect(await savePaperEntry(at('vanhoaxahoi'), key, { ...entry, cells: cellsOf(world, '21') })).toMatchObject({ saved: false, theirs: { version: 1, cells: cellsOf(world, '20') } });
  const grid = JSON.stringify(await paperGrid(at('thuky'), campaignId, seat('hoidong1'), all));
  expect(grid).toContain('drafting');
  expect(grid).not.toMatch(/1250|riêng tôi/u);
  expect((await scoringScreen(at('hoidong1'), a))?.sheet).toMatchObject({ comment: 'Của riêng tôi', version: 1 });
  // A criterion of nobody's rubric is left out.
  await savePaperEntry(at('thuky'), key, { version: 1, cells: { [newId()]: '5' }, comment: '' });
  expect((await db.paperEntry.findFirstOrThrow()).cells).toEqual({});
});

test('never by the one who benefits, for a conflicted member, or by somebody who may not', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, own, seat, campaignId, settle } = world;
  const entry = { version: 0, cells: {}, comment: '' };
  const key = { submissionId: a, seatId: seat('hoidong1') };
  await expect(savePaperEntry(at('hoidong2'), key, entry)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(savePaperEntry(at('thuky'), { ...key, submissionId: own }, entry)).rejects.toMatchObject({ reason: 'has_conflict' });
  await expect(savePaperEntry(at('thuky'), { ...key, seatId: newId() }, entry)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await paperGrid(at('hoidong2'), campaignId, seat('hoidong1'), all)).toBeNull();
  expect(await firstMember(at('hoidong2'), campaignId)).toBeNull();
  await db.councilSeat.updateMany({ where: { id: seat('thuky') }, data: { scores: true } });
  await expect(savePaperEntry(at('thuky'), { ...key, seatId: seat('thuky') }, entry)).rejects.toMatchObject({ reason: 'paper_own_sheet' });
  expect(await paperGrid(at('thuky'), campaignId, seat('thuky'), all)).toMatchObject({ whyNot: 'paper_own_sheet' });
  expect(await firstMember(at('thuky'), campaignId)).toBe(seat('chutich'));
  // The clerk who has to do with a dossier does not see its row.
  await declareConflict(at('thuky'), { submissionId: b, seatId: seat('thuky'), reason: 'Người nhà.' });
  expect((await paperGrid(at('thuky'), campaignId, seat('hoidong1'), all))?.rows.map(({ submissionId }) => submissionId)).toEqual([a, own]);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(savePaperEntry(other.at('thuky'), key, entry)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await paperGrid(other.at('thuky'), campaignId, seat('hoidong1'), all)).toBeNull();
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(savePaperEntry(at('vanhoaxahoi'), key, entry)).rejects.toMatchObject({ reason: 'scoring_not_open' });
  expect(await paperGrid(at('vanhoaxahoi'), campaignId, seat('hoidong1'), all)).toMatchObject({ whyNot: 'scoring_not_open' });
});

test('who scores too opens nobody’s table and no scan before the end, and is sent no figure of it', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, seat, values, campaignId, settle } = world;
  const seatId = seat('hoidong1');
  await savePaperEntry(at('vanhoaxahoi'), { submissionId: b, seatId }, { version: 0, cells: cellsOf(world, '17,5'), comment: '' });
  await enterPaperSheet(at('vanhoaxahoi'), { submissionId: a, seatId, paperSignedOn: '2026-05-04', values: values(2000, 1500, 2000, 1500), comment: '' });
  await attachSheetScan(at('vanhoaxahoi'), { seatId, fileId: await upload(world, 'vanhoaxahoi') });
  const ctx = at('thuky');
  const scoring = { ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((each) => ({ ...each, scores: true })) } };
  const grid = await paperGrid(scoring, campaignId, seatId, all);
  expect(grid).toMatchObject({ whyNot: 'paper_by_scorer' });
  expect(JSON.stringify(grid?.rows)).not.toContain('17,5');
  await expect(savePaperEntry(scoring, { submissionId: b, seatId }, { version: 0, cells: {}, comment: '' })).rejects.toMatchObject({ reason: 'paper_by_scorer' });
  await expect(closePaperEntries(scoring, { seatId, paperSignedOn: '2026-05-04', rows: [{ submissionId: b, version: 1 }] })).rejects.toMatchObject({ reason: 'paper_by_scorer' });
  // Nor one by one: the page says who can, and offers no way to it.
  await expect(enterPaperSheet(scoring, { submissionId: b, seatId, paperSignedOn: '2026-05-04', values: values(2000, 1500, 2000, 1500), comment: '' })).rejects.toMatchObject({ reason: 'paper_by_scorer' });
  const actsOf = async (who: typeof ctx) => { const data = await dossierSheets(who, b); return data && sheetsProps(data).lines.flatMap(([, , , , , act]) => (act ? [act[0]] : [])); };
  expect(await actsOf(scoring)).toEqual([]);
  expect(await actsOf(at('vanhoaxahoi'))).toContain('paper');
  const { id: sheetId } = await world.sheetOf('hoidong1', a);
  await expect(sheetScan(scoring, campaignId, sheetId)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await sheetScan(ctx, campaignId, sheetId)).toMatchObject({ mime: 'application/pdf' });
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  expect(await sheetScan(scoring, campaignId, sheetId)).toMatchObject({ mime: 'application/pdf' });
});

test('a dossier withdrawn and a member who left a second ago are refused, not lost', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, seat } = world;
  const seatId = seat('hoidong1');
  await savePaperEntry(at('thuky'), { submissionId: a, seatId }, { version: 0, cells: cellsOf(world, '20', '15', '20', '15'), comment: '' });
  await db.submission.updateMany({ where: { id: b }, data: { status: 'WITHDRAWN', withdrawnAt: scoringAt } });
  await expect(savePaperEntry(at('thuky'), { submissionId: b, seatId }, { version: 0, cells: {}, comment: '' })).rejects.toMatchObject({ reason: 'not_found' });
  await db.councilSeat.updateMany({ where: { id: seatId }, data: { endedAt: scoringAt } });
  await expect(closePaperEntries(at('thuky'), { seatId, paperSignedOn: '2026-05-04', rows: [{ submissionId: a, version: 1 }] })).rejects.toMatchObject({ reason: 'not_scorer' });
  expect(await db.paperEntry.count()).toBe(1);
});

test('one scan for all sheets of the page; read by who keeps them, never by who has to do with one of the dossiers', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, seat, values, campaignId } = world;
  const seatId = seat('hoidong2');
  await expect(attachSheetScan(at('thuky'), { seatId, fileId: await upload(world, 'thuky') })).rejects.toMatchObject({ reason: 'no_paper_sheet' });
  for (const submissionId of [a, b]) await enterPaperSheet(at('thuky'), { submissionId, seatId, paperSignedOn: '2026-05-04', values: values(2000, 1500, 2000, 1500), comment: '' });
  await expect(attachSheetScan(at('thuky'), { seatId, fileId: await upload(world, 'thuky', 'application/msword') })).rejects.toMatchObject({ reason: 'sheet_scan_unreadable' });
  await expect(attachSheetScan(at('thuky'), { seatId, fileId: await upload(world, 'vanhoaxahoi') })).rejects.toMatchObject({ reason: 'file_not_yours' });
  await expect(attachSheetScan(at('hoidong1'), { seatId, fileId: await upload(world, 'hoidong1') })).rejects.toMatchObject({ reason: 'not_found' });
  const fileId = await upload(world, 'thuky');
  expect(await attachSheetScan(at('thuky'), { seatId, fileId })).toBe(2);
  const { id: sheetId } = await world.sheetOf('hoidong2', a);
  expect(await sheetScan(at('vanhoaxahoi'), campaignId, sheetId)).toMatchObject({ name: 'Phiếu đã ký.pdf' });
  for (const who of ['hoidong1', 'hoidong2', 'tacgia1', 'admin'] as const) await expect(sheetScan(at(who), campaignId, sheetId), who).rejects.toMatchObject({ reason: 'not_found' });
  // The page also shows b, which the secretary declares to have to do with: no way leads to it any more, not even by a.
  await declareConflict(at('thuky'), { submissionId: b, seatId: seat('thuky'), reason: 'Người nhà.' });
  await expect(sheetScan(at('thuky'), campaignId, sheetId)).rejects.toMatchObject({ reason: 'not_found' });
  expect((await paperGrid(at('vanhoaxahoi'), campaignId, seatId, all))?.rows[0]).toMatchObject({ state: 'paper', scanned: true, sheetId });
  // Whoever heads a collective that wrote one of them has to do with it, though they stand nowhere among its authors.
  await makeCollective(world, [b], { heads: ['vanhoaxahoi'], representative: 'Lê Thị Minh Thư' });
  await expect(sheetScan(at('vanhoaxahoi'), campaignId, sheetId)).rejects.toMatchObject({ reason: 'not_found' });
});
