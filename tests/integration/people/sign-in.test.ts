import { failuresToLock, idleMillis, signIn, slowdownFor } from '@/domain/people/sign-in';
import { loadActor } from '@/domain/people/load-actor';
import { signOut } from '@/domain/people/sign-out';
import { markRead } from '@/domain/outbox/mark-read';
import { tell } from '@/domain/outbox/tell';
import { unlockAccount } from '@/domain/people/unlock-account';
import { expect, setClock, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { givePassword, goodPassword } from './logins';

const visitor = { address: '10.0.0.7', device: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120' };
const later = (minutes: number): Date => new Date(midWindow.getTime() + minutes * 60_000);

test('the right password opens a session and forgets earlier failures', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  await expect(signIn(db, { name, password: 'sai mật khẩu rồi', shared: false }, visitor, midWindow)).rejects.toMatchObject({ reason: 'sign_in_failed' });
  const token = await signIn(db, { name: ` ${name.toUpperCase()} `, password: goodPassword, shared: false }, visitor, midWindow);
  expect(token.organizationId).toBe(world.organizationId);
  const [session] = await db.session.findMany();
  expect(session).toMatchObject({ accountId: world.accounts.tacgia1, shared: false, device: visitor.device, expiresAt: later(8 * 60) });
  expect(session?.id).not.toBe(token.sessionId);
  expect((await db.login.findUniqueOrThrow({ where: { signInName: name } })).failedCount).toBe(0);
});

test('a password typed by another keyboard (NFD) is the same password', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  await expect(signIn(db, { name, password: goodPassword.normalize('NFD'), shared: false }, visitor, midWindow)).resolves.toBeTruthy();
});

test('an unknown name answers as a wrong password does', async ({ db }) => {
  await makeWorld(db);
  await expect(signIn(db, { name: 'khongco', password: goodPassword, shared: false }, visitor, midWindow)).rejects.toMatchObject({ reason: 'sign_in_failed' });
  expect(await db.signInFailure.count()).toBe(1);
});

test('eight failures lock, seven do not; one click of the admin unlocks', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  const wrong = () => signIn(db, { name, password: 'không phải mật khẩu', shared: false }, visitor, midWindow);
  const right = () => signIn(db, { name, password: goodPassword, shared: false }, visitor, midWindow);
  expect(failuresToLock).toBe(8);
  for (let i = 0; i < 7; i += 1) await expect(wrong()).rejects.toMatchObject({ reason: 'sign_in_failed' });
  expect((await db.login.findUniqueOrThrow({ where: { signInName: name } })).lockedAt).toBeNull();
  await expect(wrong()).rejects.toMatchObject({ reason: 'sign_in_failed' });
  // Locked, the right password gets the same words as a wrong one: nothing tells a guesser which it was.
  await expect(right()).rejects.toMatchObject({ reason: 'sign_in_failed' });
  expect(await db.session.count()).toBe(0);
  await unlockAccount(world.as('admin'), world.accounts.tacgia1);
  await expect(right()).resolves.toBeTruthy();
});

test('failures at the same moment are all counted', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  await Promise.allSettled(Array.from({ length: 8 }, () => signIn(db, { name, password: 'không phải mật khẩu', shared: false }, visitor, midWindow)));
  expect(await db.login.findUniqueOrThrow({ where: { signInName: name } })).toMatchObject({ failedCount: 8, lockedAt: midWindow });
});

