import { createCampaign } from '@/domain/campaigns/create-campaign';
import { updateDeadlines } from '@/domain/campaigns/update-deadlines';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { deadlinesInput, headOf, reasonOf, refusalOf } from './inputs';

const early = new Date('2026-01-10T09:00:00+07:00');

test('last days become exclusive instants in Vietnam', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin', early);
  const { id } = await createCampaign(ctx, { year: 2026, title: 'a' });
  const head = () => headOf(db, world.organizationId, id);
  await updateDeadlines(ctx, deadlinesInput(await head(), { opensFrom: 'day', opensOn: '2026-03-02', submissionLastDay: '2026-04-29', decisionLastDay: null, filingRule: 'PAPER', paperGraceDays: 5 }));
  expect(await head()).toMatchObject({
    version: 1, opensAt: new Date('2026-03-02T00:00:00+07:00'), submissionClosesAt: new Date('2026-04-30T00:00:00+07:00'), decisionClosesAt: null, filingRule: 'PAPER', paperGraceDays: 5,
  });
});

test('stages out of order are named', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin', early);
  const { id } = await createCampaign(ctx, { year: 2026, title: 'a' });
  const input = deadlinesInput(await headOf(db, world.organizationId, id));
  const wrong = await refusalOf(updateDeadlines(ctx, { ...input, screeningLastDay: '2026-04-29' }));
  expect([wrong.reason, wrong.fields]).toEqual(['deadlines_out_of_order', { screeningLastDay: ['Thẩm tra, yêu cầu bổ sung phải kết thúc sau Nhận hồ sơ.'] }]);
  expect(await reasonOf(updateDeadlines(ctx, { ...input, opensFrom: 'day', opensOn: '2026-04-30' }))).toBe('deadlines_out_of_order');
  await updateDeadlines(ctx, { ...input, opensFrom: 'day', opensOn: '2026-04-29' });
});

test('announced days move only by a paper; an unset one may still be set', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { decisionClosesAt: null } });
  const ctx = world.as('admin');
  const input = deadlinesInput(await headOf(db, organizationId, campaignId));
  const refused = await refusalOf(updateDeadlines(ctx, { ...input, submissionLastDay: '2026-05-01' }));
  expect([refused.reason, Object.keys(refused.fields ?? {})]).toEqual(['deadlines_by_extension', ['submissionLastDay']]);
  expect(await reasonOf(updateDeadlines(ctx, { ...input, screeningLastDay: null }))).toBe('deadlines_by_extension');
  expect(await reasonOf(updateDeadlines(ctx, { ...input, opensFrom: 'day', opensOn: '2026-03-02' }))).toBe('deadlines_by_extension');
  await updateDeadlines(ctx, { ...input, decisionLastDay: '2026-07-01', paperGraceDays: 3 });
  expect(await headOf(db, organizationId, campaignId)).toMatchObject({ decisionClosesAt: new Date('2026-07-02T00:00:00+07:00'), paperGraceDays: 3 });
});

test('what counts as filing is fixed once the council scores', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'SCORING' } });
  const input = deadlinesInput(await headOf(db, organizationId, campaignId));
  expect(await reasonOf(updateDeadlines(world.as('admin'), { ...input, filingRule: 'PAPER' }))).toBe('campaign_in_judging');
  await updateDeadlines(world.as('admin'), input);
});

test('a stale page, a stranger, another organization', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const input = deadlinesInput(await headOf(db, world.organizationId, world.campaignId));
  expect(await reasonOf(updateDeadlines(world.as('kinhte'), input))).toBe('not_allowed');
  expect(await reasonOf(updateDeadlines(other.as('admin'), input))).toBe('not_found');
  expect(await reasonOf(updateDeadlines(world.as('admin'), { ...input, version: 7 }))).toBe('changed_meanwhile');
});

test('late dossiers are taken in until an instant of its own, after the window; empty takes it back', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin');
  const head = () => headOf(db, world.organizationId, world.campaignId);
  expect((await head()).lateUntil).toBeNull();
  const refused = await refusalOf(updateDeadlines(ctx, deadlinesInput(await head(), { lateLastDay: '2026-04-29' })));
  expect([refused.reason, Object.keys(refused.fields ?? {})]).toEqual(['late_not_after_close', ['lateLastDay']]);
  await updateDeadlines(ctx, deadlinesInput(await head(), { lateLastDay: '2026-05-04' }));
  expect((await head()).lateUntil).toEqual(new Date('2026-05-05T00:00:00+07:00'));
  // A form that does not know of it leaves it.
  await updateDeadlines(ctx, deadlinesInput(await head()));
  expect((await head()).lateUntil).not.toBeNull();
  await updateDeadlines(ctx, deadlinesInput(await head(), { lateLastDay: null }));
  expect((await head()).lateUntil).toBeNull();
  await db.campaign.updateMany({ data: { status: 'SCORING', scoringOpenedAt: ctx.now } });
  expect(await reasonOf(updateDeadlines(ctx, deadlinesInput(await head(), { lateLastDay: '2026-05-04' })))).toBe('campaign_in_judging');
});
