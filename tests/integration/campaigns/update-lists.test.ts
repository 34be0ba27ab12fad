import { createCampaign } from '@/domain/campaigns/create-campaign';
import { earlierRubrics, partsOf, rosterOf } from '@/domain/campaigns/settings-queries';
import { updateDossierRules } from '@/domain/campaigns/update-dossier-rules';
import { updateFields } from '@/domain/campaigns/update-fields';
import { updateRoster } from '@/domain/campaigns/update-roster';
import { updateRubric } from '@/domain/campaigns/update-rubric';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, type World } from '../../harness/make';
import { dossierInput, fieldsInput, headOf, reasonOf, refusalOf, rosterInput, rubricInput } from './inputs';

const head = ({ db, organizationId, campaignId }: World) => headOf(db, organizationId, campaignId);
const setStatus = ({ db, organizationId, campaignId }: World, status: CampaignStatus) =>
  db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { status, publishedAt: status === 'PUBLISHED' ? new Date('2026-06-01T00:00:00Z') : null } });

test('fields: renamed in place, added, removed, reordered, with several leads', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi');
  const input = await fieldsInput(ctx, await head(world));
  const [first, second] = input.fields;
  if (!first || !second) throw new Error('fields');
  const { vhxh, kinhte } = world.units;
  await updateFields(ctx, { ...input, fields: [{ ...second, name: 'Đổi tên', leadUnitIds: [vhxh, kinhte, vhxh] }, first, { id: '', name: 'Mới', leadUnitIds: [] }] });
  const parts = await partsOf(ctx, world.campaignId);
  expect(parts.fields.map((field) => field.name)).toEqual(['Đổi tên', 'Cải cách thể chế', 'Mới']);
  expect(parts.fields[0]?.id).toBe(second.id);
  expect(parts.fields[0]?.leads.map((lead) => lead.unitId).toSorted()).toEqual([vhxh, kinhte].toSorted());
  expect((await head(world)).version).toBe(1);
});

test('what a dossier names stays, and the sentence says how many', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { owner: 'tacgia1' });
  await makeSubmission(world, { owner: 'tacgia2', status: 'FILED', number: 2 });
  const ctx = world.as('admin');
  const input = await fieldsInput(ctx, await head(world));
  const refused = await refusalOf(updateFields(ctx, { ...input, fields: input.fields.slice(0, 1), topics: [{ id: '', name: 'Mới', isOther: true }], staffKinds: [{ id: '', name: 'Khác' }] }));
  expect(refused.reason).toBe('list_item_in_use');
  expect(refused.fields?.fields?.[0]).toContain('“Cải cách thủ tục hành chính” đang có 2 hồ sơ dùng');
  expect(refused.fields?.topics?.[0]).toContain('2 hồ sơ');
  expect(refused.fields?.staffKinds?.[0]).toContain('2 tác giả');
  expect((await head(world)).version).toBe(0);
});

test('ids of another organization or campaign find nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const ctx = world.as('admin');
  const input = await fieldsInput(ctx, await head(world));
  const foreign = other.fieldIds[0] ?? '';
  expect(await reasonOf(updateFields(ctx, { ...input, fields: [...input.fields, { id: foreign, name: 'x', leadUnitIds: [] }] }))).toBe('changed_meanwhile');
  const [first] = input.fields;
  await updateFields(ctx, { ...input, fields: [{ id: first?.id ?? '', name: 'Một', leadUnitIds: [other.units.vhxh] }] });
  expect((await partsOf(ctx, world.campaignId)).fields[0]?.leads).toEqual([]);
  expect(await reasonOf(updateRoster(ctx, rosterInput(await head(world), [other.units.kinhte])))).toBe('not_found');
});

test('roster: included, left out, invited without quota, exemption kept', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId, units } = world;
  const exemptedAt = new Date('2026-03-05T00:00:00Z');
  await db.campaignUnit.updateMany({ where: { organizationId, campaignId, unitId: units.vhxh }, data: { exemptedAt, exemptReason: 'x' } });
  const input = rosterInput(await head(world), Object.values(units));
  await updateRoster(world.as('admin'), {
    ...input,
    units: input.units.map((unit) => {
      if (unit.unitId === units.kinhte) return { ...unit, relation: 'INVITED' as const, quota: 3, recognisable: false };
      return { ...unit, included: unit.unitId === units.vhxh, quota: 2 };
    }),
  });
  const roster = await rosterOf(world.as('admin'), campaignId);
  expect(roster.map((row) => [row.unitId, row.relation, row.quota, row.recognisable, row.exemptedAt])).toEqual([[units.vhxh, 'ASSIGNED', 2, true, exemptedAt], [units.kinhte, 'INVITED', null, false, null]]);
});

