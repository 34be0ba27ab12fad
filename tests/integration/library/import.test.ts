import { getInitiative, initiativeFacets, listInitiatives, newestInitiatives } from '@/domain/library/queries';
import { correctEntry } from '@/domain/library/correct-entry';
import { entryFacets, getEntry, listEntries } from '@/domain/library/entry-queries';
import { describeImport } from '@/domain/library/import/describe-import';
import { discardImport } from '@/domain/library/import/discard-import';
import { demandImport, getImport, listImports } from '@/domain/library/import/import-queries';
import { prepareImport } from '@/domain/library/import/prepare-import';
import { linesAtOnce, takeLines } from '@/domain/library/import/take-lines';
import { previewImport } from '@/domain/library/import/preview-queries';
import { undoImport } from '@/domain/library/import/undo-import';
import { mostEntries, whyNotTakeLines } from '@/domain/library/policy';
import { publishEntry } from '@/domain/library/publish-entry';
import { fillEntries } from '@/domain/library/similarity/fill-entries';
import { findAlike } from '@/domain/library/similarity/find-alike';
import { takeOutEntry } from '@/domain/library/take-out-entry';
import { vi } from 'vitest';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow, type PersonName, type World } from '../../harness/make';
import { tally } from '../submissions/give';

const head = ['TT', 'Tên sáng kiến', 'Tác giả', 'Đơn vị', 'Năm', 'Cấp công nhận', 'Tóm tắt'];
const summary = 'Người dân nhận phiếu hẹn in chữ lớn, ghi rõ ngày giờ trả kết quả và số điện thoại của công chức, không phải nhờ con cháu đọc giúp khi chờ.';
const earlier = (title: string, year = '2021', text = ''): string[] => ['1', title, 'Lê Văn An', 'Sở Tư pháp', year, 'Tỉnh', text];
const rowsOf = (lines: string[][]) => [head, ...lines].map((cells, i) => ({ line: i + 1, cells }));

async function prepared(world: World, lines: string[][], settings: { isPublic?: boolean; person?: PersonName } = {}): Promise<string> {
  const ctx = world.as(settings.person ?? 'vanhoaxahoi');
  const importId = await prepareImport(ctx, { fileName: 'danh-muc.xlsx', rows: rowsOf(lines) });
  await describe(world, importId, { isPublic: settings.isPublic ?? false });
  return importId;
}

async function describe(world: World, importId: string, more: { isPublic?: boolean; year?: number; source?: string } = {}): Promise<void> {
  const list = await demandImport(world.as('vanhoaxahoi'), importId);
  await describeImport(world.as('vanhoaxahoi'), {
    importId, version: list.version, columns: list.columns as object, source: 'Danh mục sáng kiến cấp tỉnh 2019–2024', year: null, level: null, isPublic: false, ...more,
  });
}

test('a list comes in line by line: the good ones once, the others stay with what is wrong with them', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  await publishEntry(office, {
    submissionId: null, code: 'BB-2021-0001', title: 'Tờ khai điền sẵn', fieldName: '', unitName: 'Trạm Y tế', authors: '', year: 2021, outcome: 'RECOGNISED', decisionNumber: '1', decisionOn: midWindow, sections: [], summaryOf: null,
  });
  const importId = await prepared(world, [earlier('Phiếu hẹn in chữ lớn', '2021', summary), earlier('PHIEU HEN in chữ lớn'), earlier('to khai dien san'), earlier(''), earlier('Sổ tay một cửa', '1800'), earlier('Sổ tay một cửa', '2022')]);
  const list = await demandImport(office, importId);
  const preview = await previewImport(office, list, { page: 1, onlyFaulty: false });
  expect(preview).toMatchObject({ good: 2, faulty: 4, total: 6 });
  expect(preview.rows.map(({ line, faults }) => [line, ...faults])).toEqual([[2], [3, 'twice_in_file'], [4, 'in_library'], [5, 'title_missing'], [6, 'year_unreal'], [7]]);
  expect(await db.libraryEntry.count()).toBe(1);
  expect(await takeLines(office, importId)).toEqual({ doneThrough: 7, lines: 6, added: 2, done: true });
  expect(await db.libraryEntry.findFirst({ where: { importLine: 2 } })).toMatchObject({
    title: 'Phiếu hẹn in chữ lớn', foldedTitle: 'phieu hen in chu lon', unitName: 'Sở Tư pháp', year: 2021, level: 'PROVINCE', source: 'Danh mục sáng kiến cấp tỉnh 2019–2024', isPublic: false, outcome: 'RECOGNISED',
  });
  expect((await previewImport(office, await demandImport(office, importId), { page: 1, onlyFaulty: true })).rows.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
  await expect(takeLines(office, importId)).rejects.toMatchObject({ reason: 'import_over' });
  // The whole file once more: everything is there already.
  const again = await prepared(world, [earlier('Phiếu hẹn in chữ lớn'), earlier('Sổ tay một cửa', '2022')]);
  expect(await takeLines(office, again)).toMatchObject({ added: 0, done: true });
  expect(await db.event.findFirst({ where: { kind: 'library.imported' }, select: { data: true } })).toEqual({ data: { importId, added: 2, left: 4 } });
});

