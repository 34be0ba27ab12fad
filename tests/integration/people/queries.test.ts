import { getMail, listMail } from '@/domain/people/mail-queries';
import { getPerson, searchPeople } from '@/domain/people/people-queries';
import { accountsWithRole, listPeople } from '@/domain/people/queries';
import { listTasks } from '@/domain/people/tasks';
import { tell } from '@/domain/outbox/tell';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { daysAfter, makeWorld, midWindow } from '../../harness/make';
import { givePassword } from './logins';

test('people sort by tên and leave out who is disabled and who is elsewhere', async ({ db }) => {
  const world = await makeWorld(db);
  await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await db.account.updateMany({ where: { id: world.accounts.admin }, data: { disabledAt: midWindow } });
  const people = await listPeople(world.as('tacgia1'));
  expect(people).toHaveLength(11);
  expect(people.slice(0, 3).map((person) => person.fullName)).toEqual(['Trịnh Thị Mỹ Duyên', 'Võ Thị Hồng Gấm', 'Nguyễn Thị Thanh Hà']);
  expect(Object.keys(people[0] ?? {}).sort()).toEqual(['fullName', 'id', 'jobTitle', 'unitId', 'unitName']);
  expect((await accountsWithRole(world.as('tacgia1'), 'chairman', 'viceChairman')).map((person) => person.fullName)).toEqual(['Trần Thị Ngọc Lan', 'Nguyễn Hữu Phước']);
});

test('search without marks, by unit, role and state', async ({ db }) => {
  const world = await makeWorld(db);
  await givePassword(world, 'tacgia1', { lockedAt: midWindow });
  const names = async (filter: Parameters<typeof searchPeople>[1]) => (await searchPeople(world.as('vanhoaxahoi'), filter, 1)).people.map((person) => person.fullName);
  expect(await names({ q: 'minh thu' })).toEqual(['Lê Thị Minh Thư']);
  expect(await names({ q: 'BB.THUKY' })).toEqual(['Trịnh Thị Mỹ Duyên']);
  expect(await names({ unitId: world.units.trammyte })).toEqual(['Phạm Văn Lợi', 'Bá Văn Thịnh']);
  expect(await names({ role: 'officeHead' })).toEqual(['Lê Thị Bích Thủy']);
  expect(await names({ state: 'locked' })).toEqual(['Lê Thị Minh Thư']);
  expect(await names({ role: 'không phải vai trò', unitId: 'x', state: '?' })).toHaveLength(12);
  expect((await searchPeople(world.as('admin'), {}, 1)).byState).toEqual({ active: 12, locked: 1, waiting: 11, disabled: 0 });
});

test('details: the office and admin see the commune’s, a colleague only their own, nobody a hash', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await givePassword(world, 'tacgia1');
  const seen = await getPerson(world.as('vanhoaxahoi'), world.accounts.tacgia1);
  expect(seen).toMatchObject({ fullName: 'Lê Thị Minh Thư', hasPassword: true, holdsSeat: false });
  expect(JSON.stringify(seen)).not.toContain('argon2id');
  expect(await getPerson(world.as('tacgia2'), world.accounts.tacgia1)).toBeNull();
  expect(await getPerson(world.as('tacgia2'), world.accounts.tacgia2)).toMatchObject({ fullName: 'Bá Văn Thịnh' });
  expect(await getPerson(world.as('admin'), other.accounts.tacgia1)).toBeNull();
});

test('messages of the commune are for its admin', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const news = (accountId: string) => [{ accountId, kind: 'x', key: '1', subject: 'Có kết quả', body: '…' }];
  await tell(world.as('admin'), news(world.accounts.tacgia1));
  await tell(other.as('admin'), news(other.accounts.tacgia1));
  const { messages, counts } = await listMail(world.as('admin'), {}, 1);
  expect(messages).toMatchObject([{ subject: 'Có kết quả', to: 'Lê Thị Minh Thư', mailState: 'KEPT' }]);
  expect(counts).toEqual({ KEPT: 1 });
  expect((await listMail(world.as('vanhoaxahoi'), {}, 1)).messages).toEqual([]);
  const theirs = await db.message.findFirstOrThrow({ where: { organizationId: other.organizationId } });
  expect(await getMail(world.as('admin'), theirs.id)).toBeNull();
  expect(await getMail(world.as('vanhoaxahoi'), messages[0]?.id ?? '')).toBeNull();
});

test('tasks of the admin: locked accounts, nobody in the office, a failed or missing backup', async ({ db }) => {
  const world = await makeWorld(db);
  const keys = async (options?: { nightlyBackup: boolean }) => (await listTasks(world.as('admin'), options)).map((task) => task.key);
  expect(await keys()).toEqual([]);
  expect(await keys({ nightlyBackup: true })).toEqual(['people:backup']);
  await db.backupRun.create({ data: { id: newId(), startedAt: daysAfter(midWindow, -1), finishedAt: daysAfter(midWindow, -1), ok: true } });
  expect(await keys({ nightlyBackup: true })).toEqual([]);
  await db.backupRun.create({ data: { id: newId(), startedAt: midWindow, finishedAt: midWindow, ok: false, error: 'hết chỗ' } });
  expect((await listTasks(world.as('admin'), { nightlyBackup: true }))[0]).toMatchObject({ key: 'people:backup', urgency: 1 });
  await givePassword(world, 'tacgia1', { lockedAt: midWindow });
  await db.account.updateMany({ where: { roles: { hasSome: ['office', 'officeHead'] } }, data: { roles: ['staff'] } });
  expect(await keys()).toEqual(['people:locked', 'people:no-office']);
  expect(await listTasks(world.as('vanhoaxahoi'), { nightlyBackup: true })).toEqual([]);
});
