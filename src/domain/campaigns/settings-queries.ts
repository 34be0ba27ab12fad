import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type CampaignGap, campaignGaps } from './gaps';
import { campaignsVisibleTo } from './policy';
import { readGroupFloors, readTiers } from './result-rule';
import { readBands } from './rubric';

const byPosition = [{ position: 'asc' as const }, { id: 'asc' as const }];

const criterionSelect = {
  id: true, name: true, guidance: true, minScore: true, maxScore: true, floorScore: true, stepScore: true, weight: true, counted: true, groupName: true, commentBelow: true, commentAbove: true, bands: true,
} as const;

/** The parts below a campaign's head; the campaign itself was loaded through its policy. */
export async function partsOf(ctx: Ctx, campaignId: string) {
  const where = { organizationId: ctx.actor.organizationId, campaignId };
  const { db } = ctx;
  // One after the other: the launch asks this in its transaction.
  const legalBases = await db.legalBasis.findMany({ where, orderBy: byPosition, select: { id: true, text: true } });
  const files = await db.campaignFile.findMany({
    where: { ...where, removedAt: null },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
    select: { fileId: true, kind: true, file: { select: { name: true, size: true, mime: true } } },
  });
  const fields = await db.field.findMany({ where, orderBy: byPosition, select: { id: true, name: true, leads: { select: { unitId: true, unit: { select: { name: true } } } } } });
  const topics = await db.topic.findMany({ where, orderBy: byPosition, select: { id: true, name: true, isOther: true } });
  const staffKinds = await db.staffKind.findMany({ where, orderBy: byPosition, select: { id: true, name: true } });
  const sections = await db.section.findMany({ where, orderBy: [{ position: 'asc' }, { key: 'asc' }], select: { key: true, title: true, guidance: true, required: true, maxLength: true } });
  const criteria = await db.criterion.findMany({ where, orderBy: byPosition, select: criterionSelect });
  return {
    legalBases,
    files: files.map(({ file, ...row }) => ({ ...row, ...file })),
    fields,
    topics,
    staffKinds,
    sections,
    criteria: criteria.map((criterion) => ({ ...criterion, bands: readBands(criterion.bands) })),
  };
}

export type CampaignParts = Awaited<ReturnType<typeof partsOf>>;

/** What others of the organization were judged by, newest first: to start from. */
export async function earlierRubrics(ctx: Ctx, campaignId: string) {
  const rows = await ctx.db.campaign.findMany({
    where: { AND: [campaignsVisibleTo(ctx.actor), { id: { not: campaignId }, status: { not: 'DRAFT' }, criteria: { some: {} } }] },
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
    take: 5,
    select: { title: true, passMark: true, supplementFrom: true, tiers: true, groupFloors: true, criteria: { orderBy: byPosition, select: criterionSelect } },
  });
  return rows.map(({ criteria, tiers, groupFloors, ...row }) => ({ ...row, tiers: readTiers(tiers), groupFloors: readGroupFloors(groupFloors), criteria: criteria.map((criterion) => ({ ...criterion, bands: readBands(criterion.bands) })) }));
}

/** The roster as rows, in the order of the units. */
export const rosterOf = (ctx: Ctx, campaignId: string) =>
  ctx.db.campaignUnit.findMany({
    where: { organizationId: ctx.actor.organizationId, campaignId },
    orderBy: [{ unit: { position: 'asc' } }, { unitId: 'asc' }],
    select: { unitId: true, relation: true, quota: true, recognisable: true, exemptedAt: true, unit: { select: { name: true, bloc: true, endedAt: true } } },
  });

/** What is still missing; the same for the overview, the tabs and the verb. */
export async function gapsOf(ctx: Ctx, campaign: Campaign, parts?: CampaignParts): Promise<CampaignGap[]> {
  const { legalBases, files, fields, topics, staffKinds, sections, criteria } = parts ?? (await partsOf(ctx, campaign.id));
  const units = await rosterOf(ctx, campaign.id);
  const facts = {
    ...campaign, topics, staffKinds, units, sections, criteria,
    legalBases: legalBases.map((basis) => basis.text),
    fileKinds: files.map((file) => file.kind),
    fields: fields.map((field) => ({ name: field.name, leads: field.leads.length })),
  };
  return campaignGaps(facts, ctx.now);
}

/** Who will be told of the launch: people and heads of the units that take part. */
export const launchAudience = (ctx: Ctx, campaignId: string) =>
  ctx.db.account.findMany({
    where: {
      organizationId: ctx.actor.organizationId,
      disabledAt: null,
      roles: { hasSome: ['staff', 'unitHead'] },
      unit: { campaignUnits: { some: { campaignId } } },
    },
    select: { id: true, email: true },
  });

/** Deadlines that were moved, newest first, with who entered it. */
export async function amendmentsOf(ctx: Ctx, campaignId: string) {
  const { organizationId } = ctx.actor;
  const rows = await ctx.db.amendment.findMany({ where: { organizationId, campaignId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
  const people = await ctx.db.account.findMany({ where: { organizationId, id: { in: rows.map((row) => row.byId) } }, select: { id: true, fullName: true } });
  const names = new Map(people.map((person) => [person.id, person.fullName]));
  return rows.map((row) => ({ ...row, byName: names.get(row.byId) ?? '' }));
}

export type AmendmentRow = Awaited<ReturnType<typeof amendmentsOf>>[number];

/** A file of a campaign that the actor sees; the campaign's own policy was asked by the caller. */
export async function campaignFile(ctx: Ctx, campaignId: string, fileId: string) {
  const row = await ctx.db.campaignFile.findFirst({
    where: { organizationId: ctx.actor.organizationId, campaignId, fileId, removedAt: null },
    select: { file: { select: { sha256: true, name: true, mime: true, scan: true } } },
  });
  return row?.file ?? null;
}
