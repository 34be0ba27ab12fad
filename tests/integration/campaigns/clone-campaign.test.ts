import { cloneCampaign } from '@/domain/campaigns/clone-campaign';
import { createCampaign } from '@/domain/campaigns/create-campaign';
import { partsOf, rosterOf } from '@/domain/campaigns/settings-queries';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';
import { headOf, reasonOf } from './inputs';

test('next year: rules and lists as they were, days moved, papers blank', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId, units } = world;
  await db.campaign.updateMany({ where: { organizationId, id: campaignId }, data: { objectives: 'Mục đích năm 2026', councilName: 'Hội đồng', councilDecisionNumber: '20', paperGraceDays: 5, unitConfirmationRule: 'REQUIRED', headAuthorRule: 'OFFICE', basisRule: 'REQUIRED', targetIndices: ['PCI'], asksFigures: true, figureCatalogue: ['Chi phí'], wordIsMain: true } });
  await db.campaignUnit.updateMany({ where: { organizationId, campaignId, unitId: units.trammyte }, data: { relation: 'INVITED', quota: null, exemptedAt: new Date('2026-03-05T00:00:00Z') } });
  await db.unit.updateMany({ where: { organizationId, id: units.kinhte }, data: { endedAt: new Date('2026-10-01T00:00:00Z') } });
  await db.account.updateMany({ where: { organizationId, id: world.accounts.hoidong2 }, data: { disabledAt: new Date('2026-10-01T00:00:00Z') } });
  const fileId = newId();
  await db.file.create({ data: { organizationId, id: fileId, sha256: 'a'.repeat(64), name: 'kh.pdf', mime: 'application/pdf', size: 1, createdAt: new Date('2026-03-01T00:00:00Z') } });
  await db.campaignFile.create({ data: { organizationId, id: newId(), campaignId, fileId, kind: 'PLAN', addedAt: new Date('2026-03-01T00:00:00Z') } });
  await makeSubmission(world, { status: 'ELIGIBLE' });
  const ctx = world.as('vanhoaxahoi', new Date('2026-11-20T09:00:00+07:00'));

  const { id } = await cloneCampaign(ctx, { sourceId: campaignId, year: 2027 });

  const clone = await headOf(db, organizationId, id);
  expect(clone).toMatchObject({
    status: 'DRAFT', version: 0, year: 2027, title: 'Sáng kiến cải cách hành chính năm 2027', objectives: 'Mục đích năm 2027', clonedFromId: campaignId,
    planNumber: '', planOn: null, planSigner: '', opensAt: null, launchedAt: null, paperGraceDays: 5, unitConfirmationRule: 'REQUIRED', headAuthorRule: 'OFFICE',
    basisRule: 'REQUIRED', targetIndices: ['PCI'], asksFigures: true, figureCatalogue: ['Chi phí'], wordIsMain: true, councilName: 'Hội đồng', councilDecisionNumber: '', councilDecisionOn: null,
  });
  expect(clone.submissionClosesAt?.toISOString()).toBe('2027-04-29T17:00:00.000Z');
  const [before, after] = [await partsOf(ctx, campaignId), await partsOf(ctx, id)];
  expect(after.fields.map((field) => field.name)).toEqual(before.fields.map((field) => field.name));
  expect(after.sections).toEqual(before.sections);
  expect(after.criteria.map(({ id: _, ...criterion }) => criterion)).toEqual(before.criteria.map(({ id: _, ...criterion }) => criterion));
  expect(after.topics.map((topic) => topic.isOther)).toEqual(before.topics.map((topic) => topic.isOther));
  expect(new Set([...after.fields, ...before.fields].map((field) => field.id)).size).toBe(12);
  expect(after.files).toEqual([]);
  const roster = await rosterOf(ctx, id);
  expect(roster.map((row) => [row.unitId, row.relation, row.exemptedAt])).toEqual([[units.vhxh, 'ASSIGNED', null], [units.trammyte, 'INVITED', null]]);
  const seats = await db.councilSeat.findMany({ where: { organizationId, campaignId: id }, orderBy: { position: 'asc' } });
  expect(seats.map((seat) => [seat.fullName, seat.seat])).toEqual([['Nguyễn Hữu Phước', 'chair'], ['Phạm Văn Lợi', 'member'], ['Trịnh Thị Mỹ Duyên', 'secretary']]);
  expect(await db.submission.count({ where: { organizationId, campaignId: id } })).toBe(0);
});

/** What a new year begins without, or as itself. */
const ownOfEachYear = [
  'organizationId', 'id', 'status', 'version', 'year', 'clonedFromId', 'createdAt', 'planNumber', 'planOn', 'planSigner', 'councilDecisionNumber', 'councilDecisionOn',
  'launchedAt', 'scoringOpenedAt', 'scoredAt', 'publishedAt',
  // Counted when the results are published.
  'appealsUntil',
  // Written together with who scores what.
  'scorersPerDossier',
];

