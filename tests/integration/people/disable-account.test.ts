import { disableAccount } from '@/domain/people/disable-account';
import { enableAccount } from '@/domain/people/enable-account';
import { issueResetCode } from '@/domain/people/issue-reset-code';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, openSession, openSessions } from './logins';

test('ends all sessions, voids the slip, and can be undone', async ({ db }) => {
  const world = await makeWorld(db);
  await openSession(world, 'tacgia1', 'a', midWindow);
  await openSession(world, 'tacgia1', 'b', midWindow);
  await openSession(world, 'tacgia2', 'c', midWindow);
  await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  await disableAccount(world.as('admin'), world.accounts.tacgia1);
  expect(await db.account.findFirstOrThrow({ where: { id: world.accounts.tacgia1 } })).toMatchObject({ disabledAt: midWindow });
  expect(await openSessions(world, 'tacgia1')).toBe(0);
  expect(await openSessions(world, 'tacgia2')).toBe(1);
  expect(await db.login.findUniqueOrThrow({ where: { signInName: 'bb.tacgia1' } })).toMatchObject({ resetCodeHash: null });
  await expect(disableAccount(world.as('admin'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'account_is_disabled' });
  await expect(issueResetCode(world.as('admin'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'account_is_disabled' });
  await enableAccount(world.as('admin'), world.accounts.tacgia1);
  expect((await db.account.findFirstOrThrow({ where: { id: world.accounts.tacgia1 } })).disabledAt).toBeNull();
  await expect(enableAccount(world.as('admin'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'account_is_active' });
  expect(await eventKinds(world)).toEqual(['account.reset_code_issued', 'account.disabled', 'account.enabled']);
});

test('nobody disables themselves, and never the last admin', async ({ db }) => {
  const world = await makeWorld(db);
  await expect(disableAccount(world.as('admin'), world.accounts.admin)).rejects.toMatchObject({ reason: 'own_account' });
  // An admin whose role has just been taken away still holds an actor of the old request.
  const former = { ...world.as('kinhte'), actor: { ...world.as('kinhte').actor, roles: ['admin' as const] } };
  await expect(disableAccount(former, world.accounts.admin)).rejects.toMatchObject({ reason: 'last_admin' });
});

test('only an admin, only in the own commune', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(disableAccount(world.as('truongphong'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(enableAccount(world.as('truongphong'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(disableAccount(world.as('tacgia1'), world.accounts.tacgia2)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(disableAccount(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(enableAccount(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
});

test('eight clicks disable once, and enable once', async ({ db }) => {
  const world = await makeWorld(db);
  expect(await eightAtOnce(() => disableAccount(world.as('admin'), world.accounts.tacgia1))).toBe(1);
  expect(await eightAtOnce(() => enableAccount(world.as('admin'), world.accounts.tacgia1))).toBe(1);
  expect(await eventKinds(world)).toEqual(['account.disabled', 'account.enabled']);
});
