import { updatePlan } from '@/domain/campaigns/update-plan';
import { createCampaign } from '@/domain/campaigns/create-campaign';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { headOf, planInput, reasonOf } from './inputs';

const early = new Date('2026-01-10T09:00:00+07:00');

test('writes the plan; a draft that opens with its plan follows the day', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi', early);
  const { id } = await createCampaign(ctx, { year: 2026, title: 'a' });
  const head = () => headOf(db, world.organizationId, id);
  await updatePlan(ctx, planInput(await head(), { planNumber: '15a', planOn: '2026-03-01', legalBases: ['một', 'hai'] }));
  expect(await head()).toMatchObject({ version: 1, planNumber: '15a', planOn: new Date('2026-03-01T00:00:00Z'), opensAt: new Date('2026-03-01T00:00:00+07:00') });
  expect((await db.legalBasis.findMany({ where: { campaignId: id }, orderBy: { position: 'asc' } })).map((basis) => basis.text)).toEqual(['một', 'hai']);
  await updatePlan(ctx, planInput(await head(), { planOn: '2026-03-05' }));
  expect((await head()).opensAt?.toISOString()).toBe('2026-03-04T17:00:00.000Z');
  await updatePlan(ctx, planInput(await head(), { planOn: null }));
  expect((await head()).opensAt).toBeNull();
  // Dated after its own last day: a slip, named by the gaps, not a crash.
  await updatePlan(ctx, planInput(await head(), { planOn: '2026-12-05' }));
  expect(await head()).toMatchObject({ opensAt: null, version: 4 });
});

test('after launch the window stays; after publication nothing changes', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  const ctx = world.as('admin');
  await updatePlan(ctx, planInput(await headOf(db, organizationId, campaignId), { planOn: '2026-03-02' }));
  expect((await headOf(db, organizationId, campaignId)).opensAt?.toISOString()).toBe('2026-02-28T17:00:00.000Z');
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status: 'PUBLISHED', publishedAt: ctx.now } });
  expect(await reasonOf(updatePlan(ctx, planInput(await headOf(db, organizationId, campaignId))))).toBe('campaign_published');
});

test('a stale page, a stranger, another organization', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const input = planInput(await headOf(db, world.organizationId, world.campaignId));
  expect(await reasonOf(updatePlan(world.as('tacgia1'), input))).toBe('not_allowed');
  expect(await reasonOf(updatePlan(other.as('admin'), input))).toBe('not_found');
  await updatePlan(world.as('admin'), input);
  expect(await reasonOf(updatePlan(world.as('admin'), input))).toBe('changed_meanwhile');
});

test('eight at once: one', async ({ db }) => {
  const world = await makeWorld(db);
  const input = planInput(await headOf(db, world.organizationId, world.campaignId));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => updatePlan(world.as('admin'), input)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await db.event.count({ where: { kind: 'campaign.plan_updated' } })).toBe(1);
  expect(await db.legalBasis.count({ where: { campaignId: world.campaignId } })).toBe(1);
});