test('no column is forgotten: each is carried over, moved by the years, or named above', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  const ctx = world.as('admin', new Date('2026-01-10T09:00:00+07:00'));
  // With nothing but what PostgreSQL puts in by itself: so would look what the clone leaves out.
  const { id: freshId } = await db.campaign.create({ data: { organizationId, year: 2030, title: 'x', createdAt: ctx.now } });
  await db.campaign.updateMany({
    where: { organizationId, id: campaignId },
    data: {
      title: 'Sáng kiến', objectives: 'Mục đích', participants: 'Mọi người', planIssuer: 'Đảng ủy', planOn: new Date('2026-02-20T00:00:00Z'), lateUntil: new Date('2026-05-06T00:00:00+07:00'),
      filingRule: 'PAPER', paperGraceDays: 5, paperCopies: 3, paperColour: false, allowedMaturities: ['APPLIED'], maxAuthors: 7, minShare: 500, maxFileMb: 11, maxTotalMb: 77,
      unitConfirmationRule: 'REQUIRED', headAuthorRule: 'OFFICE', basisRule: 'REQUIRED', targetIndices: ['PCI'], asksFigures: true, figureCatalogue: ['Chi phí'], wordIsMain: true,
      passMark: 6500, minSheets: 3, dropExtremesFrom: 5, sameUnitRule: 'HARD', blindScoring: true, councilName: 'Hội đồng',
      supplementFrom: 6000, thirdScorerFrom: 2000, secondRoundFrom: 1500, tieByCriteria: true, tieByFiling: true, tiers: [{ name: 'A', from: 8500, cap: null }],
      collectiveAuthors: false, pledgeRule: 'REQUIRED', pledge: 'Tôi cam đoan.',
      groupFloors: [{ group: 'Hiệu quả', from: 2000 }], extraName: 'Bình chọn', extraWeight: 2000, extraMax: 5000,
      meetingQuorum: 'THREE_QUARTERS', voteShare: 'TWO_THIRDS', voteBase: 'ALL', votesInWriting: true, voteMethod: 'PAPER',
      authorsSeeMeans: false, appealDays: 7, appealAnswerDays: 15,
    },
  });
  const rowOf = async (id: string): Promise<Record<string, unknown>> => ({ ...(await db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } })) });
  const source = await rowOf(campaignId);
  const { id } = await cloneCampaign(ctx, { sourceId: campaignId, year: 2027 });
  const [fresh, clone] = [await rowOf(freshId), await rowOf(id)];
  const carried = Object.keys(source).filter((name) => !ownOfEachYear.includes(name));
  expect(carried.filter((name) => JSON.stringify(source[name]) === JSON.stringify(fresh[name])), 'give these a value of their own above').toEqual([]);
  const moved = (value: unknown) => (value instanceof Date ? value.toISOString().replace('2026', '2027') : value);
  expect(Object.fromEntries(carried.map((name) => [name, clone[name] instanceof Date ? (clone[name] as Date).toISOString() : clone[name]])))
    .toEqual(Object.fromEntries(carried.map((name) => [name, moved(source[name])])));
});

test('a window with a day of its own moves with the year', async ({ db }) => {
  const world = await makeWorld(db);
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { planOn: new Date('2026-02-20T00:00:00Z') } });
  const { id } = await cloneCampaign(world.as('admin'), { sourceId: world.campaignId, year: 2028 });
  expect((await headOf(db, world.organizationId, id)).opensAt?.toISOString()).toBe('2028-02-29T17:00:00.000Z');
});

test('leads are copied; a draft may be cloned too; cloning a clone works', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('admin', new Date('2026-01-10T09:00:00+07:00'));
  const { id } = await createCampaign(ctx, { year: 2026, title: 'a' });
  const once = await cloneCampaign(ctx, { sourceId: id, year: 2027 });
  const twice = await cloneCampaign(ctx, { sourceId: once.id, year: 2028 });
  const leads = async (campaignId: string) => (await partsOf(ctx, campaignId)).fields.map((field) => field.leads.map((lead) => lead.unit.name).toSorted());
  expect(await leads(twice.id)).toEqual(await leads(id));
});

test('not everybody may, and nothing of another organization', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await reasonOf(cloneCampaign(world.as('tacgia1'), { sourceId: world.campaignId, year: 2027 }))).toBe('not_allowed');
  expect(await reasonOf(cloneCampaign(other.as('admin'), { sourceId: world.campaignId, year: 2027 }))).toBe('not_found');
});
