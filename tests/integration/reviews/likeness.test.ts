import { listHistory } from '@/domain/history/queries';
import { prepareImport } from '@/domain/library/import/prepare-import';
import { takeLines } from '@/domain/library/import/take-lines';
import { undoImport } from '@/domain/library/import/undo-import';
import { fillEntries } from '@/domain/library/similarity/fill-entries';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { findLikeness } from '@/domain/reviews/likeness/find-likeness';
import { likenessPanel } from '@/domain/reviews/likeness/likeness-panel';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { expect, test } from '../../harness/database';
import { justBefore, makeWorld, type PersonName } from '../../harness/make';
import { scoringClosesAt, type ScoringWorld, scoringWorld } from './scoring-world';

const finding = (submissionId: string, text = 'Giống cách làm năm 2021, khác ở chữ nổi.', entryId: string | null = null) => ({ submissionId, verdict: 'PARTLY' as const, text, entryId });
const readBy = async ({ at }: ScoringWorld, who: PersonName, submissionId: string) => (await likenessPanel(at(who), submissionId))?.findings.findings.map(({ text }) => text) ?? null;

async function importOne(world: ScoringWorld): Promise<{ importId: string; entryId: string }> {
  const office = world.at('vanhoaxahoi');
  const importId = await prepareImport(office, { fileName: 'x.xlsx', rows: [['Tên sáng kiến', 'Năm', 'Đơn vị'], ['Phiếu hẹn in chữ lớn', '2021', 'Sở Tư pháp']].map((cells, i) => ({ line: i + 1, cells })) });
  await world.db.libraryImport.updateMany({ data: { source: 'Danh mục cấp tỉnh' } });
  await takeLines(office, importId);
  await fillEntries(world.db);
  return { importId, entryId: (await world.db.libraryEntry.findFirstOrThrow()).id };
}

test('a finding is the own one’s until the own sheet is closed; secretary and office read all, who is part of it nothing', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, score } = world;
  await findLikeness(at('hoidong1'), finding(a, 'Lần đầu.'));
  await findLikeness(at('hoidong1', new Date(at('hoidong1').now.getTime() + 1000)), finding(a, 'Của Lợi.'));
  await findLikeness(at('hoidong2'), finding(a, 'Của Gấm.'));
  expect(await readBy(world, 'hoidong1', a)).toEqual(['Của Lợi.']);
  expect(await readBy(world, 'chutich', a)).toEqual([]);
  expect((await dossierSheets(at('chutich'), a))?.findings?.findings).toEqual([]);
  await score('hoidong1', a, 2000, 1500, 2000, 2000);
  expect(await readBy(world, 'hoidong1', a)).toEqual(['Của Lợi.', 'Của Gấm.']);
  expect(await readBy(world, 'hoidong2', a)).toEqual(['Của Gấm.']);
  for (const who of ['thuky', 'vanhoaxahoi'] as const) expect((await dossierSheets(at(who), a))?.findings).toMatchObject({ shown: 'all', findings: [{ fullName: 'Phạm Văn Lợi' }, { fullName: 'Võ Thị Hồng Gấm' }] });
  expect((await dossierSheets(at('admin'), a))?.findings).toBeNull();
  expect([await likenessPanel(at('tacgia1'), a), await likenessPanel(at('vanhoaxahoi'), a), await dossierSheets(at('tacgia1'), a)]).toEqual([null, null, null]);
  await declareConflict(at('hoidong2'), { submissionId: a, seatId: world.seat('hoidong2'), reason: 'Người thân' });
  expect(await likenessPanel(at('hoidong2'), a)).toBeNull();
  await expect(findLikeness(at('hoidong2'), finding(a))).rejects.toMatchObject({ reason: 'has_conflict' });
});

