import { remindUnits } from '@/domain/tracking/remind-units';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeWorld, midWindow, type World } from '../../harness/make';

const reminding = (world: World, ...unitIds: string[]) => ({ campaignId: world.campaignId, unitIds, channel: 'PORTAL' as const, note: '', again: false });

test('assigned are urged, invited are asked; each head is told once, each reminder is kept', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaignUnit.updateMany({ where: { unitId: world.units.vhxh }, data: { relation: 'INVITED', quota: null } });
  const { kinhte, vhxh } = world.units;
  expect(await remindUnits(world.as('vanhoaxahoi'), reminding(world, kinhte, vhxh))).toEqual({ count: 2 });
  const rows = await db.reminder.findMany();
  const textOf = (unitId: string) => rows.find((row) => row.unitId === unitId)?.text ?? '';
  expect(textOf(kinhte)).toMatch(/^Kính gửi Ông\/Bà Nguyễn Khắc Hiếu, Phòng Kinh tế\. .*còn thiếu 01/u);
  expect(textOf(vhxh)).toContain('trân trọng đề nghị');
  expect(textOf(vhxh)).not.toMatch(/đôn đốc|yêu cầu|còn thiếu/u);
  const messages = await db.message.findMany();
  expect(messages.map((message) => [message.accountId, message.subject.split(':')[0]?.slice(0, 16)]).sort()).toEqual([
    [world.accounts.kinhte, 'Đôn đốc nộp hồ s'], [world.accounts.truongphong, 'Đề nghị phối hợp'],
  ].sort());
  expect(messages.find((message) => message.accountId === world.accounts.kinhte)?.href).toBe(`/campaigns/${world.campaignId}/units/${kinhte}`);
  expect((await db.event.findMany()).map((event) => event.kind).sort()).toEqual(['unit.invited', 'unit.reminded']);
});

test('by Zalo, telephone or letter: logged, nobody is told through the portal', async ({ db }) => {
  const world = await makeWorld(db);
  await remindUnits(world.as('truongphong'), { ...reminding(world, world.units.trammyte), channel: 'PHONE', note: 'Đã hẹn gửi trong tuần.' });
  expect(await db.reminder.findFirstOrThrow()).toMatchObject({ channel: 'PHONE', byId: world.accounts.truongphong, at: midWindow, text: expect.stringMatching(/Đã hẹn gửi trong tuần\.$/u) });
  expect(await db.message.count()).toBe(0);
});

test('not twice a day without saying so; the next day it is a new day', async ({ db }) => {
  const world = await makeWorld(db);
  const input = reminding(world, world.units.kinhte);
  const evening = new Date('2026-04-10T23:59:59+07:00');
  await remindUnits(world.as('vanhoaxahoi', evening), input);
  await expect(remindUnits(world.as('truongphong', evening), { ...input, unitIds: [world.units.trammyte, world.units.kinhte] })).rejects.toMatchObject({ reason: 'reminded_today' });
  expect(await db.reminder.count()).toBe(1);
  await remindUnits(world.as('vanhoaxahoi', new Date('2026-04-11T00:00:00+07:00')), input);
  await remindUnits(world.as('vanhoaxahoi', new Date('2026-04-11T09:00:00+07:00')), { ...input, again: true });
  expect(await db.reminder.count()).toBe(3);
});

test('eight clicks at once remind once', async ({ db }) => {
  const world = await makeWorld(db);
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => remindUnits(world.as('vanhoaxahoi'), reminding(world, world.units.kinhte, world.units.trammyte))));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toMatchObject({ reason: 'reminded_today' });
  expect(await db.reminder.count()).toBe(2);
});

test('who may not, whom not, and when not', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const input = reminding(world, world.units.kinhte);
  for (const person of ['kinhte', 'chutich', 'admin'] as const) await expect(remindUnits(world.as(person), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(remindUnits(other.as('vanhoaxahoi'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(remindUnits(world.as('vanhoaxahoi'), reminding(world, other.units.kinhte))).rejects.toMatchObject({ reason: 'not_found' });
  await expect(remindUnits(world.as('vanhoaxahoi'), reminding(world))).rejects.toMatchObject({ reason: 'nothing_to_remind' });
  await expect(remindUnits(world.as('vanhoaxahoi', closesAt), input)).rejects.toMatchObject({ reason: 'reminding_over' });
  await db.campaignUnit.updateMany({ where: { unitId: world.units.kinhte }, data: { exemptedAt: midWindow } });
  await expect(remindUnits(world.as('vanhoaxahoi'), reminding(world, world.units.trammyte, world.units.kinhte))).rejects.toMatchObject({ reason: 'unit_exempt' });
  expect(await db.reminder.count()).toBe(0);
  await remindUnits(world.as('vanhoaxahoi', justBefore(closesAt)), reminding(world, world.units.trammyte));
  await db.campaign.updateMany({ data: { status: 'DRAFT' } });
  await expect(remindUnits(world.as('vanhoaxahoi', daysAfter(midWindow, 1)), input)).rejects.toMatchObject({ reason: 'not_found' });
});
