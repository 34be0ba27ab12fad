import { renameUnit } from '@/domain/people/rename-unit';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';

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
