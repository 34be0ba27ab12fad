import { createUnit } from '@/domain/people/create-unit';
import { listUnits } from '@/domain/people/queries';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
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
