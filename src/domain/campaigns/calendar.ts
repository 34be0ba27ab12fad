import type { CampaignStage, CampaignStatus } from '@/generated/prisma/enums';
import type { CalendarEntry } from '@/domain/calendar-entry';
import { type Ctx, hasRole, isLeader, isOffice } from '@/domain/context';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { campaignsVisibleTo } from './policy';
import { type StageDeadlines, stages } from './stages';

type Dated = StageDeadlines & { id: string; title: string; version: number };

/** The stages of a campaign as days in a calendar. Each extension raises the campaign's version, and so moves the entry. */
export const stageEntries = (campaign: Dated, only: readonly CampaignStage[] = stages.map(({ stage }) => stage)): CalendarEntry[] =>
  stages.filter(({ stage }) => only.includes(stage)).flatMap(({ stage, field, label, doer }) => {
    const closesAt = campaign[field];
    if (!closesAt) return [];
    const lastDay = lastDayOf(closesAt);
    return [{
      key: `campaign-${campaign.id}-${stage}`, sequence: campaign.version, title: `${label}: ngày cuối`, lastDay, path: `/campaigns/${campaign.id}`,
      detail: `${campaign.title}. ${label} (${doer}) đến hết ngày ${formatDay(lastDay)}.`,
    }];
  });

const running: CampaignStatus[] = ['LAUNCHED', 'SCORING', 'SCORED'];

/** Deadlines of the campaigns that are under way, as far as they are this actor's: of the office and leaders all, of a unit the filing, of the council its own. */
export async function calendarEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  const { actor } = ctx;
  const all = isOffice(actor) || isLeader(actor) || hasRole(actor, 'admin');
  const mine = { OR: [{ ownerId: actor.accountId }, { authors: { some: { accountId: actor.accountId } } }] };
  const campaigns = await ctx.db.campaign.findMany({
    where: { AND: [campaignsVisibleTo(actor), { status: { in: running } }] },
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true, title: true, version: true, status: true,
      submissionClosesAt: true, screeningClosesAt: true, scoringClosesAt: true, meetingClosesAt: true, decisionClosesAt: true,
      // "Takes part": has begun a dossier there, or belongs to a unit that is on the roster.
      submissions: { where: { AND: [mine, { status: { not: 'WITHDRAWN' } }] }, select: { id: true }, take: 1 },
      units: { where: { unitId: actor.unitId ?? actor.accountId, exemptedAt: null }, select: { unitId: true }, take: 1 },
    },
  });
  return campaigns.flatMap((campaign) => {
    if (all) return stageEntries(campaign);
    const only: CampaignStage[] = [];
    const takesPart = campaign.submissions.length > 0 || (campaign.units.length > 0 && hasRole(actor, 'staff', 'unitHead'));
    if (campaign.status === 'LAUNCHED' && takesPart) only.push('SUBMISSION');
    if (actor.seats.some(({ campaignId }) => campaignId === campaign.id)) only.push('SCORING', 'MEETING');
    return stageEntries(campaign, only);
  });
}
