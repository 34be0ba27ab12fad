import { revokeSession } from '@/domain/people/revoke-session';
import { signOutEverywhere } from '@/domain/people/sign-out-everywhere';
import { listSessions } from '@/domain/people/people-queries';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, openSession, openSessions } from './logins';

test('one’s own device; eight presses sign it out once; others’ devices do not exist', async ({ db }) => {
  const world = await makeWorld(db);
  const mine = await openSession(world, 'tacgia1', 'mine', midWindow);
  const theirs = await openSession(world, 'tacgia2', 'theirs', midWindow);
  expect(await eightAtOnce(() => revokeSession(world.as('tacgia1'), mine))).toBe(1);
  expect(await openSessions(world, 'tacgia1')).toBe(0);
  await expect(revokeSession(world.as('tacgia1'), theirs)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(revokeSession(world.as('vanhoaxahoi'), theirs)).rejects.toMatchObject({ reason: 'not_found' });
  await revokeSession(world.as('admin'), theirs);
  expect(await eventKinds(world)).toEqual(['account.session_revoked', 'account.session_revoked']);
});

test('an admin reaches no other commune’s sessions', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const theirs = await openSession(other, 'tacgia1', 'theirs', midWindow);
  await expect(revokeSession(world.as('admin'), theirs)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(signOutEverywhere(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await listSessions(world.as('admin'), other.accounts.tacgia1)).toEqual([]);
});
