import { changePassword } from '@/domain/people/change-password';
import { verifyPassword } from '@/domain/people/password-hash';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, givePassword, goodPassword, openSession, otherPassword } from './logins';

const input = { current: goodPassword, password: otherPassword, again: otherPassword };

test('changes it, keeps this device, signs the others out', async ({ db }) => {
  const world = await makeWorld(db);
  const signInName = await givePassword(world, 'tacgia1');
  const sessionKey = await openSession(world, 'tacgia1', 'here', midWindow);
  await openSession(world, 'tacgia1', 'elsewhere', midWindow);
  await changePassword(world.as('tacgia1'), input, { sessionKey });
  const login = await db.login.findUniqueOrThrow({ where: { signInName } });
  expect(await verifyPassword(otherPassword, login.passwordHash)).toBe(true);
  expect(login).toMatchObject({ mustChange: false, passwordChangedAt: midWindow });
  expect(await db.session.findMany({ where: { revokedAt: null }, select: { id: true } })).toEqual([{ id: sessionKey }]);
  expect(await eventKinds(world)).toEqual(['account.password_changed']);
});

test('the old one is asked for, unless it has to be changed anyway', async ({ db }) => {
  const world = await makeWorld(db);
  await givePassword(world, 'tacgia1');
  const wrong = { ...input, current: 'không nhớ nữa' };
  await expect(changePassword(world.as('tacgia1'), wrong, { sessionKey: '' })).rejects.toMatchObject({ reason: 'wrong_password', fields: { current: [expect.any(String)] } });
  await givePassword(world, 'tacgia1', { mustChange: true });
  await changePassword(world.as('tacgia1'), wrong, { sessionKey: '' });
});

test('not the same again, not with the own name or the commune’s', async ({ db }) => {
  const world = await makeWorld(db);
  await givePassword(world, 'tacgia1');
  for (const password of [goodPassword, 'lethiminhthu1', 'bb.tacgia1!!', 'XaBacBinh2026']) {
    await expect(changePassword(world.as('tacgia1'), { ...input, password, again: password }, { sessionKey: '' })).rejects.toMatchObject({ reason: 'weak_password' });
  }
  expect(await eventKinds(world)).toEqual([]);
});

test('eight presses change it once', async ({ db }) => {
  const world = await makeWorld(db);
  await givePassword(world, 'tacgia1');
  expect(await eightAtOnce(() => changePassword(world.as('tacgia1'), input, { sessionKey: '' }))).toBe(1);
});
