import type { CampaignStage } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';

/**
 * Whom a moved deadline concerns: for filing, who still writes and the heads of the units that take part; for screening the
 * office and who was asked to supplement; for scoring and meeting the council; for the decision the leaders. No one twice.
 */
export async function extensionAudience(ctx: Ctx, campaignId: string, stages: readonly CampaignStage[]): Promise<string[]> {
  const audience = new Set<string>();
  for (const stage of stages) for (const accountId of await audienceOf(ctx, campaignId, stage)) audience.add(accountId);
  return [...audience];
}

async function audienceOf(ctx: Ctx, campaignId: string, stage: CampaignStage): Promise<string[]> {
  switch (stage) {
    case 'SUBMISSION':
      return [...(await owners(ctx, campaignId, ['DRAFT'])), ...(await unitHeads(ctx, campaignId))];
    case 'SCREENING':
      return [...(await owners(ctx, campaignId, ['RETURNED'])), ...(await holders(ctx, ['office', 'officeHead']))];
    case 'SCORING':
    case 'MEETING':
      return council(ctx, campaignId);
    case 'DECISION':
      return holders(ctx, ['chairman', 'viceChairman', 'officeHead']);
  }
}

async function owners(ctx: Ctx, campaignId: string, statuses: ('DRAFT' | 'RETURNED')[]): Promise<string[]> {
  const where = { organizationId: ctx.actor.organizationId, campaignId, status: { in: statuses } };
  const rows = await ctx.db.submission.findMany({ where, distinct: ['ownerId'], select: { ownerId: true } });
  return rows.map((row) => row.ownerId);
}

async function unitHeads(ctx: Ctx, campaignId: string): Promise<string[]> {
  const unit = { campaignUnits: { some: { campaignId, exemptedAt: null } } };
  return ids(ctx.db.account.findMany({ where: { organizationId: ctx.actor.organizationId, disabledAt: null, roles: { has: 'unitHead' }, unit }, select: { id: true } }));
}

const holders = (ctx: Ctx, roles: ('office' | 'officeHead' | 'chairman' | 'viceChairman')[]): Promise<string[]> =>
  ids(ctx.db.account.findMany({ where: { organizationId: ctx.actor.organizationId, disabledAt: null, roles: { hasSome: roles } }, select: { id: true } }));

async function council(ctx: Ctx, campaignId: string): Promise<string[]> {
  const where = { organizationId: ctx.actor.organizationId, campaignId, endedAt: null, accountId: { not: null } };
  const seats = await ctx.db.councilSeat.findMany({ where, select: { accountId: true } });
  return seats.flatMap((seat) => seat.accountId ?? []);
}

const ids = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map((row) => row.id);
