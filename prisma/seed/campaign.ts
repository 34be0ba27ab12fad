import type { CampaignStatus, UnitConfirmationRule } from '@/generated/prisma/enums';
import { suggestedFigures, suggestedIndices } from '@/domain/campaigns/suggestions/benefit';
import { suggestedFields, suggestedStaffKinds, suggestedTopics } from '@/domain/campaigns/suggestions/lists';
import { suggestedObjectives, suggestedParticipants } from '@/domain/campaigns/suggestions/plan';
import { suggestedRubric } from '@/domain/campaigns/suggestions/rubric';
import { suggestedSections, summarySection } from '@/domain/campaigns/suggestions/sections';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { fold } from '@/domain/text/fold';
import { demoPdf, keepDemoFile } from './blobs';
import type { demoCouncil } from './people';
import { dayColumn, type Seeding } from './world';

export type CampaignPlan = {
  year: number;
  title: string;
  planNumber: string;
  planOn: string;
  signer: string;
  level: string;
  legalBases: readonly string[];
  opensAt: Date;
  closes: { submission: Date; screening: Date; scoring: Date; meeting: Date; decision: Date };
  units: readonly { name: string; invited?: true }[];
  /** Who sets it up: signs the history. */
  admin: string;
  council: typeof demoCouncil;
  /** Xác nhận của thủ trưởng đơn vị; not asked for unless the plan says so. */
  unitConfirmation?: UnitConfirmationRule;
  /** Indices to choose from and figures before and after. */
  asksBenefit?: true;
  /** Who files ticks the pledge. */
  asksPledge?: true;
  /** Sheets further apart than this may be scored once more, in hundredths. */
  secondRoundFrom?: number;
  /** The Word file is the document, and an applied solution names its paper. */
  wordIsMain?: true;
};

export type DemoCampaign = {
  id: string; fieldIds: string[]; topicIds: string[]; staffKindIds: Map<string, string>; criteria: { id: string; maxScore: number }[];
  seats: Map<string, string>;
};

/** A launched campaign as its plan says, with the suggestions of the portal for what the plan leaves open. */
export async function seedCampaign(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<DemoCampaign> {
  const { db, organizationId } = seeding;
  const id = newId();
  const inCampaign = { organizationId, campaignId: id };
  const launched: CampaignStatus = 'LAUNCHED';
  await db.campaign.create({
    data: {
      organizationId, id, status: launched, year: plan.year, title: plan.title, planNumber: plan.planNumber, planOn: dayColumn(plan.planOn),
      planIssuer: `UBND ${plan.level}`, planSigner: plan.signer, objectives: suggestedObjectives(plan.level), participants: suggestedParticipants(plan.level),
      opensAt: plan.opensAt, submissionClosesAt: plan.closes.submission, screeningClosesAt: plan.closes.screening,
      scoringClosesAt: plan.closes.scoring, meetingClosesAt: plan.closes.meeting, decisionClosesAt: plan.closes.decision,
      filingRule: 'EARLIER', paperGraceDays: 7, paperCopies: 2, paperColour: true, allowedMaturities: ['IDEA', 'RUNNING', 'APPLIED'],
      passMark: 7000, minSheets: 3, dropExtremesFrom: 0, secondRoundFrom: plan.secondRoundFrom ?? null, sameUnitRule: 'SOFT', unitConfirmationRule: plan.unitConfirmation ?? 'NONE',
      ...(plan.asksBenefit ? { targetIndices: suggestedIndices, asksFigures: true, figureCatalogue: suggestedFigures } : {}),
      ...(plan.asksPledge ? { pledgeRule: 'REQUIRED' as const } : {}),
      ...(plan.wordIsMain ? { wordIsMain: true, basisRule: 'OPTIONAL' as const } : {}),
      councilName: `Hội đồng thi đua – khen thưởng ${plan.level}`, councilDecisionNumber: '27', councilDecisionOn: dayColumn(`${plan.year}-01-20`),
      launchedAt: plan.opensAt, createdAt: plan.opensAt,
    },
  });
  const fields = suggestedFields.map((field, position) => ({ ...inCampaign, id: newId(), position, name: field.name }));
  const topics = suggestedTopics.map((topic, position) => ({ ...inCampaign, id: newId(), position, ...topic }));
  const staffKinds = suggestedStaffKinds.map((name, position) => ({ ...inCampaign, id: newId(), position, name }));
  const criteria = suggestedRubric.map((criterion, position) => ({ ...inCampaign, id: newId(), position, ...criterion }));
  const known = new Set(plan.units.map((unit) => unit.name));
  await db.legalBasis.createMany({ data: plan.legalBases.map((text, position) => ({ ...inCampaign, position, text })) });
  await db.field.createMany({ data: fields });
  await db.fieldLead.createMany({
    data: suggestedFields.flatMap((field, index) =>
      field.leads.filter((lead) => known.has(lead)).map((lead) => ({ organizationId, fieldId: fields[index]?.id ?? '', unitId: seeding.unitId(lead) }))),
  });
  await db.topic.createMany({ data: topics });
  await db.staffKind.createMany({ data: staffKinds });
  await db.section.createMany({ data: [...(plan.wordIsMain ? [summarySection] : []), ...suggestedSections].map((section, position) => ({ ...inCampaign, position, ...section })) });
  await db.criterion.createMany({ data: criteria });
  await db.campaignUnit.createMany({
    data: plan.units.map((unit) => ({ ...inCampaign, unitId: seeding.unitId(unit.name), relation: unit.invited ? ('INVITED' as const) : ('ASSIGNED' as const), quota: unit.invited ? null : 1 })),
  });
  const admin = await seeding.as(plan.admin, plan.opensAt);
  const fileId = await keepDemoFile(admin, filesDir, `Kế hoạch số ${plan.planNumber} về sáng kiến cải cách hành chính năm ${plan.year}.pdf`, 'application/pdf', demoPdf(`Ke hoach so ${plan.planNumber}/KH-UBND nam ${plan.year} (ban dung thu)`));
  await db.campaignFile.create({ data: { ...inCampaign, id: newId(), fileId, kind: 'PLAN', addedAt: plan.opensAt } });
  await recordEvent(admin, 'campaign.launched', { type: 'campaign', id, campaignId: id });
  return {
    id, fieldIds: fields.map((field) => field.id), topicIds: topics.map((topic) => topic.id),
    staffKindIds: new Map(staffKinds.map((kind) => [kind.name, kind.id])),
    criteria: criteria.map(({ id, maxScore }) => ({ id, maxScore })),
    seats: await seedCouncil(seeding, id, plan.council),
  };
}

async function seedCouncil(seeding: Seeding, campaignId: string, council: CampaignPlan['council']): Promise<Map<string, string>> {
  const seats = new Map<string, string>();
  for (const [position, { signIn, ...seat }] of council.entries()) {
    const account = await seeding.db.account.findFirstOrThrow({ where: { organizationId: seeding.organizationId, id: seeding.accountId(signIn) } });
    const id = newId();
    seats.set(signIn, id);
    await seeding.db.councilSeat.create({
      data: {
        organizationId: seeding.organizationId, id, campaignId, accountId: account.id, fullName: account.fullName, foldedName: fold(account.fullName),
        jobTitle: account.jobTitle, unitId: account.unitId, position: position + 1, ...seat,
      },
    });
  }
  return seats;
}
