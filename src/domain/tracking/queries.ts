import { Prisma } from '@/generated/prisma/client';
import type { ReminderChannel, SubmissionStatus, UnitBloc, UnitRelation } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { paperStates } from '@/domain/submissions/screening-list';
import { fold } from '@/domain/text/fold';
import { byDuty, countStatuses, type DutyState, dutyState, owed } from './duty';
import { rosterSight } from './policy';
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

type Head = { id: string; fullName: string; honorific: string; jobTitle: string; phone: string | null; email: string | null };

type Row = {
  unitId: string; name: string; bloc: UnitBloc; position: number;
  relation: UnitRelation; quota: number | null; recognisable: boolean;
  exemptedAt: Date | null; exemptPaperNumber: string | null; exemptPaperOn: Date | null; exemptReason: string | null;
  states: { status: SubmissionStatus; count: number; noPaper: number }[]; heads: Head[];
  remindedAt: Date | null; remindedBy: ReminderChannel | null; reminderCount: number;
};

/**
 * Every unit with its duty, zeros first. Starts from the roster, so a unit without a dossier cannot be missing. Drafts are
 * counted across all authors on purpose: a number, never a title (brief of the roster; visibleTo hides their content).
 */
export async function roster(ctx: Ctx, campaignId: string, only?: readonly string[]) {
  const rows = await rosterRows(ctx, campaignId, only);
  return rows
    .map(({ states, remindedAt, remindedBy, ...row }) => {
      const counts = countStatuses(states);
      return {
        ...row, ...counts,
        state: dutyState(row, counts),
        paperMissing: states.filter(({ status }) => paperStates.includes(status)).reduce((sum, each) => sum + each.noPaper, 0),
        lastReminder: remindedAt && remindedBy ? { at: remindedAt, channel: remindedBy } : null,
      };
    })
    .sort(byDuty);
}

/** One statement; dossiers are counted from the index alone. */
function rosterRows(ctx: Ctx, campaignId: string, only: readonly string[] | undefined): Promise<Row[]> {
  const org = ctx.actor.organizationId;
  const sight = rosterSight(ctx.actor);
  if (sight === 'none') return Promise.resolve([]);
  const units = sight === 'all' ? only : (only ?? [sight.unitId]).filter((unitId) => unitId === sight.unitId);
  const chosen = units ? Prisma.sql`and "unitId" = any(${units}::uuid[])` : Prisma.empty;
  return ctx.db.$queryRaw<Row[]>`
    select d."unitId", d.relation::text as relation, d.quota, d.recognisable, d."exemptedAt", d."exemptPaperNumber", d."exemptPaperOn", d."exemptReason",
      u.name, u.bloc::text as bloc, u.position, coalesce(s.states, '[]') as states, coalesce(h.heads, '[]') as heads,
      r.at as "remindedAt", r.channel::text as "remindedBy", coalesce(r.count, 0)::int as "reminderCount"
    from (select * from "CampaignUnit" where "organizationId" = ${org}::uuid and "campaignId" = ${campaignId}::uuid ${chosen}) d
    join "Campaign" c on c."organizationId" = d."organizationId" and c.id = d."campaignId" and c.status <> 'DRAFT'
    join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
    left join (
      select g."unitId", json_agg(json_build_object('status', g.status, 'count', g.count, 'noPaper', g."noPaper")) as states
      from (select "unitId", status, count(*) as count, count(*) filter (where "firstPaperAt" is null) as "noPaper"
        from "Submission" where "organizationId" = ${org}::uuid and "campaignId" = ${campaignId}::uuid ${chosen} group by "unitId", status) g
      group by g."unitId") s on s."unitId" = d."unitId"
    left join (
      select a."unitId", json_agg(json_build_object('id', a.id, 'fullName', a."fullName", 'honorific', a.honorific, 'jobTitle', a."jobTitle",
        'phone', a.phone, 'email', a.email) order by a."sortName", a.id) as heads
      from "Account" a where a."organizationId" = ${org}::uuid and a."disabledAt" is null and 'unitHead' = any(a.roles) ${chosen}
      group by a."unitId") h on h."unitId" = d."unitId"
    left join (
      select distinct on ("unitId") "unitId", at, channel, count(*) over (partition by "unitId") as count
      from "Reminder" where "organizationId" = ${org}::uuid and "campaignId" = ${campaignId}::uuid ${chosen}
      order by "unitId", at desc, id desc) r on r."unitId" = d."unitId"`;
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

/** "Ông Nguyễn Khắc Hiếu" */
export const addressed = (head: { honorific: string; fullName: string } | undefined): string | null =>
  head ? `${head.honorific || 'Ông/Bà'} ${head.fullName}` : null;

/** What the words of a reminder are made of. */
export const reminderFacts = (campaign: Pick<RosterCampaign, 'title' | 'submissionClosesAt'>, row: RosterRow, note: string): ReminderFacts => ({
  relation: row.relation, unitName: row.name, head: addressed(row.heads[0]), filed: row.filed, drafts: row.drafts, owed: owed(row),
  campaignTitle: campaign.title, closesAt: campaign.submissionClosesAt, note,
});
