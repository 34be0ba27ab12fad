import { listSessions } from '@/domain/people/people-queries';
import { signOutEverywhere } from '@/domain/people/sign-out-everywhere';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { openSession, openSessions } from './logins';

test('the admin signs a person out everywhere; a colleague may not even see the list', async ({ db }) => {
  const world = await makeWorld(db);
  await openSession(world, 'tacgia1', 'a', midWindow);
  expect(await listSessions(world.as('tacgia2'), world.accounts.tacgia1)).toEqual([]);
  await expect(signOutEverywhere(world.as('vanhoaxahoi'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'admin_only' });
  await signOutEverywhere(world.as('admin'), world.accounts.tacgia1);
  expect(await openSessions(world, 'tacgia1')).toBe(0);
});
