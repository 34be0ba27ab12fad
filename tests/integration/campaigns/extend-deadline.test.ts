import { createCampaign } from '@/domain/campaigns/create-campaign';
import { extendDeadline } from '@/domain/campaigns/extend-deadline';
import type { ExtendDeadlineInput } from '@/domain/campaigns/schema';
import { amendmentsOf } from '@/domain/campaigns/settings-queries';
import { expect, test } from '../../harness/database';
import { closesAt, justBefore, makeSubmission, makeWorld, type World } from '../../harness/make';
import { headOf, reasonOf, refusalOf } from './inputs';

const inputOf = ({ campaignId }: World, change: Partial<ExtendDeadlineInput> = {}): ExtendDeadlineInput => ({
  campaignId, version: 0, stage: 'SUBMISSION', newLastDay: '2026-05-15', paperNumber: '126/UBND-VHXH', paperOn: '2026-04-24',
  reason: 'Nghỉ lễ dài, nhiều đơn vị đề nghị', later: 'shift', ...change,
});

test('moves the stage and the later ones, writes the trace, tells those concerned once', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, accounts, campaignId } = world;
  await makeSubmission(world, { owner: 'tacgia1' });
  await makeSubmission(world, { owner: 'tacgia2', status: 'FILED', number: 2 });
  const before = await headOf(db, organizationId, campaignId);
  const ctx = world.as('vanhoaxahoi');

  const { told } = await extendDeadline(ctx, inputOf(world));

  const after = await headOf(db, organizationId, campaignId);
  const day = 86_400_000;
  expect(after.submissionClosesAt?.toISOString()).toBe('2026-05-15T17:00:00.000Z');
  expect((after.scoringClosesAt?.getTime() ?? 0) - (before.scoringClosesAt?.getTime() ?? 0)).toBe(16 * day);
  expect(after.version).toBe(1);
  const trace = await amendmentsOf(ctx, campaignId);
  expect(trace.map((row) => row.stage).toSorted()).toEqual(['DECISION', 'MEETING', 'SCORING', 'SCREENING', 'SUBMISSION']);
  expect(trace.find((row) => row.stage === 'SUBMISSION')).toMatchObject({
    oldClosesAt: closesAt, newClosesAt: after.submissionClosesAt, paperNumber: '126/UBND-VHXH', paperOn: new Date('2026-04-24T00:00:00Z'),
    reason: 'Nghỉ lễ dài, nhiều đơn vị đề nghị', byId: accounts.vanhoaxahoi, byName: 'Nguyễn Thị Thanh Hà',
  });
  const messages = await db.message.findMany({ where: { kind: 'campaign.deadline_extended' } });
  // Owners of drafts, heads of units, the office, the council, the leaders; not the author who has filed, nobody twice.
  const expected = [accounts.tacgia1, accounts.kinhte, accounts.truongphong, accounts.vanhoaxahoi, accounts.chutich, accounts.hoidong1, accounts.hoidong2, accounts.thuky, accounts.phochutich];
  expect(messages.map((message) => message.accountId).toSorted()).toEqual(expected.toSorted());
  expect(told).toBe(expected.length);
  expect(messages[0]?.subject).toBe('Gia hạn nhận hồ sơ: hết ngày Thứ Sáu 15/5/2026');
  expect(messages[0]?.body).toContain('(trước đây hết ngày 29/4/2026), theo văn bản số 126/UBND-VHXH ngày 24/4/2026');
  expect(messages[0]?.body).toContain('Các giai đoạn sau dời theo');
});

test('keeping later days tells only those of the stage', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { owner: 'tacgia1' });
  const { told } = await extendDeadline(world.as('admin'), inputOf(world, { newLastDay: '2026-05-05', later: 'keep' }));
  expect(told).toBe(3);
  expect(await db.amendment.count()).toBe(1);
  const refused = await refusalOf(extendDeadline(world.as('admin'), inputOf(world, { version: 1, newLastDay: '2026-05-20', later: 'keep' })));
  expect([refused.reason, Object.keys(refused.fields ?? {})]).toEqual(['deadlines_out_of_order', ['later']]);
});

test('also after the window has closed, but never into the past', async ({ db }) => {
  const world = await makeWorld(db);
  const late = new Date('2026-05-03T10:00:00+07:00');
  expect(await reasonOf(extendDeadline(world.as('admin', late), inputOf(world, { newLastDay: '2026-05-02' })))).toBe('deadline_past');
  await extendDeadline(world.as('admin', late), inputOf(world, { newLastDay: '2026-05-03' }));
});

test('the day in question itself: the last instant counts, the next does not', async ({ db }) => {
  const world = await makeWorld(db);
  const end = new Date('2026-05-04T00:00:00+07:00');
  expect(await reasonOf(extendDeadline(world.as('admin', end), inputOf(world, { newLastDay: '2026-05-03' })))).toBe('deadline_past');
  await extendDeadline(world.as('admin', justBefore(end)), inputOf(world, { newLastDay: '2026-05-03' }));
});

test('each refusal', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const { organizationId, campaignId } = world;
  const admin = world.as('admin');
  expect(await reasonOf(extendDeadline(admin, inputOf(world, { newLastDay: '2026-04-29' })))).toBe('deadline_not_later');
  expect(await reasonOf(extendDeadline(world.as('kinhte'), inputOf(world)))).toBe('not_allowed');
  expect(await reasonOf(extendDeadline(other.as('admin'), inputOf(world)))).toBe('not_found');
  expect(await reasonOf(extendDeadline(admin, inputOf(world, { version: 3 })))).toBe('changed_meanwhile');
  const { id: draft } = await createCampaign(admin, { year: 2027, title: 'a' });
  expect(await reasonOf(extendDeadline(admin, inputOf(world, { campaignId: draft })))).toBe('campaign_not_launched');
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { decisionClosesAt: null } });
  expect(await reasonOf(extendDeadline(admin, inputOf(world, { stage: 'DECISION', newLastDay: '2026-08-01' })))).toBe('stage_without_deadline');
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'PUBLISHED', publishedAt: admin.now } });
  expect(await reasonOf(extendDeadline(admin, inputOf(world)))).toBe('campaign_published');
  expect(await db.amendment.count()).toBe(0);
});

test('eight at once: one', async ({ db }) => {
  const world = await makeWorld(db);
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => extendDeadline(world.as('admin'), inputOf(world, { later: 'shift' }))));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await db.amendment.count()).toBe(5);
});

test('the trace cannot be changed or removed', async ({ db }) => {
  const world = await makeWorld(db);
  await extendDeadline(world.as('admin'), inputOf(world));
  await expect(db.amendment.updateMany({ data: { reason: 'khác' } })).rejects.toThrow();
  await expect(db.amendment.deleteMany()).rejects.toThrow();
});
