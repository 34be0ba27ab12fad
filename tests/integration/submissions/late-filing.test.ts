import { newId } from '@/domain/id';
import { admitLate } from '@/domain/submissions/admit-late';
import { createDraft } from '@/domain/submissions/create-draft';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { lateAdmissions, lateWindows } from '@/domain/submissions/late-queries';
import { whyNotFile } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { dossierPage } from '@/domain/submissions/screening-list';
import { listTasks } from '@/domain/submissions/tasks';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, justBefore, makeSubmission, makeWorld, type World } from '../../harness/make';
import { panelOf } from './panel';

const lateUntil = daysAfter(closesAt, 5);
const lateReason = 'Đi công tác dài ngày, về sau hạn.';
const noFilter = { q: '', fieldId: null, unitId: null, paperMissing: false, state: null, sort: 'filed' as const };
const file = (world: World, submissionId: string, now: Date, reason?: string) =>
  fileSubmission(world.as('tacgia1', now), { submissionId, noSecrets: true, ...(reason === undefined ? {} : { lateReason: reason }) });

test('not allowed by default: the first instant after the window is too late, and leaves no trace', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world);
  await expect(file(world, id, closesAt, lateReason)).rejects.toMatchObject({ reason: 'filing_closed' });
  await expect(createDraft(world.as('tacgia1', closesAt), { draftId: newId(), campaignId: world.campaignId, title: 'Ý tưởng' })).rejects.toMatchObject({ reason: 'filing_closed' });
  expect(await db.event.count()).toBe(0);
});

test('allowed until its own instant, with a reason; in time it keeps none', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { lateUntil } });
  const [inTime, late, tooLate] = [await makeSubmission(world), await makeSubmission(world), await makeSubmission(world)];
  await file(world, inTime, justBefore(closesAt), 'Không cần lý do.');
  await expect(file(world, late, closesAt)).rejects.toMatchObject({ reason: 'late_reason_missing', fields: { lateReason: [expect.any(String)] } });
  await file(world, late, justBefore(lateUntil), lateReason);
  await expect(file(world, tooLate, lateUntil, lateReason)).rejects.toMatchObject({ reason: 'filing_closed' });
  const rows = await db.submission.findMany({ where: { id: { in: [inTime, late] } }, select: { id: true, filedAt: true, lateReason: true }, orderBy: { filedAt: 'asc' } });
  expect(rows).toEqual([{ id: inTime, filedAt: justBefore(closesAt), lateReason: null }, { id: late, filedAt: justBefore(lateUntil), lateReason }]);
});

test('marked late with its reason: in the office’s list and panel, on the dossier, in the history', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { lateUntil, filingRule: 'ELECTRONIC' } });
  const id = await makeSubmission(world);
  await file(world, id, daysAfter(closesAt, 1), lateReason);
  const office = world.as('vanhoaxahoi', daysAfter(closesAt, 2));
  expect((await dossierPage(office, world.campaignId, noFilter))?.rows).toMatchObject([{ filing: { words: 'trễ 2 ngày', tone: 'warn' }, lateReason }]);
  expect(await panelOf(office, id)).toMatchObject({ lateReason, filing: { words: 'trễ 2 ngày' } });
  expect((await getDossier(world.as('tacgia1'), id))?.lateReason).toBe(lateReason);
  const event = await db.event.findFirstOrThrow({ where: { kind: 'submission.filed' } });
  expect(event.data).toMatchObject({ late: true });
  expect(await db.eventReason.findFirst({ where: { eventId: event.id } })).toMatchObject({ text: lateReason });
});

test('while it may be filed late, the draft is begun, judged and reminded of by that day', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ data: { lateUntil } });
  const now = daysAfter(closesAt, 1);
  const author = world.as('tacgia1', now);
  expect(await lateWindows(author)).toEqual(new Map([[world.campaignId, lateUntil]]));
  const id = await createDraft(author, { draftId: newId(), campaignId: world.campaignId, title: 'Bàn soát giấy tờ' });
  const dossier = await getDossier(author, id);
  expect(dossier && whyNotFile(author.actor, dossier, now)).toBeNull();
  expect((await listTasks(author)).find(({ key }) => key === `submission.draft:${id}`)?.dueAt).toEqual(lateUntil);
  expect(await lateWindows(world.as('tacgia1', lateUntil))).toEqual(new Map());
});

const admission = (world: World) => ({ campaignId: world.campaignId, accountId: world.accounts.tacgia1, reason: 'Theo chỉ đạo của Chủ tịch UBND xã.', paperNumber: '88/UBND', paperOn: '2026-04-30' as const, lastDay: '2026-05-04' as const });

test('one dossier by exception: by a paper, for one person, once, until its own last day', async ({ db }) => {
  const world = await makeWorld(db);
  const [first, second, foreign] = [await makeSubmission(world), await makeSubmission(world), await makeSubmission(world, { owner: 'tacgia2' })];
  const now = daysAfter(closesAt, 1);
  await admitLate(world.as('vanhoaxahoi', now), admission(world));
  expect(await db.message.count({ where: { kind: 'submission.late_admitted', accountId: world.accounts.tacgia1 } })).toBe(1);
  await expect(fileSubmission(world.as('tacgia2', now), { submissionId: foreign, noSecrets: true, lateReason })).rejects.toMatchObject({ reason: 'filing_closed' });
  const tries = await Promise.allSettled([first, second].map((id) => file(world, id, now, lateReason)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const filed = await db.submission.findFirstOrThrow({ where: { status: 'FILED' } });
  expect(filed.lateReason).toBe(lateReason);
  const list = await lateAdmissions(world.as('vanhoaxahoi', now), world.campaignId, 1);
  expect(list).toMatchObject({ campaign: { total: 1 }, lines: [{ fullName: 'Lê Thị Minh Thư', paperNumber: '88/UBND', submissionId: filed.id, closesAt: new Date('2026-05-05T00:00:00+07:00') }] });
  // The other draft finds the window shut again.
  await expect(file(world, filed.id === first ? second : first, now, lateReason)).rejects.toMatchObject({ reason: 'filing_closed' });
});

test('who may not be admitted, by whom and until when not', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const now = daysAfter(closesAt, 1);
  const office = world.as('vanhoaxahoi', now);
  const input = admission(world);
  await expect(admitLate(world.as('kinhte', now), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(admitLate(other.as('vanhoaxahoi', now), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(admitLate(office, { ...input, accountId: other.accounts.tacgia1 })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(admitLate(office, { ...input, accountId: world.accounts.vanhoaxahoi })).rejects.toMatchObject({ reason: 'own_admission' });
  await expect(admitLate(office, { ...input, lastDay: '2026-04-29' })).rejects.toMatchObject({ reason: 'late_day_too_early', fields: { lastDay: [expect.any(String)] } });
  const clicks = await Promise.allSettled(Array.from({ length: 4 }, () => admitLate(office, input)));
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(admitLate(office, input)).rejects.toMatchObject({ reason: 'admitted_already' });
  await db.campaign.updateMany({ where: { organizationId: world.organizationId }, data: { status: 'SCORING', scoringOpenedAt: now } });
  await expect(admitLate(office, { ...input, accountId: world.accounts.tacgia2 })).rejects.toMatchObject({ reason: 'campaign_not_receiving' });
  expect(await lateAdmissions(world.as('tacgia1', now), world.campaignId, 1)).toBeNull();
});
