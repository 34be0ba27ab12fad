import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';

/**
 * Everything below the head of a campaign, under new ids. Units that have ended and people whose account is closed stay
 * behind. Legal bases name papers of the old year: they are copied for the office to correct. Files are not copied: the
 * plan is a new paper, and templates go with it.
 */
export async function copyLists(ctx: Ctx, sourceId: string, campaignId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  const from = { organizationId, campaignId: sourceId };
  const into = { organizationId, campaignId };
  const { db } = ctx;
  const bases = await db.legalBasis.findMany({ where: from });
  await db.legalBasis.createMany({ data: bases.map((row) => ({ ...row, ...into, id: newId() })) });
  const topics = await db.topic.findMany({ where: from });
  await db.topic.createMany({ data: topics.map((row) => ({ ...row, ...into, id: newId() })) });
  const kinds = await db.staffKind.findMany({ where: from });
  await db.staffKind.createMany({ data: kinds.map((row) => ({ ...row, ...into, id: newId() })) });
  const sections = await db.section.findMany({ where: from });
  await db.section.createMany({ data: sections.map((row) => ({ ...row, ...into })) });
  const criteria = await db.criterion.findMany({ where: from });
  await db.criterion.createMany({ data: criteria.map(({ bands, ...row }) => ({ ...row, ...into, id: newId(), bands: bands ?? [] })) });
  await copyFields(ctx, from, into);
  await copyUnits(ctx, from, into);
  await copySeats(ctx, from, into);
}

type Place = { organizationId: string; campaignId: string };

async function copyFields({ db }: Ctx, from: Place, into: Place): Promise<void> {
  const fields = await db.field.findMany({ where: from, include: { leads: { where: { unit: { endedAt: null } } } } });
  const copies = fields.map((field) => ({ field, id: newId() }));
  await db.field.createMany({ data: copies.map(({ field, id }) => ({ ...into, id, position: field.position, name: field.name })) });
  await db.fieldLead.createMany({
    data: copies.flatMap(({ field, id }) => field.leads.map((lead) => ({ organizationId: into.organizationId, fieldId: id, unitId: lead.unitId }))),
  });
}

async function copyUnits({ db }: Ctx, from: Place, into: Place): Promise<void> {
  const units = await db.campaignUnit.findMany({ where: { ...from, unit: { endedAt: null } } });
  // An exemption was one year's paper: it is not copied.
  await db.campaignUnit.createMany({ data: units.map(({ unitId, relation, quota, recognisable }) => ({ ...into, unitId, relation, quota, recognisable })) });
}

/** A proposal only: the new council needs its own decision, whose number and date are left blank. */
async function copySeats({ db }: Ctx, from: Place, into: Place): Promise<void> {
  const seats = await db.councilSeat.findMany({ where: { ...from, endedAt: null, OR: [{ accountId: null }, { account: { disabledAt: null } }] } });
  await db.councilSeat.createMany({ data: seats.map((seat) => ({ ...seat, ...into, id: newId() })) });
}