test('a unit with dossiers stays; a launched campaign keeps one unit at least', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { owner: 'tacgia1' });
  const ctx = world.as('admin');
  const input = rosterInput(await head(world), Object.values(world.units));
  const at = input.units.findIndex((unit) => unit.unitId === world.units.kinhte);
  const refused = await refusalOf(updateRoster(ctx, { ...input, units: input.units.map((unit, i) => ({ ...unit, included: i !== at })) }));
  expect([refused.reason, refused.fields]).toEqual(['unit_in_use', { [`units.${at}.included`]: ['Đơn vị này đã có 1 hồ sơ nên không đưa ra khỏi danh sách được.'] }]);
  expect(await reasonOf(updateRoster(ctx, { ...input, units: [] }))).toBe('campaign_incomplete');
});

test('dossier rules: keys stay, new parts get their own, written parts may not go', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('truongphong');
  const input = await dossierInput(ctx, await head(world));
  const added = { key: '', title: 'Kinh phí', guidance: '', required: false, maxLength: 500 };
  await updateDossierRules(ctx, { ...input, sections: [...input.sections.toReversed(), added, { ...added, title: 'Kinh phí?' }] });
  const { sections } = await partsOf(ctx, world.campaignId);
  expect(sections.map((section) => section.key)).toEqual(['scope', 'effect', 'novelty', 'solution', 'problem', 'p-kinh-phi', 'p-kinh-phi-2']);
  expect(await head(world)).toMatchObject({ allowedMaturities: ['IDEA'], maxAuthors: 5, minShare: 500, maxFileMb: 10, maxTotalMb: 100, unitConfirmationRule: 'REQUIRED', headAuthorRule: 'OFFICE', basisRule: 'REQUIRED', targetIndices: ['SIPAS', 'PCI'], asksFigures: true, figureCatalogue: ['Tỷ lệ hồ sơ giải quyết đúng hạn'], wordIsMain: false, collectiveAuthors: false, pledgeRule: 'REQUIRED', pledge: 'Tôi cam đoan.', version: 1 });
  await makeSubmission(world);
  const again = await dossierInput(ctx, await head(world));
  const refused = await refusalOf(updateDossierRules(ctx, { ...again, sections: again.sections.filter((section) => section.key !== 'effect') }));
  expect([refused.reason, refused.fields?.sections]).toEqual(['list_item_in_use', ['Phần “Hiệu quả” đã có 1 hồ sơ viết nên không bỏ được.']]);
  await updateDossierRules(ctx, { ...again, sections: again.sections.filter((section) => section.key !== 'p-kinh-phi') });
});

test('rubric: written whole, bands highest first', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin');
  const input = await rubricInput(ctx, await head(world));
  const bands = [{ from: 100, to: 950, text: 'thấp' }, { from: 1000, to: 3000, text: 'cao' }];
  await updateRubric(ctx, { ...input, criteria: [{ id: '', name: 'Tính mới', guidance: 'x', minScore: 100, maxScore: 3000, floorScore: 1000, stepScore: 50, weight: 15_000, counted: true, groupName: 'Nội dung', commentBelow: 1000, commentAbove: null, bands }] });
  expect((await partsOf(ctx, world.campaignId)).criteria).toMatchObject([{ name: 'Tính mới', minScore: 100, maxScore: 3000, floorScore: 1000, weight: 15_000, counted: true, groupName: 'Nội dung', commentBelow: 1000, commentAbove: null, bands: bands.toReversed() }]);
  expect(await head(world)).toMatchObject({ passMark: 6000, minSheets: 3, dropExtremesFrom: 5, sameUnitRule: 'HARD' });
});