test('an address is slowed down step by step, never locked, and forgotten after a quarter of an hour', async ({ db }) => {
  const world = await makeWorld(db);
  await givePassword(world, 'tacgia2');
  const fail = (i: number) => signIn(db, { name: `ai-do-${i}`, password: 'x', shared: false }, visitor, midWindow).catch(() => null);
  for (let i = 0; i < 4; i += 1) await fail(i);
  expect(await slowdownFor(db, visitor.address, midWindow)).toBe(0);
  await fail(4);
  expect(await slowdownFor(db, visitor.address, midWindow)).toBe(250);
  await db.signInFailure.createMany({ data: (await db.signInFailure.findMany()).flatMap(({ addressHash, at }) => Array.from({ length: 10 }, () => ({ addressHash, at }))) });
  expect(await slowdownFor(db, visitor.address, midWindow)).toBe(4000);
  expect(await slowdownFor(db, '10.0.0.8', midWindow)).toBe(0);
  expect(await slowdownFor(db, visitor.address, later(15))).toBe(0);
  // The neighbour in the same office still gets in.
  await expect(signIn(db, { name: 'bb.tacgia2', password: goodPassword, shared: false }, visitor, midWindow)).resolves.toBeTruthy();
  expect(JSON.stringify(await db.signInFailure.findMany())).not.toContain(visitor.address);
});

test('a disabled account is told so only with the right password', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  await db.account.updateMany({ where: { id: world.accounts.tacgia1 }, data: { disabledAt: midWindow } });
  await expect(signIn(db, { name, password: goodPassword, shared: false }, visitor, midWindow)).rejects.toMatchObject({ reason: 'account_disabled' });
  await expect(signIn(db, { name, password: 'sai', shared: false }, visitor, midWindow)).rejects.toMatchObject({ reason: 'sign_in_failed' });
});

test('an account without a password cannot be opened by an empty one', async ({ db }) => {
  await makeWorld(db);
  await expect(signIn(db, { name: 'bb.tacgia1', password: '', shared: false }, visitor, midWindow)).rejects.toMatchObject({ reason: 'sign_in_failed' });
});

test('"Máy dùng chung" ends after 30 idle minutes; a visit renews them; signing out ends it at once', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  expect(idleMillis(true)).toBe(30 * 60_000);
  const token = await signIn(db, { name, password: goodPassword, shared: true }, visitor, midWindow);
  await setClock(db, later(29));
  expect(await loadActor(db, token)).toMatchObject({ signInName: name, actor: { accountId: world.accounts.tacgia1 } });
  await setClock(db, later(58));
  expect(await loadActor(db, token)).not.toBeNull();
  await setClock(db, later(58 + 31));
  expect(await loadActor(db, token)).toBeNull();
  await setClock(db, later(60));
  await signOut(db, token, later(60));
  expect(await loadActor(db, token)).toBeNull();
});

test('a role taken away and a disabled account count at the next request; a lock keeps strangers out, not its owner', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'admin');
  await setClock(db, midWindow);
  const token = await signIn(db, { name, password: goodPassword, shared: false }, visitor, midWindow);
  await db.account.updateMany({ where: { id: world.accounts.admin }, data: { roles: ['staff'] } });
  expect((await loadActor(db, token))?.actor.roles).toEqual(['staff']);
  await db.login.update({ where: { signInName: name }, data: { lockedAt: midWindow } });
  expect(await loadActor(db, token)).not.toBeNull();
  await db.account.updateMany({ where: { id: world.accounts.admin }, data: { disabledAt: midWindow } });
  expect(await loadActor(db, token)).toBeNull();
});

test('whoever is here sees the number of own unread messages, up to 100', async ({ db }) => {
  const world = await makeWorld(db);
  const name = await givePassword(world, 'tacgia1');
  await setClock(db, midWindow);
  const token = await signIn(db, { name, password: goodPassword, shared: false }, visitor, midWindow);
  const news = (accountId: string, count: number) => Array.from({ length: count }, (_, i) => ({ accountId, kind: 'test.news', key: `${i}`, subject: 'Tin', body: 'Nội dung' }));
  await tell(world.as('admin'), [...news(world.accounts.tacgia1, 3), ...news(world.accounts.admin, 5)]);
  expect((await loadActor(db, token))?.unread).toBe(3);
  await markRead(world.as('tacgia1'), 'all');
  expect((await loadActor(db, token))?.unread).toBe(0);
  await tell(world.as('admin'), news(world.accounts.tacgia1, 150).map((item) => ({ ...item, kind: 'test.more' })));
  expect((await loadActor(db, token))?.unread).toBe(100);
});
