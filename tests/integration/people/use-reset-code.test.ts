import { issueResetCode } from '@/domain/people/issue-reset-code';
import { signIn } from '@/domain/people/sign-in';
import { useResetCode } from '@/domain/people/use-reset-code';
import { expect, test } from '../../harness/database';
import { daysAfter, justBefore, makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, givePassword, openSession, openSessions, otherPassword } from './logins';

const visitor = { address: '10.0.0.7', device: 'x' };

test('sets the password, unlocks, signs out everywhere; typed small and without hyphens it is the same code', async ({ db }) => {
  const world = await makeWorld(db);
  const signInName = await givePassword(world, 'tacgia1', { lockedAt: midWindow });
  await openSession(world, 'tacgia1', 'stolen', midWindow);
  const { code } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  const input = { signInName, code: ` ${code.toLowerCase().replaceAll('-', ' ')} `, password: otherPassword, again: otherPassword };
  await useResetCode(db, input, visitor, midWindow);
  expect(await db.login.findUniqueOrThrow({ where: { signInName } })).toMatchObject({ mustChange: false, lockedAt: null, failedCount: 0, resetCodeHash: null, resetExpiresAt: null, passwordChangedAt: midWindow });
  expect(await openSessions(world, 'tacgia1')).toBe(0);
  await expect(signIn(db, { name: signInName, password: otherPassword, shared: false }, visitor, midWindow)).resolves.toBeTruthy();
  await expect(useResetCode(db, input, visitor, midWindow)).rejects.toMatchObject({ reason: 'code_invalid' });
  expect(await eventKinds(world)).toEqual(['account.reset_code_issued', 'account.password_reset']);
});

test('holds until the last instant of 72 hours, not longer', async ({ db }) => {
  const world = await makeWorld(db);
  const signInName = await givePassword(world, 'tacgia1');
  const { code } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  const input = { signInName, code, password: otherPassword, again: otherPassword };
  await expect(useResetCode(db, input, visitor, daysAfter(midWindow, 3))).rejects.toMatchObject({ reason: 'code_invalid' });
  await useResetCode(db, input, visitor, justBefore(daysAfter(midWindow, 3)));
});

test('another person’s name, a wrong code and an unknown name answer the same and slow the address down', async ({ db }) => {
  const world = await makeWorld(db);
  const { code } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  const rest = { password: otherPassword, again: otherPassword };
  await expect(useResetCode(db, { signInName: 'bb.tacgia2', code, ...rest }, visitor, midWindow)).rejects.toMatchObject({ reason: 'code_invalid' });
  await expect(useResetCode(db, { signInName: 'bb.tacgia1', code: 'AAAA-BBBB-CCCC', ...rest }, visitor, midWindow)).rejects.toMatchObject({ reason: 'code_invalid' });
  await expect(useResetCode(db, { signInName: 'khong.co', code, ...rest }, visitor, midWindow)).rejects.toMatchObject({ reason: 'code_invalid' });
  expect(await db.signInFailure.count()).toBe(3);
});

test('a password with the own name is refused and the code stays good', async ({ db }) => {
  const world = await makeWorld(db);
  const { code, signInName } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  await expect(useResetCode(db, { signInName, code, password: 'Lê Thị Minh Thư 1', again: '' }, visitor, midWindow)).rejects.toMatchObject({ reason: 'weak_password' });
  await useResetCode(db, { signInName, code, password: otherPassword, again: otherPassword }, visitor, midWindow);
});

test('an account disabled after the slip was printed', async ({ db }) => {
  const world = await makeWorld(db);
  const { code, signInName } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  await db.account.updateMany({ where: { id: world.accounts.tacgia1 }, data: { disabledAt: midWindow } });
  await expect(useResetCode(db, { signInName, code, password: otherPassword, again: otherPassword }, visitor, midWindow)).rejects.toMatchObject({ reason: 'account_disabled' });
});

test('eight at once use it once', async ({ db }) => {
  const world = await makeWorld(db);
  const { code, signInName } = await issueResetCode(world.as('admin'), world.accounts.tacgia1);
  expect(await eightAtOnce(() => useResetCode(db, { signInName, code, password: otherPassword, again: otherPassword }, visitor, midWindow))).toBe(1);
});
