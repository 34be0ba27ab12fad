import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { endOfDayExclusive, type LocalDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { addAllUnits } from './add-all-units';
import { whyNotCreate } from './policy';
import type { CreateCampaignInput } from './schema';
import { suggestedFields, suggestedStaffKinds, suggestedTopics } from './suggestions/lists';
import { suggestedFigures, suggestedIndices } from './suggestions/benefit';
import * as plan from './suggestions/plan';
import { suggestedRubric, suggestedRubricRules } from './suggestions/rubric';
import { conditionsSection, suggestedSections } from './suggestions/sections';

/** A draft with everything the plan of Bắc Bình says, for the office to change. */
export async function createCampaign(outer: Ctx, input: CreateCampaignInput): Promise<{ id: string }> {
  return transact(outer, async (ctx) => {
    refuseIf(whyNotCreate(ctx.actor));
    const { organizationId } = ctx.actor;
    const organization = await organizationOf(ctx);
    const level = organizationLabel(organization);
    const id = newId();
    await ctx.db.campaign.create({
      data: {
        organizationId, id, year: input.year, title: input.title, createdAt: ctx.now,
        planIssuer: `UBND ${level}`, objectives: plan.suggestedObjectives(level), participants: plan.suggestedParticipants(level),
        allowedMaturities: ['IDEA', 'RUNNING', 'APPLIED'], targetIndices: suggestedIndices, asksFigures: true, figureCatalogue: suggestedFigures,
        ...suggestedDeadlines(input.year, ctx.now), ...plan.suggestedPaper, ...suggestedRubricRules,
      },
    });
    await addLists(ctx, id, input.year, level);
    await addAllUnits(ctx, id);
    await addFields(ctx, id);
    await recordEvent(ctx, 'campaign.created', { type: 'campaign', id, campaignId: id }, { year: input.year });
    return { id };
  });
}

/** Last days as in the plan, when they are still to come; one that is over would only be in the way. */
function suggestedDeadlines(year: number, now: Date) {
  const lastDays = Object.entries(plan.suggestedLastDays).map(([field, day]) => [field, endOfDayExclusive(`${year}-${day}` as LocalDay)] as const);
  return now < (lastDays[0]?.[1] ?? now) ? Object.fromEntries(lastDays) : {};
}

async function addLists(ctx: Ctx, campaignId: string, year: number, level: string): Promise<void> {
  const inCampaign = { organizationId: ctx.actor.organizationId, campaignId };
  const bases = plan.suggestedLegalBases(year, level);
  await ctx.db.legalBasis.createMany({ data: bases.map((text, position) => ({ ...inCampaign, id: newId(), position, text })) });
  await ctx.db.topic.createMany({ data: suggestedTopics.map((topic, position) => ({ ...inCampaign, id: newId(), position, ...topic })) });
  await ctx.db.staffKind.createMany({ data: suggestedStaffKinds.map((name, position) => ({ ...inCampaign, id: newId(), position, name })) });
  await ctx.db.section.createMany({ data: [...suggestedSections, conditionsSection].map((section, position) => ({ ...inCampaign, position, ...section })) });
  await ctx.db.criterion.createMany({ data: suggestedRubric.map((criterion, position) => ({ ...inCampaign, id: newId(), position, ...criterion })) });
}

/** Leads are found among the commune's own units by name; a unit it does not have is left out. */
async function addFields(ctx: Ctx, campaignId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  const units = await ctx.db.unit.findMany({ where: { organizationId, endedAt: null }, select: { id: true, foldedName: true } });
  const fields = suggestedFields.map((field, position) => ({ ...field, position, id: newId() }));
  await ctx.db.field.createMany({ data: fields.map(({ id, name, position }) => ({ organizationId, campaignId, id, name, position })) });
  const leads = fields.flatMap(({ id, leads: names }) =>
    units.filter((unit) => names.some((name) => unit.foldedName.startsWith(fold(name)))).map((unit) => ({ organizationId, fieldId: id, unitId: unit.id })),
  );
  await ctx.db.fieldLead.createMany({ data: leads, skipDuplicates: true });
}
