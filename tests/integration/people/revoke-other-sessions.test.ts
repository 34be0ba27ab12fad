import { listSessions } from '@/domain/people/people-queries';
import { revokeOtherSessions } from '@/domain/people/revoke-other-sessions';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eventKinds, openSession, openSessions } from './logins';

test('all others but this one', async ({ db }) => {
  const world = await makeWorld(db);
  const here = await openSession(world, 'tacgia1', 'here', midWindow);
  await openSession(world, 'tacgia1', 'a', midWindow);
  await openSession(world, 'tacgia1', 'b', midWindow);
  await openSession(world, 'tacgia2', 'c', midWindow);
  expect(await revokeOtherSessions(world.as('tacgia1'), { sessionKey: here })).toBe(2);
  expect(await revokeOtherSessions(world.as('tacgia1'), { sessionKey: here })).toBe(0);
  expect((await listSessions(world.as('tacgia1'), world.accounts.tacgia1)).map((session) => session.id)).toEqual([here]);
  expect(await openSessions(world, 'tacgia2')).toBe(1);
  expect(await eventKinds(world)).toEqual(['account.sessions_revoked']);
});