test('earlier campaigns offer their rubric to start from, to who prepares, without this one and without drafts', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin');
  const { id } = await createCampaign(ctx, { year: 2027, title: 'Sáng kiến năm 2027' });
  expect((await earlierRubrics(ctx, id)).map(({ title, criteria }) => [title, criteria.map(({ maxScore }) => maxScore)])).toEqual([['Sáng kiến cải cách hành chính năm 2026', [3000, 2000, 3000, 2000]]]);
  expect(await earlierRubrics(ctx, world.campaignId)).toEqual([]);
});

test('once scoring has opened the rubric is frozen and the lists are closed', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin');
  for (const status of ['SCORING', 'SCORED', 'PUBLISHED'] as const) {
    await setStatus(world, status);
    const campaign = await head(world);
    expect(await reasonOf(updateRubric(ctx, await rubricInput(ctx, campaign)))).toBe('rubric_frozen');
    expect(await reasonOf(updateFields(ctx, await fieldsInput(ctx, campaign)))).toBe('campaign_in_judging');
    expect(await reasonOf(updateRoster(ctx, rosterInput(campaign, Object.values(world.units))))).toBe('campaign_in_judging');
    expect(await reasonOf(updateDossierRules(ctx, await dossierInput(ctx, campaign)))).toBe('campaign_in_judging');
  }
});

test('strangers, other organizations, stale pages', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const admin = world.as('admin');
  const campaign = await head(world);
  const stale = { ...campaign, version: 9 };
  const calls = [
    async (ctx: typeof admin, of: typeof campaign) => updateFields(ctx, await fieldsInput(admin, of)),
    async (ctx: typeof admin, of: typeof campaign) => updateRoster(ctx, rosterInput(of, Object.values(world.units))),
    async (ctx: typeof admin, of: typeof campaign) => updateDossierRules(ctx, await dossierInput(admin, of)),
    async (ctx: typeof admin, of: typeof campaign) => updateRubric(ctx, await rubricInput(admin, of)),
  ];
  for (const call of calls) {
    expect(await reasonOf(call(world.as('hoidong1'), campaign))).toBe('not_allowed');
    expect(await reasonOf(call(other.as('admin'), campaign))).toBe('not_found');
    expect(await reasonOf(call(admin, stale))).toBe('changed_meanwhile');
  }
});

test('eight at once: one', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin');
  const input = await rubricInput(ctx, await head(world));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => updateRubric(ctx, input)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await db.criterion.count({ where: { campaignId: world.campaignId } })).toBe(4);
});

test('“bản Word là bản chính” brings its summary, to be written whatever the form says; without it the summary is a part like any other', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi');
  const asked = async () => (await partsOf(ctx, world.campaignId)).sections.map(({ key, required }) => `${key}${required ? '' : '?'}`);
  await updateDossierRules(ctx, { ...(await dossierInput(ctx, await head(world))), wordIsMain: true });
  expect(await asked()).toEqual(['summary', 'problem', 'solution', 'novelty', 'effect', 'scope']);
  const again = await dossierInput(ctx, await head(world));
  await updateDossierRules(ctx, { ...again, wordIsMain: true, sections: again.sections.map((section) => ({ ...section, required: false })) });
  expect(await asked()).toEqual(['summary', 'problem?', 'solution?', 'novelty?', 'effect?', 'scope?']);
  const off = await dossierInput(ctx, await head(world));
  await updateDossierRules(ctx, { ...off, sections: off.sections.filter(({ key }) => key !== 'summary') });
  expect(await asked()).toEqual(['problem?', 'solution?', 'novelty?', 'effect?', 'scope?']);
});

test('an index that a dossier names stays', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('vanhoaxahoi');
  await updateDossierRules(ctx, await dossierInput(ctx, await head(world)));
  const id = await makeSubmission(world);
  await db.submission.updateMany({ where: { id }, data: { targetIndices: ['SIPAS'] } });
  const input = await dossierInput(ctx, await head(world));
  const refused = await refusalOf(updateDossierRules(ctx, { ...input, targetIndices: ['PCI'] }));
  expect(refused).toMatchObject({ reason: 'list_item_in_use', fields: { targetIndices: ['Chỉ số “SIPAS” đang có 1 hồ sơ chọn nên không bỏ được.'] } });
  await updateDossierRules(ctx, { ...input, targetIndices: ['SIPAS', 'PAR INDEX'] });
  expect(await head(world)).toMatchObject({ targetIndices: ['SIPAS', 'PAR INDEX'] });
});
