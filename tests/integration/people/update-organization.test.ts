import { organizationOf } from '@/domain/people/queries';
import { updateOrganization } from '@/domain/people/update-organization';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { eventKinds } from './logins';

const profile = { kind: 'COMMUNE' as const, name: 'Bắc Bình', parentName: 'tỉnh Lâm Đồng', codePrefix: 'BB', place: 'Bắc Bình', contact: '' };

test('the profile: only what changed is noted; the other commune keeps its own', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await updateOrganization(world.as('admin'), profile);
  expect(await eventKinds(world)).toEqual([]);
  await updateOrganization(world.as('admin'), { ...profile, place: 'Lương Sơn', contact: 'Phòng VH-XH, 0252 3 123 456' });
  expect(await organizationOf(world.as('tacgia1'))).toMatchObject({ place: 'Lương Sơn', contact: 'Phòng VH-XH, 0252 3 123 456' });
  expect(await organizationOf(other.as('admin'))).toMatchObject({ name: 'Hưng Thịnh', place: 'Hưng Thịnh', contact: '' });
  expect(await db.event.findMany()).toMatchObject([{ kind: 'organization.updated', data: { fields: ['place', 'contact'] } }]);
});

test('only an admin', async ({ db }) => {
  const world = await makeWorld(db);
  await expect(updateOrganization(world.as('truongphong'), profile)).rejects.toMatchObject({ reason: 'admin_only' });
});
