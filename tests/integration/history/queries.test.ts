import { listHistory } from '@/domain/history/queries';
import { recordEvent } from '@/domain/history/record-event';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { expect, test } from '../../harness/database';
import { daysAfter, makeSubmission, makeWorld, midWindow } from '../../harness/make';

test('sentences with names, newest first, filtered by person, kind, subject and day', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { status: 'FILED', number: 7 });
  const subject = { type: 'submission', id: submissionId, campaignId: world.campaignId };
  await recordEvent(world.as('tacgia1'), 'submission.filed', subject);
  await recordEvent(world.as('vanhoaxahoi', daysAfter(midWindow, 1)), 'submission.paper_received', subject);
  await recordEvent(world.as('admin', daysAfter(midWindow, 2)), 'account.roles_changed', { type: 'account', id: world.accounts.tacgia2 }, { added: ['unitHead'], removed: [] });
  const words = async (filter: Parameters<typeof listHistory>[1]) => (await listHistory(world.as('admin'), filter, 1)).lines.map((line) => [line.actorName, line.words, line.subjectName]);
  const all = await words({});
  expect(all).toHaveLength(3);
  expect(all[0]).toEqual(['Đỗ Quang Huy', 'giao vai trò thủ trưởng đơn vị', 'Bá Văn Thịnh']);
  expect(all[2]).toEqual(['Lê Thị Minh Thư', expect.any(String), 'BB-2026-0007']);
  expect(await words({ actorId: world.accounts.vanhoaxahoi })).toEqual([all[1]]);
  expect(await words({ group: 'account' })).toEqual([all[0]]);
  expect(await words({ subjectId: submissionId })).toEqual([all[1], all[2]]);
  expect(await words({ from: '2026-04-11', to: '2026-04-11' })).toEqual([all[1]]);
  expect(await words({ from: 'hôm qua', actorId: 'x', group: '?' })).toHaveLength(3);
});

test('others read only what they did themselves; another commune’s history does not exist', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await recordEvent(world.as('tacgia1'), 'account.password_changed', { type: 'account', id: world.accounts.tacgia1 });
  await recordEvent(world.as('admin'), 'account.unlocked', { type: 'account', id: world.accounts.tacgia1 });
  await recordEvent(other.as('admin'), 'account.unlocked', { type: 'account', id: other.accounts.tacgia1 });
  expect((await listHistory(world.as('admin'), {}, 1)).total).toBe(2);
  expect((await listHistory(world.as('tacgia1'), {}, 1)).lines.map((line) => line.words)).toEqual(['đổi mật khẩu']);
  expect((await listHistory(world.as('tacgia1'), { actorId: world.accounts.admin }, 1)).total).toBe(0);
});

test('a second page, and the history cannot be changed', async ({ db }) => {
  const world = await makeWorld(db);
  for (let i = 0; i < 53; i += 1) await recordEvent(world.as('admin', daysAfter(midWindow, i)), 'unit.created', { type: 'unit', id: world.units.kinhte });
  const page = await listHistory(world.as('admin'), {}, 2);
  expect([page.total, page.lines.length]).toEqual([53, 3]);
  await expect(db.event.deleteMany()).rejects.toThrow();
});

test('looking at personal data is noted, the same look once, an export each time', async ({ db }) => {
  const world = await makeWorld(db);
  const subject = { type: 'account', id: world.accounts.tacgia1 };
  const look = (minutes: number) => recordPersonalView(world.as('admin', new Date(midWindow.getTime() + minutes * 60_000)), 'personal_data.viewed', subject);
  await look(0);
  await look(14);
  expect(await db.event.count()).toBe(1);
  await look(15);
  await recordPersonalView(world.as('vanhoaxahoi', midWindow), 'personal_data.viewed', subject);
  expect(await db.event.count()).toBe(3);
  await recordPersonalView(world.as('admin'), 'personal_data.exported', subject);
  await recordPersonalView(world.as('admin'), 'personal_data.exported', subject);
  expect(await db.event.count({ where: { kind: 'personal_data.exported' } })).toBe(2);
});
