import { createCampaign } from '@/domain/campaigns/create-campaign';
import { launchCampaign } from '@/domain/campaigns/launch-campaign';
import { launchAudience } from '@/domain/campaigns/settings-queries';
import { updatePlan } from '@/domain/campaigns/update-plan';
import { expect, test } from '../../harness/database';
import { makeWorld, type World } from '../../harness/make';
import { headOf, planInput, reasonOf } from './inputs';

const morning = new Date('2026-03-02T09:00:00+07:00');

/** A draft with nothing missing. */
async function readyDraft(world: World) {
  const ctx = world.as('vanhoaxahoi', morning);
  const { id } = await createCampaign(ctx, { year: 2026, title: 'Sáng kiến mới' });
  await updatePlan(ctx, planInput(await headOf(world.db, world.organizationId, id), { planNumber: '15', planOn: '2026-03-01' }));
  return headOf(world.db, world.organizationId, id);
}

test('launched: status, event, and everybody of the roster told once', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, accounts } = world;
  await db.account.updateMany({ where: { organizationId, id: accounts.tacgia1 }, data: { email: 'thu@example.vn' } });
  await db.account.updateMany({ where: { organizationId, id: accounts.tacgia3 }, data: { disabledAt: morning } });
  const draft = await readyDraft(world);
  await db.campaignUnit.deleteMany({ where: { campaignId: draft.id, unitId: world.units.trammyte } });
  const ctx = world.as('vanhoaxahoi', morning);
  const audience = (await launchAudience(ctx, draft.id)).map((account) => account.id);
  const expected = [accounts.vanhoaxahoi, accounts.truongphong, accounts.kinhte, accounts.tacgia1, accounts.hoidong2, accounts.thuky];
  expect(audience.toSorted()).toEqual(expected.toSorted());

  expect(await launchCampaign(ctx, { campaignId: draft.id, version: draft.version })).toEqual({ told: 6 });

  expect(await headOf(db, organizationId, draft.id)).toMatchObject({ status: 'LAUNCHED', launchedAt: morning, version: draft.version + 1, opensAt: new Date('2026-03-01T00:00:00+07:00') });
  const messages = await db.message.findMany({ where: { organizationId, kind: 'campaign.launched' } });
  expect(messages.map((message) => message.accountId).toSorted()).toEqual(expected.toSorted());
  expect(messages.find((message) => message.accountId === accounts.tacgia1)).toMatchObject({ mailTo: 'thu@example.vn', mailState: 'QUEUED', href: `/campaigns/${draft.id}` });
  expect(messages[0]?.body).toContain('Kế hoạch số 15/KH-UBND');
  expect(messages[0]?.body).toContain('đến hết ngày 29/4/2026');
  expect(await db.event.count({ where: { organizationId, kind: 'campaign.launched', subjectId: draft.id } })).toBe(1);
});

test('not while something is missing, nor when the window is over', async ({ db }) => {
  const world = await makeWorld(db);
  const draft = await readyDraft(world);
  const input = { campaignId: draft.id, version: draft.version };
  const closesAt = draft.submissionClosesAt ?? morning;
  expect(await reasonOf(launchCampaign(world.as('admin', closesAt), input))).toBe('campaign_incomplete');
  await db.criterion.deleteMany({ where: { campaignId: draft.id } });
  expect(await reasonOf(launchCampaign(world.as('admin', morning), input))).toBe('campaign_incomplete');
  expect(await db.message.count()).toBe(0);
});

test('on the last instant of the window it may still be launched', async ({ db }) => {
  const world = await makeWorld(db);
  const draft = await readyDraft(world);
  const lastInstant = new Date((draft.submissionClosesAt ?? morning).getTime() - 1);
  await launchCampaign(world.as('admin', lastInstant), { campaignId: draft.id, version: draft.version });
});

test('once only, by who may, and only one’s own', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const draft = await readyDraft(world);
  const input = { campaignId: draft.id, version: draft.version };
  expect(await reasonOf(launchCampaign(world.as('tacgia1', morning), input))).toBe('not_found');
  expect(await reasonOf(launchCampaign(other.as('admin', morning), input))).toBe('not_found');
  expect(await reasonOf(launchCampaign(world.as('chutich', morning), { campaignId: world.campaignId, version: 0 }))).toBe('not_allowed');
  expect(await reasonOf(launchCampaign(world.as('admin', morning), { campaignId: world.campaignId, version: 0 }))).toBe('campaign_launched');
  expect(await reasonOf(launchCampaign(world.as('admin', morning), { ...input, version: draft.version - 1 }))).toBe('changed_meanwhile');
});

test('eight at once: one', async ({ db }) => {
  const world = await makeWorld(db);
  const draft = await readyDraft(world);
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => launchCampaign(world.as('admin', morning), { campaignId: draft.id, version: draft.version })));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await db.event.count({ where: { kind: 'campaign.launched' } })).toBe(1);
});
