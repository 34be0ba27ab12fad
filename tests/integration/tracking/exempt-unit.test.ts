import { endExemption } from '@/domain/tracking/end-exemption';
import { exemptUnit } from '@/domain/tracking/exempt-unit';
import { roster } from '@/domain/tracking/queries';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow, type World } from '../../harness/make';

const exempting = (world: World) => ({ campaignId: world.campaignId, unitId: world.units.trammyte, paperNumber: '37/UBND-VX', paperOn: '2026-04-10' as const, reason: 'Trạm đang sáp nhập.' });

test('let off by a paper, and bound again; both in the history', async ({ db }) => {
  const world = await makeWorld(db);
  const state = async () => (await roster(world.as('vanhoaxahoi'), world.campaignId)).find((row) => row.unitId === world.units.trammyte)?.state;
  await exemptUnit(world.as('vanhoaxahoi'), exempting(world));
  expect(await db.campaignUnit.findFirstOrThrow({ where: { unitId: world.units.trammyte } })).toMatchObject({
    exemptedAt: midWindow, exemptedById: world.accounts.vanhoaxahoi, exemptPaperNumber: '37/UBND-VX', exemptPaperOn: new Date('2026-04-10T00:00:00Z'), exemptReason: 'Trạm đang sáp nhập.',
  });
  expect(await state()).toBe('exempt');
  await expect(exemptUnit(world.as('admin'), exempting(world))).rejects.toMatchObject({ reason: 'already_exempt' });
  await endExemption(world.as('admin'), exempting(world));
  expect(await state()).toBe('none');
  await expect(endExemption(world.as('admin'), exempting(world))).rejects.toMatchObject({ reason: 'not_exempt' });
  expect((await db.event.findMany({ orderBy: { id: 'asc' } })).map((event) => [event.kind, event.data])).toEqual([
    ['unit.exempted', { paperNumber: '37/UBND-VX', paperOn: '2026-04-10' }], ['unit.exemption_ended', { paperNumber: '37/UBND-VX' }],
  ]);
});

test('who may not, whom not, a paper of tomorrow', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(exemptUnit(world.as('chutich'), exempting(world))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(exemptUnit(world.as('kinhte'), exempting(world))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(exemptUnit(world.as('kinhte'), { ...exempting(world), unitId: world.units.kinhte })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(exemptUnit(other.as('admin'), exempting(world))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(exemptUnit(world.as('vanhoaxahoi'), { ...exempting(world), paperOn: '2026-04-11' })).rejects.toMatchObject({ reason: 'invalid_input' });
  await db.campaignUnit.updateMany({ where: { unitId: world.units.trammyte }, data: { relation: 'INVITED', quota: null } });
  await expect(exemptUnit(world.as('vanhoaxahoi'), exempting(world))).rejects.toMatchObject({ reason: 'exempt_only_assigned' });
});

test('eight clicks exempt once', async ({ db }) => {
  const world = await makeWorld(db);
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => exemptUnit(world.as('vanhoaxahoi'), exempting(world))));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  expect(await db.event.count()).toBe(1);
});
