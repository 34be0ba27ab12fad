import { filterRoster, roster, rosterCampaign } from '@/domain/tracking/queries';
import { remindUnits } from '@/domain/tracking/remind-units';
import { listTasks } from '@/domain/tracking/tasks';
import { searchUnits, unitInCampaign } from '@/domain/tracking/unit-queries';
import { expect, test } from '../../harness/database';
import { closesAt, makeSubmission, makeWorld, midWindow } from '../../harness/make';

test('starts from the roster, zeros first; drafts are a number; withdrawn and refused do not count', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { owner: 'tacgia2', title: 'Bí mật của người soạn' });
  for (const [number, status] of (['FILED', 'RETURNED', 'ELIGIBLE', 'REJECTED', 'WITHDRAWN'] as const).entries()) await makeSubmission(world, { status, number: number + 1 });
  const rows = await roster(world.as('chutich'), world.campaignId);
  expect(rows.map((row) => [row.name, row.state, row.filed, row.eligible, row.returned, row.drafts, row.paperMissing])).toEqual([
    ['Phòng Văn hóa – Xã hội', 'none', 0, 0, 0, 0, 0],
    ['Trạm Y tế', 'drafting', 0, 0, 0, 1, 0],
    ['Phòng Kinh tế', 'met', 3, 1, 1, 0, 3],
  ]);
  expect(JSON.stringify(rows)).not.toContain('Bí mật');
  expect(rows.at(-1)?.heads.map((head) => head.fullName)).toEqual(['Nguyễn Khắc Hiếu']);
  expect(filterRoster(rows, { q: 'khac hieu', bloc: null, states: null }).map((row) => row.name)).toEqual(['Phòng Kinh tế']);
  expect(filterRoster(rows, { q: '', bloc: 'SERVICE', states: ['none', 'drafting'] }).map((row) => row.name)).toEqual(['Trạm Y tế']);
});

test('a unit head sees the own unit only; others of the staff, and other organizations, nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect((await roster(world.as('kinhte'), world.campaignId)).map((row) => row.name)).toEqual(['Phòng Kinh tế']);
  expect(await roster(world.as('tacgia1'), world.campaignId)).toEqual([]);
  expect(await roster(other.as('vanhoaxahoi'), world.campaignId)).toEqual([]);
  expect(await rosterCampaign(other.as('vanhoaxahoi'), world.campaignId)).toBeNull();
  expect(await unitInCampaign(world.as('kinhte'), world.campaignId, world.units.trammyte)).toBeNull();
  expect((await roster(world.as('truongphong'), world.campaignId))).toHaveLength(3);
});

test('a unit’s page: filed dossiers, no drafts, and whether the head has read the reminder', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { title: 'Còn đang soạn' });
  await makeSubmission(world, { status: 'FILED', number: 1 });
  await remindUnits(world.as('vanhoaxahoi'), { campaignId: world.campaignId, unitIds: [world.units.kinhte], channel: 'PORTAL', note: '', again: false });
  const before = await unitInCampaign(world.as('kinhte'), world.campaignId, world.units.kinhte);
  expect(before?.dossiers.map((dossier) => dossier.code)).toEqual(['BB-2026-0001']);
  expect(before?.reminders).toMatchObject([{ byName: 'Nguyễn Thị Thanh Hà', readAt: null }]);
  await db.message.updateMany({ where: { accountId: world.accounts.kinhte }, data: { readAt: midWindow } });
  expect((await unitInCampaign(world.as('vanhoaxahoi'), world.campaignId, world.units.kinhte))?.reminders).toMatchObject([{ readAt: midWindow }]);
});

test('tasks: the head of a unit that owes, the office for zeros, nobody after the window', async ({ db }) => {
  const world = await makeWorld(db);
  expect((await listTasks(world.as('kinhte'))).map((task) => [task.title, task.href])).toEqual([['Đơn vị còn thiếu 01 hồ sơ', `/campaigns/${world.campaignId}/units/${world.units.kinhte}`]]);
  // Head of a unit and of the office: both.
  expect((await listTasks(world.as('truongphong'))).map((task) => task.title)).toEqual(['Đơn vị còn thiếu 01 hồ sơ', 'Đôn đốc 3 đơn vị chưa có hồ sơ']);
  await makeSubmission(world, { status: 'FILED' });
  expect(await listTasks(world.as('kinhte'))).toEqual([]);
  expect(await listTasks(world.as('tacgia1'))).toEqual([]);
  expect(await listTasks(world.as('vanhoaxahoi', closesAt))).toEqual([]);
});

test('units are found by name without marks, in the own organization', async ({ db }) => {
  const world = await makeWorld(db);
  await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect((await searchUnits(world.as('tacgia1'), 'TRAM y')).map((unit) => unit.id)).toEqual([world.units.trammyte]);
  expect(await searchUnits(world.as('tacgia1'), '  ')).toEqual([]);
});
