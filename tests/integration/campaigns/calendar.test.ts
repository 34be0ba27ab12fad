import { calendarEntries as campaignEntries, stageEntries } from '@/domain/campaigns/calendar';
import { extendDeadline } from '@/domain/campaigns/extend-deadline';
import { getCampaign } from '@/domain/campaigns/queries';
import { calendarEntries as reviewEntries } from '@/domain/reviews/calendar';
import { admitLate } from '@/domain/submissions/admit-late';
import { calendarEntries as submissionEntries } from '@/domain/submissions/calendar';
import { extendSupplement } from '@/domain/submissions/extend-supplement';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { saveSheet } from '@/domain/reviews/save-sheet';
import type { Ctx } from '@/domain/context';
import { expect, test } from '../../harness/database';
import { closesAt, daysAfter, makeSubmission, makeWorld, type PersonName } from '../../harness/make';
import { giveRequest } from '../submissions/give';

const own = async (ctx: Ctx) => (await Promise.all([campaignEntries(ctx), submissionEntries(ctx), reviewEntries(ctx)])).flat().map(({ title, lastDay }) => `${title} ${lastDay}`);

test('each finds their own deadlines', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaignUnit.deleteMany({ where: { unitId: world.units.trammyte } });
  const all = ['Nhận hồ sơ: ngày cuối 2026-04-29', 'Thẩm tra, yêu cầu bổ sung: ngày cuối 2026-05-09', 'Chấm điểm: ngày cuối 2026-05-29', 'Họp xét: ngày cuối 2026-06-08', 'Quyết định công nhận: ngày cuối 2026-06-18'];
  expect(await own(world.as('vanhoaxahoi'))).toEqual(all);
  expect(await own(world.as('chutich'))).toEqual(all);
  expect(await own(world.as('tacgia1'))).toEqual(all.slice(0, 1));
  // Of a unit that is not on the roster: nothing, until there is a dossier.
  expect(await own(world.as('tacgia2'))).toEqual([]);
  expect(await own(world.as('hoidong1'))).toEqual(all.slice(2, 4));
  await makeSubmission(world, { authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 5_000 }] });
  expect(await own(world.as('tacgia2'))).toEqual(all.slice(0, 1));
  await db.campaign.updateMany({ data: { status: 'PUBLISHED', publishedAt: daysAfter(closesAt, 60) } });
  for (const who of ['vanhoaxahoi', 'tacgia1', 'hoidong1'] as const) expect(await own(world.as(who))).toEqual([]);
});

test('a supplement has its own day, after the campaign too, for its authors and nobody else', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const id = await makeSubmission(world, { status: 'RETURNED', authors: [{ person: 'tacgia1', share: 5_000 }, { person: 'tacgia2', share: 5_000 }] });
  const request = await giveRequest(world, id, { dueAt: daysAfter(closesAt, 12) });
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  for (const who of ['tacgia1', 'tacgia2'] as const) {
    expect(await submissionEntries(world.as(who, daysAfter(closesAt, 3)))).toMatchObject([{ key: `supplement-${request}`, title: 'Bổ sung hồ sơ BB-2026-0001: ngày cuối', lastDay: '2026-05-11', path: `/submissions/${id}/edit` }]);
  }
  for (const who of ['tacgia3', 'vanhoaxahoi', 'chutich', 'hoidong1'] as PersonName[]) expect(await submissionEntries(world.as(who))).toEqual([]);
  expect(await submissionEntries(other.as('tacgia1'))).toEqual([]);
  await db.screening.updateMany({ data: { answeredAt: closesAt } });
  expect(await submissionEntries(world.as('tacgia1'))).toEqual([]);
});

test('more time for a supplement moves its entry under the same key', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'RETURNED' });
  const request = await giveRequest(world, id, { dueAt: daysAfter(closesAt, 12) });
  const entries = async () => (await submissionEntries(world.as('tacgia1'))).map(({ key, sequence, lastDay }) => ({ key, sequence, lastDay }));
  expect(await entries()).toEqual([{ key: `supplement-${request}`, sequence: 0, lastDay: '2026-05-11' }]);
  await extendSupplement(world.as('vanhoaxahoi', daysAfter(closesAt, 3)), { submissionId: id, reason: 'Đơn vị bận việc mùa.', dueDays: null, dueOn: '2026-05-20' });
  expect(await entries()).toEqual([{ key: `supplement-${request}`, sequence: 1, lastDay: '2026-05-20' }]);
});

test('the last day of filing late: of a campaign for who has a draft, of an admission for who has it, until it is used', async ({ db }) => {
  const world = await makeWorld(db);
  const after = daysAfter(closesAt, 1);
  const entries = async (who: PersonName) => (await submissionEntries(world.as(who, after))).map(({ title, lastDay }) => `${title} ${lastDay}`);
  await makeSubmission(world);
  await db.campaign.updateMany({ data: { lateUntil: daysAfter(closesAt, 5) } });
  expect([await entries('tacgia1'), await entries('tacgia3')]).toEqual([['Nộp muộn: ngày cuối 2026-05-04'], []]);
  await db.campaign.updateMany({ data: { lateUntil: null } });
  await admitLate(world.as('vanhoaxahoi', after), { campaignId: world.campaignId, accountId: world.accounts.tacgia3, reason: 'Đi công tác dài ngày.', paperNumber: '12/UBND', paperOn: '2026-04-30', lastDay: '2026-05-08' });
  expect([await entries('tacgia1'), await entries('tacgia3')]).toEqual([[], ['Nộp muộn: ngày cuối 2026-05-08']]);
  await db.lateAdmission.updateMany({ data: { closesAt: after } });
  expect(await entries('tacgia3')).toEqual([]);
});

test('sheets to close, until the last one is', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'ELIGIBLE' });
  await db.campaign.updateMany({ data: { status: 'SCORING' } });
  const ctx = world.as('hoidong1', daysAfter(closesAt, 12));
  expect(await reviewEntries(ctx)).toMatchObject([{ key: `sheets-${world.campaignId}`, title: 'Chốt phiếu chấm: ngày cuối', lastDay: '2026-05-29' }]);
  expect(await reviewEntries(world.as('tacgia1'))).toEqual([]);
  const values = Object.fromEntries(world.criterionIds.map((key) => [key, 1_500]));
  const { version } = await saveSheet(ctx, id, { version: 0, values, comment: '' });
  await closeSheet(ctx, { submissionId: id, version });
  expect(await reviewEntries(ctx)).toEqual([]);
});

test('an extension moves the entry under the same key', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi');
  const entry = async () => {
    const campaign = await getCampaign(ctx, world.campaignId);
    return campaign && stageEntries(campaign)[0];
  };
  const before = await entry();
  await extendDeadline(ctx, {
    campaignId: world.campaignId, version: before?.sequence ?? 0, stage: 'SUBMISSION', newLastDay: '2026-05-04', later: 'keep', paperNumber: '20/KH-UBND', paperOn: '2026-04-10', reason: 'Nhiều đơn vị bận.',
  });
  const after = await entry();
  expect([before?.lastDay, after?.lastDay]).toEqual(['2026-04-29', '2026-05-04']);
  expect(after?.key).toBe(before?.key);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
});
