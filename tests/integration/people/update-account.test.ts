import { updateAccount } from '@/domain/people/update-account';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { eventKinds } from './logins';

const fields = (accountId: string, unitId: string | null = null) => ({
  accountId, fullName: 'Bá Văn Thịnh', unitId, jobTitle: 'Y sĩ', honorific: 'Ông' as const, email: null as string | null, phone: null, roles: ['staff' as const] as ('staff' | 'admin' | 'office')[],
});

test('writes the fields, notes their names and tells the person about new roles', async ({ db }) => {
  const world = await makeWorld(db);
  await updateAccount(world.as('admin'), { ...fields(world.accounts.tacgia2, world.units.kinhte), fullName: 'Bá Văn Thành', roles: ['staff', 'office'] });
  expect(await db.account.findFirstOrThrow({ where: { id: world.accounts.tacgia2 } })).toMatchObject({ fullName: 'Bá Văn Thành', foldedName: 'ba van thanh', unitId: world.units.kinhte, roles: ['staff', 'office'] });
  const events = await db.event.findMany({ orderBy: { id: 'asc' } });
  expect(events.map(({ kind, data }) => [kind, data])).toEqual([
    ['account.updated', { fields: ['fullName', 'unitId', 'jobTitle', 'honorific'] }],
    ['account.roles_changed', { added: ['office'], removed: [] }],
  ]);
  expect(await db.message.findMany()).toMatchObject([{ accountId: world.accounts.tacgia2, mailState: 'KEPT', kind: 'account.roles_changed' }]);
});

test('nothing changed: nothing noted', async ({ db }) => {
  const world = await makeWorld(db);
  await db.account.updateMany({ where: { id: world.accounts.tacgia2 }, data: { jobTitle: 'Y sĩ', honorific: 'Ông' } });
  await updateAccount(world.as('admin'), fields(world.accounts.tacgia2, world.units.trammyte));
  expect(await eventKinds(world)).toEqual([]);
});

test('the last admin stays admin; with a second one the first may go', async ({ db }) => {
  const world = await makeWorld(db);
  const leave = () => updateAccount(world.as('admin'), { ...fields(world.accounts.admin), fullName: 'Đỗ Quang Huy' });
  await expect(leave()).rejects.toMatchObject({ reason: 'last_admin' });
  await db.account.updateMany({ where: { id: world.accounts.kinhte }, data: { roles: ['staff', 'admin'], disabledAt: new Date('2026-03-02T00:00:00Z') } });
  await expect(leave()).rejects.toMatchObject({ reason: 'last_admin' });
  await db.account.updateMany({ where: { id: world.accounts.kinhte }, data: { disabledAt: null } });
  await leave();
  expect((await db.account.findFirstOrThrow({ where: { id: world.accounts.admin } })).roles).toEqual(['staff']);
});

test('two admins who take each other’s role away at once: one stays', async ({ db }) => {
  const world = await makeWorld(db);
  await db.account.updateMany({ where: { id: world.accounts.kinhte }, data: { roles: ['admin'] } });
  const second = { ...world.as('kinhte'), actor: { ...world.as('kinhte').actor, roles: ['admin' as const] } };
  await Promise.allSettled([
    updateAccount(world.as('admin'), { ...fields(world.accounts.kinhte), fullName: 'Nguyễn Khắc Hiếu' }),
    updateAccount(second, { ...fields(world.accounts.admin), fullName: 'Đỗ Quang Huy' }),
  ]);
  expect(await db.account.count({ where: { organizationId: world.organizationId, roles: { has: 'admin' } } })).toBe(1);
});

test('another commune’s account does not exist; the office changes nobody', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(updateAccount(world.as('admin'), fields(other.accounts.tacgia2))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(updateAccount(world.as('truongphong'), fields(world.accounts.tacgia2))).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(updateAccount(world.as('admin'), fields(world.accounts.tacgia2, other.units.kinhte))).rejects.toMatchObject({ reason: 'unit_unknown' });
});