test('a page of the preview reads its own lines and not the list again; a changed library or list is judged anew', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  const importId = await prepared(world, Array.from({ length: 120 }, (_, i) => earlier(`Sáng kiến số ${i} của tỉnh`, i === 70 ? '1800' : '2021')));
  const readLines = vi.spyOn(office.db.libraryImportLine, 'findMany');
  const preview = async (page: number, onlyFaulty = false) => {
    readLines.mockClear();
    const { rows, ...rest } = await previewImport(office, await demandImport(office, importId), { page, onlyFaulty });
    const read = (await Promise.all(readLines.mock.results.map(({ value }) => value as Promise<unknown[]>))).reduce((sum, found) => sum + found.length, 0);
    return { ...rest, lines: rows.map(({ line }) => line), titles: rows.map(({ entry }) => entry.title), read };
  };
  try {
    expect(await preview(1)).toMatchObject({ good: 119, faulty: 1, total: 120, read: 120 + 50 });
    const third = await preview(3);
    expect(third).toMatchObject({ good: 119, faulty: 1, total: 120, read: 20 + 3 });
    expect([third.lines.length, third.lines[0], third.titles[0]]).toEqual([20, 102, 'Sáng kiến số 100 của tỉnh']);
    expect(await preview(1, true)).toMatchObject({ total: 1, lines: [72], faults: [{ fault: 'year_unreal', count: 1 }], read: 1 + 3 });
    await publishEntry(office, {
      submissionId: null, code: 'BB-2021-0001', title: 'Sáng kiến số 5 của tỉnh', fieldName: '', unitName: 'Trạm Y tế', authors: '', year: 2021, outcome: 'RECOGNISED', decisionNumber: '1', decisionOn: midWindow, sections: [], summaryOf: null,
    });
    expect(await preview(1, true)).toMatchObject({ good: 118, faulty: 2, lines: [7, 72] });
    await describe(world, importId, { year: 2020 });
    expect((await preview(1)).read).toBe(120 + 50);
  } finally {
    readLines.mockRestore();
  }
});

test('batch after batch; two clicks at once and a second list at the same time bring nothing twice', async ({ db }) => {
  const world = await makeWorld(db);
  const lines = Array.from({ length: linesAtOnce + 20 }, (_, i) => earlier(`Sáng kiến số ${i} của tỉnh`));
  const [one, other] = [await prepared(world, lines), await prepared(world, lines, { person: 'admin' })];
  const { refused } = await tally([takeLines(world.as('vanhoaxahoi'), one), takeLines(world.as('vanhoaxahoi'), one), takeLines(world.as('admin'), other)]);
  expect(refused.filter((reason) => reason !== 'import_over')).toEqual([]);
  for (const id of [one, other]) while ((await demandImport(world.as('admin'), id)).status !== 'DONE') await takeLines(world.as('admin'), id);
  expect(await db.libraryEntry.count()).toBe(lines.length);
  expect(new Set((await db.libraryEntry.findMany({ select: { foldedTitle: true } })).map(({ foldedTitle }) => foldedTitle)).size).toBe(lines.length);
  expect(await db.libraryImportLine.count({ where: { importId: one } }) + await db.libraryImportLine.count({ where: { importId: other } })).toBe(lines.length);
  expect(await fillEntries(db)).toBe(lines.length);
  expect(await fillEntries(db)).toBe(0);
});

test('what is imported for comparing is found with its source here, nowhere else, and stands on no public page', async ({ db }) => {
  const world = await makeWorld(db);
  const there = await makeWorld(db, { name: 'Hàm Thuận', prefix: 'HT' });
  const importId = await prepared(world, [earlier('Phiếu hẹn in chữ lớn', '2021', summary)]);
  await takeLines(world.as('vanhoaxahoi'), importId);
  await fillEntries(db);
  const asked = { title: 'Phiếu hẹn chữ to', text: summary };
  const scope = { organizationId: world.organizationId, among: [], exceptSubmissionId: null };
  expect(await findAlike(db, asked, scope)).toMatchObject([{ entry: { imported: true, isPublic: false, level: 'PROVINCE', year: 2021, source: 'Danh mục sáng kiến cấp tỉnh 2019–2024' } }]);
  expect(await findAlike(db, asked, { ...scope, organizationId: there.organizationId })).toEqual([]);
  const { slug } = await db.libraryEntry.findFirstOrThrow();
  expect(await getInitiative(db, slug)).toBeNull();
  expect((await listInitiatives(db, {})).total).toBe(0);
  expect((await initiativeFacets(db)).levels).toEqual([]);
  expect((await listEntries(there.as('vanhoaxahoi'), {}, 1)).total).toBe(0);
  expect(await getEntry(there.as('vanhoaxahoi'), (await db.libraryEntry.findFirstOrThrow()).id)).toBeNull();
  expect(await getImport(there.as('vanhoaxahoi'), importId)).toBeNull();
  await expect(takeLines(there.as('vanhoaxahoi'), importId)).rejects.toMatchObject({ reason: 'not_found' });
});

