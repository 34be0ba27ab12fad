import type { UnitBloc } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { awaitingPaper } from '@/domain/submissions/screening-list';
import { fold } from '@/domain/text/fold';
import { byDuty, countStatuses, type DutyState, dutyState, noCounts, owed } from './duty';
import { visibleTo } from './policy';
import type { ReminderFacts } from './reminder-text';

/** What the roster needs of its campaign; null: not launched, or of another organization. */
export async function rosterCampaign(ctx: Ctx, campaignId: string) {
  const campaign = await ctx.db.campaign.findFirst({
    where: { organizationId: ctx.actor.organizationId, id: campaignId, status: { not: 'DRAFT' } },
    select: {
      id: true, year: true, title: true, status: true, opensAt: true, submissionClosesAt: true, paperGraceDays: true, paperCopies: true, paperColour: true, filingRule: true,
    },
  });
  // A launched campaign has a window: PostgreSQL keeps it so (launched_with_window).
  return campaign?.submissionClosesAt ? { ...campaign, submissionClosesAt: campaign.submissionClosesAt } : null;
}

export type RosterCampaign = NonNullable<Awaited<ReturnType<typeof rosterCampaign>>>;

/** Every unit with its duty, zeros first. Starts from the roster, so a unit without a dossier cannot be missing. */
export async function roster(ctx: Ctx, campaignId: string, only?: readonly string[]) {
  const { organizationId } = ctx.actor;
  const inCampaign = { organizationId, campaignId };
  // Drafts are counted across all authors on purpose: a number, never a title (brief of the roster; visibleTo hides their content).
  const [duties, statuses, papers, reminders] = await Promise.all([
    ctx.db.campaignUnit.findMany({
      where: { AND: [visibleTo(ctx.actor), { ...inCampaign, campaign: { status: { not: 'DRAFT' } } }, only ? { unitId: { in: [...only] } } : {}] },
      select: {
        unitId: true, relation: true, quota: true, recognisable: true, exemptedAt: true, exemptPaperNumber: true, exemptPaperOn: true, exemptReason: true,
        unit: { select: { name: true, bloc: true, position: true } },
      },
    }),
    ctx.db.submission.groupBy({ by: ['unitId', 'status'], where: inCampaign, _count: { _all: true } }),
    ctx.db.submission.groupBy({ by: ['unitId'], where: { AND: [inCampaign, awaitingPaper] }, _count: { _all: true } }),
    ctx.db.reminder.findMany({ where: inCampaign, select: { unitId: true, channel: true, at: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }] }),
  ]);
  const heads = await headsOf(ctx, duties.map((duty) => duty.unitId));
  const groups = Map.groupBy(statuses, (group) => group.unitId);
  const paperMissing = new Map(papers.map((group) => [group.unitId, group._count._all]));
  const remindersOf = Map.groupBy(reminders, (reminder) => reminder.unitId);
  return duties
    .map(({ unit, ...duty }) => {
      const counts = groups.has(duty.unitId) ? countStatuses((groups.get(duty.unitId) ?? []).map(({ status, _count }) => ({ status, count: _count._all }))) : noCounts;
      const told = remindersOf.get(duty.unitId) ?? [];
      return {
        ...duty, ...unit, ...counts,
        state: dutyState(duty, counts),
        paperMissing: paperMissing.get(duty.unitId) ?? 0,
        heads: heads.get(duty.unitId) ?? [],
        lastReminder: told[0] ?? null,
        reminderCount: told.length,
      };
    })
    .sort(byDuty);
}

export type RosterRow = Awaited<ReturnType<typeof roster>>[number];

export type RosterFilter = { q: string; bloc: UnitBloc | null; states: readonly DutyState[] | null };

/** The roster of a commune is short: filtered here, so that the counts above it stay those of the whole. */
export function filterRoster(rows: readonly RosterRow[], { q, bloc, states }: RosterFilter): RosterRow[] {
  const words = fold(q);
  return rows.filter((row) =>
    (bloc === null || row.bloc === bloc)
    && (states === null || states.includes(row.state))
    && (words === '' || fold(row.name).includes(words) || row.heads.some((head) => fold(head.fullName).includes(words))));
}

/** The active accounts of those who head each unit. */
async function headsOf(ctx: Ctx, unitIds: readonly string[]) {
  const accounts = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, unitId: { in: [...unitIds] }, roles: { has: 'unitHead' }, disabledAt: null },
    select: { id: true, unitId: true, fullName: true, honorific: true, jobTitle: true, phone: true, email: true },
    orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
  });
  return Map.groupBy(accounts, (account) => account.unitId);
}

/** "Ông Nguyễn Khắc Hiếu" */
export const addressed = (head: { honorific: string; fullName: string } | undefined): string | null =>
  head ? `${head.honorific || 'Ông/Bà'} ${head.fullName}` : null;

/** What the words of a reminder are made of. */
export const reminderFacts = (campaign: Pick<RosterCampaign, 'title' | 'submissionClosesAt'>, row: RosterRow, note: string): ReminderFacts => ({
  relation: row.relation, unitName: row.name, head: addressed(row.heads[0]), filed: row.filed, drafts: row.drafts, owed: owed(row),
  campaignTitle: campaign.title, closesAt: campaign.submissionClosesAt, note,
});
