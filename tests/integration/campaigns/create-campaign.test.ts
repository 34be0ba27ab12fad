import { createCampaign } from '@/domain/campaigns/create-campaign';
import { blockingGaps } from '@/domain/campaigns/gaps';
import { currentOf, getCampaign, listCampaigns, recentCampaigns } from '@/domain/campaigns/queries';
import { gapsOf, partsOf, rosterOf } from '@/domain/campaigns/settings-queries';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { reasonOf } from './inputs';

const early = new Date('2026-01-10T09:00:00+07:00');

test('a draft that says everything the plan of Bắc Bình says', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId } = world;
  await db.unit.create({ data: { organizationId, id: newId(), name: 'Đảng ủy', foldedName: fold('Đảng ủy'), bloc: 'PARTY_AND_UNIONS', position: 9 } });
  await db.unit.create({ data: { organizationId, id: newId(), name: 'Trạm cũ', foldedName: fold('Trạm cũ'), bloc: 'SERVICE', position: 10, endedAt: early } });
  const ctx = world.as('vanhoaxahoi', early);
  const { id } = await createCampaign(ctx, { year: 2026, title: 'Tìm kiếm sáng kiến 2026' });
  const campaign = await getCampaign(ctx, id);
  expect(campaign).toMatchObject({ status: 'DRAFT', version: 0, year: 2026, planNumber: '', planOn: null, opensAt: null, planIssuer: 'UBND xã Bắc Bình', filingRule: 'EARLIER', paperCopies: 2, paperColour: true, passMark: 7000 });
  expect(campaign?.submissionClosesAt?.toISOString()).toBe('2026-04-29T17:00:00.000Z');
  const parts = await partsOf(ctx, id);
  expect([parts.fields.length, parts.topics.length, parts.staffKinds.length, parts.sections.length, parts.criteria.length]).toEqual([6, 7, 5, 6, 4]);
  expect(parts.criteria.map((criterion) => criterion.maxScore)).toEqual([3000, 2000, 3000, 2000]);
  expect(parts.criteria[0]?.bands).toHaveLength(4);
  expect(parts.fields.find((field) => field.name === 'Cải cách tài chính công')?.leads.map((lead) => lead.unitId)).toEqual([world.units.kinhte]);
  const roster = await rosterOf(ctx, id);
  expect(roster.map((row) => [row.unit.name, row.relation, row.quota])).toEqual([
    ['Phòng Văn hóa – Xã hội', 'ASSIGNED', 1], ['Phòng Kinh tế', 'ASSIGNED', 1], ['Trạm Y tế', 'ASSIGNED', 1], ['Đảng ủy', 'INVITED', null],
  ]);
  // Only the plan's own day is missing before it may be launched.
  expect(blockingGaps(await gapsOf(ctx, campaign as NonNullable<typeof campaign>)).map((gap) => gap.key)).toEqual(['opensAt']);
  expect(await db.event.findFirst({ where: { kind: 'campaign.created', subjectId: id } })).toMatchObject({ actorId: world.accounts.vanhoaxahoi });
});

test('a year whose days are over gets no dead days', async ({ db }) => {
  const world = await makeWorld(db);
  const { id } = await createCampaign(world.as('admin', new Date('2026-11-01T09:00:00+07:00')), { year: 2026, title: 'a' });
  expect(await getCampaign(world.as('admin'), id)).toMatchObject({ submissionClosesAt: null, decisionClosesAt: null });
});

test('not everybody may, and nobody sees a draft of others', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  for (const name of ['tacgia1', 'kinhte', 'chutich', 'thuky'] as const) expect(await reasonOf(createCampaign(world.as(name), { year: 2027, title: 'a' }))).toBe('not_allowed');
  const { id } = await createCampaign(world.as('admin'), { year: 2027, title: 'a' });
  expect(await getCampaign(world.as('tacgia1'), id)).toBeNull();
  expect(await getCampaign(other.as('admin'), id)).toBeNull();
  expect(await getCampaign(world.as('truongphong'), id)).toMatchObject({ id });
  expect((await listCampaigns(world.as('tacgia1'))).map((row) => row.id)).toEqual([world.campaignId]);
  expect((await listCampaigns(other.as('admin'))).map((row) => row.id)).toEqual([other.campaignId]);
  expect(await getCampaign(world.as('admin'), 'no-id')).toBeNull();
});

test('the current campaign: open before judged before drafts before published', async ({ db }) => {
  const world = await makeWorld(db);
  const admin = world.as('admin');
  const { id: draft } = await createCampaign(admin, { year: 2027, title: 'Nháp' });
  expect(currentOf(admin, await recentCampaigns(admin))?.id).toBe(world.campaignId);
  const scope = { organizationId: world.organizationId, id: world.campaignId };
  await db.campaign.updateMany({ where: scope, data: { status: 'SCORING' } });
  expect(currentOf(admin, await recentCampaigns(admin))?.id).toBe(world.campaignId);
  await db.campaign.updateMany({ where: scope, data: { status: 'PUBLISHED', publishedAt: admin.now } });
  expect(currentOf(admin, await recentCampaigns(admin))?.id).toBe(draft);
  expect(currentOf(world.as('tacgia1'), await recentCampaigns(world.as('tacgia1')))?.id).toBe(world.campaignId);
});
