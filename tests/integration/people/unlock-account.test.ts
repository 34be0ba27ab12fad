import { unlockAccount } from '@/domain/people/unlock-account';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, givePassword } from './logins';

test('one click unlocks and forgets the failures; eight clicks unlock once', async ({ db }) => {
  const world = await makeWorld(db);
  const signInName = await givePassword(world, 'tacgia1', { lockedAt: midWindow });
  await db.login.update({ where: { signInName }, data: { failedCount: 8, lastFailedAt: midWindow } });
  expect(await eightAtOnce(() => unlockAccount(world.as('vanhoaxahoi'), world.accounts.tacgia1))).toBe(1);
  expect(await db.login.findUniqueOrThrow({ where: { signInName } })).toMatchObject({ lockedAt: null, failedCount: 0, lastFailedAt: null });
  expect(await eventKinds(world)).toEqual(['account.unlocked']);
  await expect(unlockAccount(world.as('admin'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'changed_meanwhile' });
});

test('the office does not unlock who decides; colleagues unlock nobody', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await givePassword(world, 'chutich', { lockedAt: midWindow });
  await expect(unlockAccount(world.as('vanhoaxahoi'), world.accounts.chutich)).rejects.toMatchObject({ reason: 'code_by_admin' });
  await expect(unlockAccount(world.as('tacgia1'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(unlockAccount(world.as('tacgia1'), world.accounts.tacgia2)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(unlockAccount(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
  await unlockAccount(world.as('admin'), world.accounts.chutich);
});
