import { importPeople } from '@/domain/people/import-people';
import { hashCode } from '@/domain/people/one-time-code';
import { previewImport } from '@/domain/people/preview-import';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eventKinds } from './logins';

const head = 'STT\tHọ và tên\tĐơn vị\tChức vụ\tTên đăng nhập\tE-mail';
const table = [
  head,
  '1\tTrần Văn An\tPhòng kinh tế\tChuyên viên\t\tan.tv@bacbinh.gov.vn',
  '2\tTrần Văn An\tTrường Mầm non Hoa Sen\tGiáo viên\t\t',
  '3\tLê Thị Bé\tTrường mầm non HOA SEN\tGiáo viên\tbe.le\t',
  '\t\tThôn Bình Tiến\t\t\t',
].join('\n');

test('creates units and accounts, answers a slip for each person', async ({ db }) => {
  const world = await makeWorld(db);
  const slips = await importPeople(world.as('admin'), { table, createUnits: true });
  expect(slips.map(({ fullName, unitName, signInName }) => [fullName, unitName, signInName])).toEqual([
    ['Trần Văn An', 'Phòng Kinh tế', 'an.tv'],
    ['Trần Văn An', 'Trường Mầm non Hoa Sen', 'an.tv2'],
    ['Lê Thị Bé', 'Trường mầm non HOA SEN', 'be.le'],
  ]);
  expect((await db.unit.findMany({ where: { position: { gt: 2 } }, orderBy: { position: 'asc' } })).map((unit) => [unit.name, unit.bloc])).toEqual([
    ['Trường Mầm non Hoa Sen', 'SCHOOL'], ['Thôn Bình Tiến', 'VILLAGE'],
  ]);
  const an = await db.login.findUniqueOrThrow({ where: { signInName: 'an.tv' }, include: { account: true } });
  expect(an).toMatchObject({ resetCodeHash: hashCode(slips[0]?.code ?? ''), account: { unitId: world.units.kinhte, email: 'an.tv@bacbinh.gov.vn', roles: ['staff'], createdAt: midWindow } });
  expect(await eventKinds(world)).toEqual(['unit.created', 'unit.created', 'account.created', 'account.created', 'account.created', 'people.imported']);
});

test('pasted again, every row says why it is not taken, and nothing is written', async ({ db }) => {
  const world = await makeWorld(db);
  await importPeople(world.as('admin'), { table, createUnits: true });
  const before = await db.account.count();
  const preview = await previewImport(world.as('admin'), { table, createUnits: true });
  expect(preview.rows.map((row) => row.errors.length)).toEqual([1, 1, 1, 0]);
  await expect(importPeople(world.as('admin'), { table, createUnits: true })).rejects.toMatchObject({ reason: 'import_has_errors' });
  expect(await db.account.count()).toBe(before);
});

test('each fault of a row has its sentence', async ({ db }) => {
  const world = await makeWorld(db);
  await db.unit.updateMany({ where: { id: world.units.trammyte }, data: { endedAt: midWindow } });
  const rows = [
    ['', 'Phòng Kinh tế', 'Chuyên viên', '', ''], ['Trần Văn An', '', '', '', ''], ['Trần Văn An', 'Trạm y tế', '', '', ''], ['Trần Văn An', 'Đội 5', '', '', ''],
    ['Trần Văn Ân', 'Phòng Kinh tế', '', '', 'khong phai thu'], ['Trần 2', 'Phòng Kinh tế', '', '', ''], ['Lê Thị Minh Thư', 'Phòng Kinh tế', '', '', ''],
    ['Lê Thị Bé', 'Phòng Kinh tế', '', 'BB.tacgia1', ''], ['Lê Thị Bế', 'Phòng Kinh tế', '', 'đặng', ''],
  ];
  const preview = await previewImport(world.as('admin'), { table: rows.map((row) => row.join('\t')).join('\n'), createUnits: false });
  expect(preview.rows.map((row) => row.errors.join(' '))).toEqual([
    expect.stringContaining('Thiếu họ và tên'), expect.stringContaining('Thiếu tên đơn vị'), expect.stringContaining('đã kết thúc'), expect.stringContaining('Chưa có đơn vị này'),
    expect.stringContaining('Địa chỉ'), expect.stringContaining('chữ số'), expect.stringContaining('cùng họ tên'), expect.stringContaining('đã có người dùng'), expect.stringContaining('không dấu'),
  ]);
  expect(preview.problems).toBe(9);
});

test('another commune’s units and people do not count, its sign-in names do', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await importPeople(other.as('admin'), { table, createUnits: true });
  const preview = await previewImport(world.as('admin'), { table, createUnits: true });
  expect(preview.newUnits).toEqual(['Trường Mầm non Hoa Sen', 'Thôn Bình Tiến']);
  expect(preview.rows.map((row) => [row.signInName, row.errors.length])).toEqual([['an.tv3', 0], ['an.tv4', 0], ['be.le', 1], ['', 0]]);
});

test('only an admin; an empty and an overlong table are refused', async ({ db }) => {
  const world = await makeWorld(db);
  await expect(previewImport(world.as('truongphong'), { table, createUnits: true })).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(importPeople(world.as('vanhoaxahoi'), { table, createUnits: true })).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(importPeople(world.as('admin'), { table: head, createUnits: true })).rejects.toMatchObject({ reason: 'import_has_errors' });
  const long = Array.from({ length: 501 }, (_, i) => `Người ${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvxyz'[Math.floor(i / 100)] ?? 'w'}\tPhòng Kinh tế`).join('\n');
  await expect(importPeople(world.as('admin'), { table: long, createUnits: true })).rejects.toMatchObject({ reason: 'import_has_errors' });
});

test('two imports at once of the same table: one is taken whole', async ({ db }) => {
  const world = await makeWorld(db);
  const results = await Promise.allSettled([1, 2].map(() => importPeople(world.as('admin'), { table, createUnits: true })));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await db.account.count({ where: { foldedName: 'tran van an' } })).toBe(2);
});