test('a public list is read by everyone by level and year, at the time of its recognition and not above what is new', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  await publishEntry(office, {
    submissionId: null, code: 'BB-2026-0001', title: 'Tờ khai điền sẵn', fieldName: '', unitName: 'Trạm Y tế', authors: '', year: 2026, outcome: 'RECOGNISED', decisionNumber: '1', decisionOn: midWindow, sections: [], summaryOf: null,
  });
  await takeLines(office, await prepared(world, [earlier('Phiếu hẹn in chữ lớn', '2021', summary), earlier('Phiếu hẹn in chữ lớn', '2022')], { isPublic: true }));
  const found = await listInitiatives(db, { level: 'PROVINCE', year: 2021 });
  expect(found).toMatchObject({ total: 1, rows: [{ title: 'Phiếu hẹn in chữ lớn', source: 'Danh mục sáng kiến cấp tỉnh 2019–2024', decisionOn: null }] });
  expect(await getInitiative(db, found.rows[0]?.slug ?? '')).toMatchObject({ sections: [{ title: 'Nội dung', text: summary }] });
  expect((await initiativeFacets(db)).levels).toEqual([{ value: 'PROVINCE', label: 'PROVINCE', count: 2 }]);
  expect((await newestInitiatives(db, 1))[0]?.title).toBe('Tờ khai điền sẵn');
});

test('who does not keep the library sees and does nothing of it', async ({ db }) => {
  const world = await makeWorld(db);
  const importId = await prepared(world, [earlier('Phiếu hẹn in chữ lớn')]);
  const stranger = world.as('tacgia1');
  await expect(prepareImport(stranger, { fileName: 'x', rows: rowsOf([earlier('Phiếu hẹn')]) })).rejects.toMatchObject({ reason: 'not_allowed' });
  expect([await getImport(stranger, importId), (await listImports(stranger, 1)).total, (await listEntries(stranger, {}, 1)).total, await entryFacets(stranger)]).toEqual([null, 0, 0, { sources: [], years: [] }]);
  expect((await tally([takeLines(stranger, importId), undoImport(stranger, { importId, reason: 'x' }), discardImport(stranger, importId)])).refused).toEqual(['not_found', 'not_found', 'not_found']);
});

test('a list without a title column, without a source, begun or too much is refused in words', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  const importId = await prepareImport(office, { fileName: 'x.xlsx', rows: rowsOf([earlier('Phiếu hẹn in chữ lớn')]) });
  await expect(takeLines(office, importId)).rejects.toMatchObject({ reason: 'import_without_source' });
  await expect(undoImport(office, { importId, reason: 'Sai tệp' })).rejects.toMatchObject({ reason: 'import_not_begun' });
  await db.libraryImport.updateMany({ data: { columns: {} } });
  await expect(takeLines(office, importId)).rejects.toMatchObject({ reason: 'import_without_title' });
  await expect(describeImport(office, { importId, version: 7, columns: { title: 1 }, source: 'Danh mục', year: null, level: null, isPublic: false })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  await describeImport(office, { importId, version: 0, columns: { title: 1, year: 4 }, source: 'Danh mục', year: null, level: null, isPublic: false });
  await takeLines(office, importId);
  await expect(discardImport(office, importId)).rejects.toMatchObject({ reason: 'import_begun' });
  expect(whyNotTakeLines(office.actor, { status: 'PREPARED', titleKnown: true, source: 'Danh mục', entries: mostEntries })).toBe('library_full');
  await expect(prepareImport(office, { fileName: 'x', rows: [{ line: 1, cells: head }] })).rejects.toMatchObject({ reason: 'list_empty' });
  await expect(prepareImport(office, { fileName: 'x', rows: rowsOf(Array.from({ length: 20_001 }, (_, i) => earlier(`Sáng kiến số ${i}`))) })).rejects.toMatchObject({ reason: 'list_too_long' });
  const wrong = await prepared(world, [earlier('Tệp nhầm hẳn')]);
  await discardImport(office, wrong);
  expect([await getImport(office, wrong), await db.libraryImportLine.count()]).toEqual([null, 0]);
});

