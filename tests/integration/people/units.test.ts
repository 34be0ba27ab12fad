import { createUnit } from '@/domain/people/create-unit';
import { endUnit } from '@/domain/people/end-unit';
import { listUnits } from '@/domain/people/queries';
import { renameUnit } from '@/domain/people/rename-unit';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds } from './logins';

test('a new unit stands last; eight presses make one; the name counts without marks and case', async ({ db }) => {
  const world = await makeWorld(db);
  expect(await eightAtOnce(() => createUnit(world.as('admin'), { name: 'Trường Tiểu học Phan Rí Thành', bloc: 'SCHOOL' }))).toBe(1);
  expect((await listUnits(world.as('tacgia1'))).map((unit) => [unit.name, unit.position])).toEqual([
    ['Phòng Văn hóa – Xã hội', 0], ['Phòng Kinh tế', 1], ['Trạm Y tế', 2], ['Trường Tiểu học Phan Rí Thành', 3],
  ]);
  await expect(createUnit(world.as('admin'), { name: 'TRẠM Y TẾ', bloc: 'SERVICE' })).rejects.toMatchObject({ reason: 'unit_name_taken', fields: { name: [expect.any(String)] } });
  await expect(createUnit(world.as('truongphong'), { name: 'Thôn Bình Tiến', bloc: 'VILLAGE' })).rejects.toMatchObject({ reason: 'admin_only' });
  expect(await eventKinds(world)).toEqual(['unit.created']);
});

test('the same name in another commune is another unit', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await createUnit(other.as('admin'), { name: 'Thôn Bình Tiến', bloc: 'VILLAGE' });
  await createUnit(world.as('admin'), { name: 'Thôn Bình Tiến', bloc: 'VILLAGE' });
  expect(await listUnits(world.as('admin'))).toHaveLength(4);
});

test('renaming: notes what changed; a taken name and another commune’s unit are refused', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const input = { unitId: world.units.trammyte, name: 'Trung tâm Y tế', bloc: 'SERVICE' as const, position: 2 };
  await renameUnit(world.as('admin'), input);
  expect(await db.unit.findFirstOrThrow({ where: { id: world.units.trammyte } })).toMatchObject({ name: 'Trung tâm Y tế', foldedName: 'trung tam y te' });
  await expect(renameUnit(world.as('admin'), { ...input, name: 'Phòng kinh tế' })).rejects.toMatchObject({ reason: 'unit_name_taken' });
  await expect(renameUnit(world.as('admin'), { ...input, unitId: other.units.trammyte })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(renameUnit(world.as('kinhte'), input)).rejects.toMatchObject({ reason: 'admin_only' });
  expect(await db.event.findMany()).toMatchObject([{ kind: 'unit.renamed', data: { fields: ['name'], before: 'Trạm Y tế', after: 'Trung tâm Y tế' } }]);
});

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
