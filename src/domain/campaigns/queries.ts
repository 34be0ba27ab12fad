import { readRows } from '@/domain/read-rows';
import type { Campaign, Prisma } from '@/generated/prisma/client';
import type { CampaignStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { campaignsVisibleTo, mayPrepare, seesCampaign } from './policy';

const glance = {
  id: true, year: true, title: true, status: true, version: true, planNumber: true, planOn: true, planIssuer: true, opensAt: true,
  submissionClosesAt: true, screeningClosesAt: true, scoringClosesAt: true, meetingClosesAt: true, decisionClosesAt: true,
} as const satisfies Prisma.CampaignSelect;

export type CampaignGlance = Prisma.CampaignGetPayload<{ select: typeof glance }>;

/** Open for filing first, then being judged, then (for who prepares) a draft, then what was published last. */
function weight(campaign: CampaignGlance, now: Date, prepares: boolean): number {
  const { status, opensAt, submissionClosesAt } = campaign;
  if (status === 'LAUNCHED' && opensAt && submissionClosesAt && opensAt <= now && now < submissionClosesAt) return 0;
  if (status === 'LAUNCHED' || status === 'SCORING' || status === 'SCORED') return 1;
  if (status === 'DRAFT') return prepares ? 2 : 4;
  return 3;
}

/** The latest twenty the actor may see, newest first. In the frame of every page, so in SQL: half the time of the client's query. */
export async function recentCampaigns({ db, actor }: Ctx): Promise<CampaignGlance[]> {
  return readRows<CampaignGlance>(db)`
    select id, year, title, status::text as status, version, "planNumber", "planOn", "planIssuer", "opensAt",
      "submissionClosesAt", "screeningClosesAt", "scoringClosesAt", "meetingClosesAt", "decisionClosesAt"
    from "Campaign" where "organizationId" = ${actor.organizationId}::uuid and (${mayPrepare(actor)} or status <> 'DRAFT')
    order by year desc, id desc limit 20`;
}

/** Of these, newest first, the campaign that most visits are about; null: none yet. */
export function currentOf({ actor, now }: Ctx, rows: readonly CampaignGlance[]): CampaignGlance | null {
  const prepares = mayPrepare(actor);
  const weights = new Map(rows.map((row) => [row.id, weight(row, now, prepares)]));
  return rows.toSorted((a, b) => (weights.get(a.id) ?? 9) - (weights.get(b.id) ?? 9))[0] ?? null;
}

export async function getCampaign(ctx: Ctx, id: string): Promise<Campaign | null> {
  if (!isId(id)) return null;
  return ctx.db.campaign.findFirst({ where: { AND: [campaignsVisibleTo(ctx.actor), { id }] } });
}

/** For what stands above every page of a campaign. Null: not visible. */
export async function campaignTitle(ctx: Ctx, id: string): Promise<string | null> {
  const [row] = await readRows<{ title: string; status: CampaignStatus }>(ctx.db)`
    select title, status::text as status from "Campaign" where "organizationId" = ${ctx.actor.organizationId}::uuid and id = ${id}::uuid`;
  return row && seesCampaign(ctx.actor, row) ? row.title : null;
}

export type CampaignRow = CampaignGlance & { filedCount: number };

/** All the actor may see, newest first, with how many dossiers were filed. */
export async function listCampaigns(ctx: Ctx): Promise<CampaignRow[]> {
  const rows = await ctx.db.campaign.findMany({
    where: campaignsVisibleTo(ctx.actor),
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
    select: { ...glance, _count: { select: { submissions: { where: { status: { notIn: ['DRAFT', 'WITHDRAWN'] } } } } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, filedCount: _count.submissions }));
}

/** Everything a dossier of this campaign is held to. Null: not visible. */
export async function campaignRules(ctx: Ctx, id: string) {
  const campaign = await getCampaign(ctx, id);
  if (!campaign) return null;
  const where = { organizationId: ctx.actor.organizationId, campaignId: campaign.id };
  const byPosition = [{ position: 'asc' as const }, { id: 'asc' as const }];
  const [sections, fields, topics, staffKinds, units] = await Promise.all([
    ctx.db.section.findMany({ where, orderBy: [{ position: 'asc' }, { key: 'asc' }], select: { key: true, title: true, guidance: true, required: true, maxLength: true } }),
    ctx.db.field.findMany({ where, orderBy: byPosition, select: { id: true, name: true, leads: { select: { unitId: true, unit: { select: { name: true } } } } } }),
    ctx.db.topic.findMany({ where, orderBy: byPosition, select: { id: true, name: true, isOther: true } }),
    ctx.db.staffKind.findMany({ where, orderBy: byPosition, select: { id: true, name: true } }),
    ctx.db.campaignUnit.findMany({
      where,
      orderBy: [{ unit: { position: 'asc' } }, { unit: { name: 'asc' } }],
      select: { unitId: true, relation: true, quota: true, recognisable: true, exemptedAt: true, unit: { select: { name: true, bloc: true } } },
    }),
  ]);
  return {
    id: campaign.id,
    year: campaign.year,
    title: campaign.title,
    status: campaign.status as CampaignStatus,
    sections,
    fields: fields.map(({ leads, ...field }) => ({ ...field, leads: leads.map((lead) => ({ unitId: lead.unitId, name: lead.unit.name })) })),
    topics,
    staffKinds,
    units: units.map(({ unit, exemptedAt, ...row }) => ({ ...row, ...unit, exempt: exemptedAt !== null })),
    allowedMaturities: campaign.allowedMaturities,
    basisRule: campaign.basisRule,
    targetIndices: campaign.targetIndices,
    asksFigures: campaign.asksFigures,
    figureCatalogue: campaign.figureCatalogue,
    wordIsMain: campaign.wordIsMain,
    maxAuthors: campaign.maxAuthors,
    collectiveAuthors: campaign.collectiveAuthors,
    pledgeRule: campaign.pledgeRule,
    pledge: campaign.pledge,
    minShare: campaign.minShare,
    maxFileMb: campaign.maxFileMb,
    maxTotalMb: campaign.maxTotalMb,
    filingRule: campaign.filingRule,
    paperGraceDays: campaign.paperGraceDays,
    paperCopies: campaign.paperCopies,
    paperColour: campaign.paperColour,
    opensAt: campaign.opensAt,
    submissionClosesAt: campaign.submissionClosesAt,
    deadlines: {
      opensAt: campaign.opensAt,
      submissionClosesAt: campaign.submissionClosesAt,
      screeningClosesAt: campaign.screeningClosesAt,
      scoringClosesAt: campaign.scoringClosesAt,
      meetingClosesAt: campaign.meetingClosesAt,
      decisionClosesAt: campaign.decisionClosesAt,
    },
  };
}

export type CampaignRules = NonNullable<Awaited<ReturnType<typeof campaignRules>>>;
