import { disableAccount } from '@/domain/people/disable-account';
import { enableAccount } from '@/domain/people/enable-account';
import { signIn } from '@/domain/people/sign-in';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, givePassword, goodPassword } from './logins';

test('whoever comes back signs in with the password they had; eight presses enable once', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  const enter = () => signIn(db, { name, password: goodPassword, shared: false }, { address: '', device: '' }, midWindow);
  await disableAccount(world.as('admin'), world.accounts.tacgia1);
  await expect(enter()).rejects.toMatchObject({ reason: 'account_disabled' });
  expect(await eightAtOnce(() => enableAccount(world.as('admin'), world.accounts.tacgia1))).toBe(1);
  await expect(enter()).resolves.toBeTruthy();
  await expect(enableAccount(world.as('admin'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'account_is_active' });
});

test('only an admin, only in the own commune', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(enableAccount(world.as('truongphong'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(enableAccount(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
});
