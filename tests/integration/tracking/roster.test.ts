import { filterRoster, roster, rosterCampaign } from '@/domain/tracking/queries';
import { remindUnits } from '@/domain/tracking/remind-units';
import { listTasks } from '@/domain/tracking/tasks';
import { searchUnits, unitInCampaign } from '@/domain/tracking/unit-queries';
import { expect, test } from '../../harness/database';
import { closesAt, makeSubmission, makeWorld, midWindow, opensAt } from '../../harness/make';

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

test('paper: the first one that counts, kept by PostgreSQL; reminders: the last one and how many', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const dossiers: string[] = [];
  for (const number of [1, 2, 3]) dossiers.push(await makeSubmission(world, { status: 'FILED', number }));
  const [first, second] = dossiers;
  const paper = { organizationId: world.organizationId, channel: 'POST' as const, copies: 2, colour: true, byId: world.accounts.vanhoaxahoi, at: midWindow };
  const missing = async () => (await roster(world.as('chutich'), world.campaignId)).find((row) => row.unitId === world.units.kinhte)?.paperMissing;
  const firstPaper = async (id: string | undefined) => (await db.submission.findFirstOrThrow({ where: { organizationId: world.organizationId, id } })).firstPaperAt;
  expect(await missing()).toBe(3);
  await db.paperReceipt.createMany({ data: [first, second].map((submissionId) => ({ ...paper, submissionId: submissionId ?? '', arrivalNumber: '612', arrivedAt: midWindow })) });
  await db.paperReceipt.create({ data: { ...paper, submissionId: first ?? '', arrivalNumber: '15', arrivedAt: opensAt } });
  expect([await missing(), await firstPaper(first), await firstPaper(second)]).toEqual([1, opensAt, midWindow]);
  await db.paperReceipt.updateMany({ where: { arrivalNumber: '15' }, data: { voidedAt: midWindow, voidReason: 'Nhầm hồ sơ' } });
  expect(await firstPaper(first)).toEqual(midWindow);
  await db.paperReceipt.updateMany({ where: { submissionId: second }, data: { voidedAt: midWindow, voidReason: 'Nhầm hồ sơ' } });
  expect([await missing(), await firstPaper(second)]).toEqual([2, null]);

  const said = { organizationId: world.organizationId, campaignId: world.campaignId, unitId: world.units.kinhte, text: 'Đề nghị nộp', byId: world.accounts.vanhoaxahoi };
  await db.reminder.createMany({ data: [{ ...said, channel: 'ZALO', at: midWindow }, { ...said, channel: 'PHONE', at: opensAt }] });
  await db.reminder.create({ data: { ...said, organizationId: other.organizationId, campaignId: other.campaignId, channel: 'LETTER', at: closesAt } });
  const row = (await roster(world.as('kinhte'), world.campaignId)).at(0);
  expect([row?.lastReminder, row?.reminderCount, row?.filed]).toEqual([{ at: midWindow, channel: 'ZALO' }, 2, 3]);
  expect(await roster(world.as('kinhte'), world.campaignId, [world.units.trammyte])).toEqual([]);
  expect((await roster(world.as('vanhoaxahoi'), world.campaignId, [world.units.trammyte])).map((each) => each.name)).toEqual(['Trạm Y tế']);
});

test('two clerks write two bundles at once: both papers count', async ({ db }) => {
  const world = await makeWorld(db);
  const dossiers = [await makeSubmission(world, { status: 'FILED', number: 1 }), await makeSubmission(world, { status: 'FILED', number: 2 })];
  const paper = { organizationId: world.organizationId, channel: 'POST' as const, copies: 2, colour: true, byId: world.accounts.vanhoaxahoi, at: midWindow };
  const bundle = (ids: string[], arrivalNumber: string, arrivedAt: Date) => db.paperReceipt.createMany({ data: ids.map((submissionId) => ({ ...paper, submissionId, arrivalNumber, arrivedAt })) });
  await Promise.all([1, 2, 3, 4].map((n) => bundle(n % 2 ? dossiers : dossiers.toReversed(), String(n), new Date(midWindow.getTime() - n))));
  expect((await db.submission.findMany({ select: { firstPaperAt: true } })).map((row) => row.firstPaperAt)).toEqual([new Date(midWindow.getTime() - 4), new Date(midWindow.getTime() - 4)]);
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
