import { endUnit } from '@/domain/people/end-unit';
import { listUnits } from '@/domain/people/queries';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce } from './logins';

test('ending: only when nobody active is left in it, and only once', async ({ db }) => {
  const world = await makeWorld(db);
  const unitId = world.units.trammyte;
  await expect(endUnit(world.as('admin'), unitId)).rejects.toMatchObject({ reason: 'unit_has_people' });
  await db.account.updateMany({ where: { unitId }, data: { disabledAt: midWindow } });
  await expect(endUnit(world.as('truongphong'), unitId)).rejects.toMatchObject({ reason: 'admin_only' });
  expect(await eightAtOnce(() => endUnit(world.as('admin'), unitId))).toBe(1);
  await expect(endUnit(world.as('admin'), unitId)).rejects.toMatchObject({ reason: 'unit_has_ended' });
  expect(await listUnits(world.as('admin'))).toHaveLength(2);
  expect(await listUnits(world.as('admin'), { ended: true })).toHaveLength(3);
});

test('another commune’s unit cannot be ended', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(endUnit(world.as('admin'), other.units.kinhte)).rejects.toMatchObject({ reason: 'not_found' });
});
