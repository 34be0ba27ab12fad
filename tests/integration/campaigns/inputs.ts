import type { PrismaClient } from '@/generated/prisma/client';
import type { Reason } from '@/domain/refusal';
import { Refusal } from '@/domain/refusal';
import { partsOf } from '@/domain/campaigns/settings-queries';
import type { Ctx } from '@/domain/context';
import type { UpdateDossierRulesInput, UpdateFieldsInput, UpdateRosterInput, UpdateRubricInput } from '@/domain/campaigns/rules-schema';
import type { UpdateDeadlinesInput, UpdatePlanInput } from '@/domain/campaigns/schema';
import { lastDayOf } from '@/domain/time/calendar';

/** The reason of the refusal that `work` ends in; fails on anything else. */
export async function reasonOf(work: Promise<unknown>): Promise<Reason> {
  return (await refusalOf(work)).reason;
}

export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (error instanceof Refusal) return error;
  throw new Error(`expected a refusal, got ${String(error)}`);
}

export const headOf = async (db: PrismaClient, organizationId: string, id: string) =>
  db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id } } });

type Head = Awaited<ReturnType<typeof headOf>>;

export const planInput = (campaign: Head, change: Partial<UpdatePlanInput> = {}): UpdatePlanInput => ({
  campaignId: campaign.id, version: campaign.version, title: campaign.title, planNumber: campaign.planNumber, planOn: '2026-03-01',
  planIssuer: campaign.planIssuer, planSigner: campaign.planSigner, objectives: 'Mục đích', participants: 'Đối tượng', legalBases: ['Kế hoạch số 02'], ...change,
});

export const deadlinesInput = (campaign: Head, change: Partial<UpdateDeadlinesInput> = {}): UpdateDeadlinesInput => {
  const day = (at: Date | null) => (at ? lastDayOf(at) : null);
  return {
    campaignId: campaign.id, version: campaign.version, opensFrom: 'plan', opensOn: null,
    submissionLastDay: day(campaign.submissionClosesAt), screeningLastDay: day(campaign.screeningClosesAt), scoringLastDay: day(campaign.scoringClosesAt),
    meetingLastDay: day(campaign.meetingClosesAt), decisionLastDay: day(campaign.decisionClosesAt),
    filingRule: campaign.filingRule, paperGraceDays: campaign.paperGraceDays, paperCopies: campaign.paperCopies, paperColour: campaign.paperColour, ...change,
  };
};

export async function fieldsInput(ctx: Ctx, campaign: Head): Promise<UpdateFieldsInput> {
  const { fields, topics, staffKinds } = await partsOf(ctx, campaign.id);
  return {
    campaignId: campaign.id, version: campaign.version, topics, staffKinds,
    fields: fields.map(({ id, name, leads }) => ({ id, name, leadUnitIds: leads.map((lead) => lead.unitId) })),
  };
}

export const rosterInput = (campaign: Head, unitIds: string[], change: Partial<UpdateRosterInput['units'][number]> = {}): UpdateRosterInput => ({
  campaignId: campaign.id, version: campaign.version,
  units: unitIds.map((unitId) => ({ unitId, included: true, relation: 'ASSIGNED', quota: 1, recognisable: true, ...change })),
});

export async function dossierInput(ctx: Ctx, campaign: Head): Promise<UpdateDossierRulesInput> {
  const { sections } = await partsOf(ctx, campaign.id);
  return {
    campaignId: campaign.id, version: campaign.version, sections, maturities: ['IDEA'], maxAuthors: 5, minShare: 500, maxFileMb: 10, maxTotalMb: 100, unitConfirmationRule: 'REQUIRED', headAuthorRule: 'OFFICE',
    basisRule: 'REQUIRED', targetIndices: ['SIPAS', 'PCI'], asksFigures: true, figureCatalogue: ['Tỷ lệ hồ sơ giải quyết đúng hạn'], wordIsMain: false, collectiveAuthors: false, pledgeRule: 'REQUIRED', pledge: 'Tôi cam đoan.',
  };
}

export async function rubricInput(ctx: Ctx, campaign: Head): Promise<UpdateRubricInput> {
  const { criteria } = await partsOf(ctx, campaign.id);
  return { campaignId: campaign.id, version: campaign.version, criteria, passMark: 6000, minSheets: 3, dropExtremesFrom: 5, supplementFrom: null, thirdScorerFrom: null, secondRoundFrom: null, tieByCriteria: false, tieByFiling: false, tiers: [], groupFloors: [], extraName: '', extraWeight: null, extraMax: null, sameUnitRule: 'HARD' };
}
