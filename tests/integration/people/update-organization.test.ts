import { letterheadOf, organizationOf } from '@/domain/people/queries';
import { updateLetterhead } from '@/domain/people/update-letterhead';
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

test('letterheads: written over, or for the first time; a missing one reads as usual', async ({ db }) => {
  const world = await makeWorld(db);
  const lines = { issuer: 'OFFICE' as const, upperLine: 'ỦY BAN NHÂN DÂN XÃ BẮC BÌNH', nameLine: 'PHÒNG VĂN HÓA – XÃ HỘI', symbol: 'VHXH', archiveLine: 'Lưu: VT.' };
  await updateLetterhead(world.as('admin'), lines);
  expect(await letterheadOf(world.as('tacgia1'), 'OFFICE')).toEqual({ ...lines, place: 'Bắc Bình' });
  await db.letterhead.deleteMany({ where: { organizationId: world.organizationId, issuer: 'COUNCIL' } });
  expect(await letterheadOf(world.as('tacgia1'), 'COUNCIL')).toMatchObject({ upperLine: 'UBND XÃ BẮC BÌNH', symbol: 'HĐTĐKT' });
  await updateLetterhead(world.as('admin'), { ...lines, issuer: 'COUNCIL', symbol: 'HĐ' });
  expect(await letterheadOf(world.as('tacgia1'), 'COUNCIL')).toMatchObject({ symbol: 'HĐ' });
});

test('only an admin', async ({ db }) => {
  const world = await makeWorld(db);
  await expect(updateOrganization(world.as('truongphong'), profile)).rejects.toMatchObject({ reason: 'admin_only' });
  await expect(updateLetterhead(world.as('chutich'), { issuer: 'OFFICE', upperLine: '', nameLine: 'X', symbol: 'X', archiveLine: 'X' })).rejects.toMatchObject({ reason: 'admin_only' });
});