test('a whole list is taken out again, once, and may come in anew', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  const importId = await prepared(world, [earlier('Phiếu hẹn in chữ lớn', '2021', summary), earlier('')], { isPublic: true });
  await takeLines(office, importId);
  await fillEntries(db);
  const { slug } = await db.libraryEntry.findFirstOrThrow();
  await undoImport(office, { importId, reason: 'Nhập nhầm danh mục của huyện khác.' });
  expect([await db.similarText.count(), (await listInitiatives(db, {})).total, await getInitiative(db, slug), (await listEntries(office, {}, 1)).total]).toEqual([0, 0, null, 0]);
  expect(await listEntries(office, { withdrawn: true }, 1)).toMatchObject({ total: 1, rows: [{ withdrawReason: 'Nhập nhầm danh mục của huyện khác.' }] });
  expect(await fillEntries(db)).toBe(0);
  // A job that was under way while the list was undone leaves nothing to compare with.
  const { organizationId, id: entryId } = await db.libraryEntry.findFirstOrThrow();
  await db.similarText.create({ data: { organizationId, entryId, title: 'Phiếu hẹn', text: '', terms: [] } });
  await fillEntries(db);
  expect(await db.similarText.count()).toBe(0);
  await expect(undoImport(office, { importId, reason: 'x' })).rejects.toMatchObject({ reason: 'import_over' });
  const anew = await prepared(world, [earlier('Phiếu hẹn in chữ lớn')]);
  expect(await takeLines(office, anew)).toMatchObject({ added: 1 });
});

test('a line is corrected and compared as it is now; taken out it is gone; what came from a dossier is neither', async ({ db }) => {
  const world = await makeWorld(db);
  const office = world.as('vanhoaxahoi');
  await takeLines(office, await prepared(world, [earlier('Phiếu hẹn in chữ lớn', '2021', summary), earlier('Sổ tay một cửa')]));
  await fillEntries(db);
  const { rows } = await listEntries(office, { q: 'phieu hen', source: 'Danh mục sáng kiến cấp tỉnh 2019–2024', year: 2021, level: 'PROVINCE' }, 1);
  expect(rows).toHaveLength(1);
  expect(await entryFacets(office)).toEqual({ sources: ['Danh mục sáng kiến cấp tỉnh 2019–2024'], years: [2021] });
  const entryId = rows[0]?.id ?? '';
  const right = { entryId, title: 'Giấy mời khổ lớn', authors: '', unitName: 'Sở Tư pháp', fieldName: 'Tư pháp', year: 2020, level: 'DISTRICT' as const, decisionNumber: '12/QĐ', decisionOn: '2020-04-29' as const, text: 'Giấy mời in khổ A4 cho người lớn tuổi.', source: 'Danh mục' };
  await expect(correctEntry(office, { ...right, title: 'SỔ TAY một cửa', year: 2021 })).rejects.toMatchObject({ reason: 'entry_repeated' });
  await expect(correctEntry(office, { ...right, year: 2027 })).rejects.toMatchObject({ reason: 'invalid_input' });
  await correctEntry(office, right);
  expect(await getEntry(office, entryId)).toMatchObject({ title: 'Giấy mời khổ lớn', year: 2020, level: 'DISTRICT', summary: 'Giấy mời in khổ A4 cho người lớn tuổi.', slug: rows[0]?.slug });
  expect(await db.similarText.findFirst({ where: { entryId }, select: { title: true, isPublic: true } })).toEqual({ title: 'Giấy mời khổ lớn', isPublic: false });
  await takeOutEntry(office, { entryId, reason: 'Trùng với sáng kiến đã công bố.' });
  await expect(takeOutEntry(office, { entryId, reason: 'x' })).rejects.toMatchObject({ reason: 'entry_withdrawn' });
  expect(await db.similarText.count({ where: { entryId } })).toBe(0);
  await publishEntry(office, {
    submissionId: null, code: 'BB-2021-0001', title: 'Tờ khai điền sẵn', fieldName: '', unitName: '', authors: '', year: 2021, outcome: 'RECOGNISED', decisionNumber: '1', decisionOn: midWindow, sections: [], summaryOf: null,
  });
  const published = (await listEntries(office, { source: '' }, 1)).rows[0]?.id ?? '';
  await expect(correctEntry(office, { ...right, entryId: published })).rejects.toMatchObject({ reason: 'entry_of_dossier' });
  await expect(correctEntry(world.as('tacgia1'), right)).rejects.toMatchObject({ reason: 'not_found' });
});