test('a secretary or clerk who scores too waits like any other; who only votes sees the others at the end', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b } = world;
  await findLikeness(at('hoidong1'), finding(a, 'Của Lợi.'));
  const both = at('thuky');
  const scoring = { ...both, actor: { ...both.actor, seats: both.actor.seats.map((seat) => ({ ...seat, scores: true })) } };
  expect((await dossierSheets(scoring, a))?.findings).toEqual({ shown: 'own', findings: [] });
  const voting = { ...both, actor: { ...both.actor, roles: [], seats: [{ id: world.seat('thuky'), campaignId: world.campaignId, seat: 'member' as const, scores: false, votes: true }] } };
  await findLikeness(voting, finding(a, 'Của người chỉ biểu quyết.'));
  expect((await likenessPanel(voting, a))?.findings).toMatchObject({ shown: 'own', findings: [{ text: 'Của người chỉ biểu quyết.' }] });
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) for (const dossier of [a, b, world.own]) if (!(who === 'hoidong1' && dossier === world.own)) await world.score(who, dossier, 2000, 1500, 2000, 2000);
  await closeScoring(at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
  expect((await likenessPanel(voting, a))?.findings.findings.map(({ text }) => text)).toEqual(['Của Lợi.', 'Của người chỉ biểu quyết.']);
  expect((await dossierSheets(at('chutich'), a))?.findings?.findings).toHaveLength(2);
  await expect(findLikeness(at('hoidong1'), finding(a))).rejects.toMatchObject({ reason: 'scoring_not_open' });
  // It lay beside the result and moved nothing.
  expect(await db.submission.findFirst({ where: { id: a } })).toMatchObject({ status: 'ELIGIBLE' });
});

test('only who judges, in time, on a dossier of the own commune; the history says that, not what', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a } = world;
  await expect(findLikeness(at('vanhoaxahoi'), finding(a))).rejects.toMatchObject({ reason: 'likeness_not_yours' });
  await expect(findLikeness(at('tacgia1'), finding(a))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(findLikeness(at('hoidong1', scoringClosesAt), finding(a))).rejects.toMatchObject({ reason: 'scoring_deadline_passed' });
  await expect(findLikeness(at('hoidong1'), finding(world.own))).rejects.toMatchObject({ reason: 'has_conflict' });
  const there = await makeWorld(db, { name: 'Hàm Thuận', prefix: 'HT' });
  await expect(findLikeness(there.as('hoidong1', at('hoidong1').now), finding(a))).rejects.toMatchObject({ reason: 'not_found' });
  await findLikeness(at('hoidong1', justBefore(scoringClosesAt)), finding(a, 'Điều không ai được biết.'));
  const { lines } = await listHistory(at('admin'), {}, 1);
  expect(lines[0]?.words).toBe('ghi nhận định của thành viên Hội đồng về sáng kiến tương tự');
  expect(JSON.stringify(lines)).not.toMatch(/không ai được biết|PARTLY/u);
  expect(await db.similarityNote.count()).toBe(0);
  expect(JSON.stringify(await similarInitiatives(at('tacgia1'), a))).not.toContain('không ai được biết');
});

test('a member is shown the library and no dossier; a finding that names a line holds its list in the library', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a } = world;
  const { importId, entryId } = await importOne(world);
  const panel = await likenessPanel(at('hoidong1'), a);
  expect(panel?.list).toMatchObject([{ title: 'Phiếu hẹn in chữ lớn', entry: { id: entryId, imported: true, source: 'Danh mục cấp tỉnh' } }]);
  await findLikeness(at('hoidong1'), finding(a, 'Trùng tên.', entryId));
  expect((await likenessPanel(at('hoidong1'), a))?.findings.findings).toMatchObject([{ entryTitle: 'Phiếu hẹn in chữ lớn' }]);
  await expect(undoImport(at('vanhoaxahoi'), { importId, reason: 'Nhầm tệp' })).rejects.toMatchObject({ reason: 'import_referred' });
  expect(await db.libraryEntry.count({ where: { withdrawnAt: null } })).toBe(1);
  await db.likenessFinding.deleteMany();
  await undoImport(at('vanhoaxahoi'), { importId, reason: 'Nhầm tệp' });
  await expect(findLikeness(at('hoidong1'), finding(a, 'Trùng tên.', entryId))).rejects.toMatchObject({ reason: 'likeness_entry_gone' });
});
