import { letterheadOf } from '@/domain/people/queries';
import { updateLetterhead } from '@/domain/people/update-letterhead';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';

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

test('only an admin, and never another commune’s', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const lines = { issuer: 'OFFICE' as const, upperLine: '', nameLine: 'X', symbol: 'X', archiveLine: 'X' };
  await expect(updateLetterhead(world.as('chutich'), lines)).rejects.toMatchObject({ reason: 'admin_only' });
  await updateLetterhead(world.as('admin'), lines);
  expect(await letterheadOf(other.as('admin'), 'OFFICE')).toMatchObject({ nameLine: 'PHÒNG VĂN HÓA – XÃ HỘI' });
});
