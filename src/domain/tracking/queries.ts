import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, FilingRule, ReminderChannel, SubmissionStatus, UnitBloc, UnitRelation } from '@/generated/prisma/enums';
import { type Ctx, inCampaign } from '@/domain/context';
import { paperStates } from '@/domain/submissions/screening-list';
import { fold } from '@/domain/text/fold';
import { byDuty, countStatuses, type DutyState, dutyState, owed } from './duty';
import { rosterSight } from './policy';
import type { ReminderFacts } from './reminder-text';

type CampaignOfRoster = {
  id: string; year: number; title: string; status: CampaignStatus; opensAt: Date | null; submissionClosesAt: Date | null;
  paperGraceDays: number; paperCopies: number; paperColour: boolean; filingRule: FilingRule;
};

const ofCampaign = Prisma.sql`c.id, c.year, c.title, c.status::text as status, c."opensAt", c."submissionClosesAt", c."paperGraceDays", c."paperCopies",
  c."paperColour", c."filingRule"::text as "filingRule"`;

const launched = (ctx: Ctx, campaignId: string): Prisma.Sql =>
  Prisma.sql`c."organizationId" = ${ctx.actor.organizationId}::uuid and c.id = ${campaignId}::uuid and c.status <> 'DRAFT'`;

// A launched campaign has a window: PostgreSQL keeps it so (launched_with_window).
const withWindow = <T extends CampaignOfRoster>(campaign: T | undefined) =>
  campaign?.submissionClosesAt ? { ...campaign, submissionClosesAt: campaign.submissionClosesAt } : null;

/** What the roster needs of its campaign; null: not launched, or of another organization. */
export async function rosterCampaign(ctx: Ctx, campaignId: string) {
  const [campaign] = await readRows<CampaignOfRoster>(ctx.db)`select ${ofCampaign} from "Campaign" c where ${launched(ctx, campaignId)}`;
  return withWindow(campaign);
}

export type RosterCampaign = NonNullable<Awaited<ReturnType<typeof rosterCampaign>>>;

type Head = { id: string; fullName: string; honorific: string; jobTitle: string; phone: string | null; email: string | null };

type Row = {
  unitId: string; name: string; bloc: UnitBloc; position: number;
  relation: UnitRelation; quota: number | null; recognisable: boolean;
  exemptedAt: string | null; exemptPaperNumber: string | null; exemptPaperOn: string | null; exemptReason: string | null;
  states: { status: SubmissionStatus; count: number; noPaper: number }[]; heads: Head[];
  remindedAt: string | null; remindedBy: ReminderChannel | null; reminderCount: number;
};

/**
 * The rows of the roster as one value: every unit with its duty, how many dossiers it has in each state (from the index
 * alone), who heads it, and its last reminder. Starts from the roster, so a unit without a dossier cannot be missing.
 * Drafts are counted across all authors on purpose: a number, never a title (brief of the roster; visibleTo hides their content).
 */
function rosterRows(ctx: Ctx, campaignId: string, only?: readonly string[]): Prisma.Sql {
  const sight = rosterSight(inCampaign(ctx.actor, campaignId));
  const own = sight === 'all' ? null : sight === 'none' ? [] : [sight.unitId];
  const units = own && only ? own.filter((unitId) => only.includes(unitId)) : (own ?? only);
  const chosen = units ? Prisma.sql`and "unitId" = any(${units}::uuid[])` : Prisma.empty;
  const here = Prisma.sql`"organizationId" = ${ctx.actor.organizationId}::uuid and "campaignId" = ${campaignId}::uuid ${chosen}`;
  return Prisma.sql`select coalesce(json_agg(roster), '[]') from (
    select d."unitId", d.relation, d.quota, d.recognisable, d."exemptedAt", d."exemptPaperNumber", d."exemptPaperOn", d."exemptReason",
      u.name, u.bloc, u.position, coalesce(s.states, '[]') as states, coalesce(h.heads, '[]') as heads,
      r.at as "remindedAt", r.channel as "remindedBy", coalesce(r.count, 0) as "reminderCount"
    from (select * from "CampaignUnit" where ${here}) d
    join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
    left join (
      select g."unitId", json_agg(json_build_object('status', g.status, 'count', g.count, 'noPaper', g."noPaper")) as states
      from (select "unitId", status, count(*) as count, count(*) filter (where "firstPaperAt" is null) as "noPaper"
        from "Submission" where ${here} group by "unitId", status) g
      group by g."unitId") s on s."unitId" = d."unitId"
    left join (
      select "unitId", json_agg(json_build_object('id', id, 'fullName', "fullName", 'honorific', honorific, 'jobTitle', "jobTitle",
        'phone', phone, 'email', email) order by "sortName", id) as heads
      from "Account" where "organizationId" = ${ctx.actor.organizationId}::uuid and "disabledAt" is null and 'unitHead' = any(roles) ${chosen}
      group by "unitId") h on h."unitId" = d."unitId"
    left join (
      select distinct on ("unitId") "unitId", at, channel, count(*) over (partition by "unitId") as count
      from "Reminder" where ${here} order by "unitId", at desc, id desc) r on r."unitId" = d."unitId") roster`;
}

const tracked = (rows: readonly Row[]) =>
  rows
    .map(({ states, remindedAt, remindedBy, exemptedAt, exemptPaperOn, ...row }) => {
      const counts = countStatuses(states);
      const exempted = { exemptedAt: exemptedAt ? new Date(exemptedAt) : null, exemptPaperOn: exemptPaperOn ? new Date(exemptPaperOn) : null };
      return {
        ...row, ...exempted, ...counts,
        state: dutyState({ ...row, ...exempted }, counts),
        paperMissing: states.filter(({ status }) => paperStates.includes(status)).reduce((sum, each) => sum + each.noPaper, 0),
        lastReminder: remindedAt && remindedBy ? { at: new Date(remindedAt), channel: remindedBy } : null,
      };
    })
    .sort(byDuty);

/** The units this actor may see, zeros first; `only` some of them. */
export async function roster(ctx: Ctx, campaignId: string, only?: readonly string[]) {
  const [found] = await readRows<{ rows: Row[] }>(ctx.db)`select (${rosterRows(ctx, campaignId, only)}) as rows from "Campaign" c where ${launched(ctx, campaignId)}`;
  return tracked(found?.rows ?? []);
}

/** Campaign and roster in one statement, for the page that shows both; null as for rosterCampaign. */
export async function rosterPage(ctx: Ctx, campaignId: string) {
  const [found] = await readRows<(CampaignOfRoster & { rows: Row[] })>(ctx.db)`
    select ${ofCampaign}, (${rosterRows(ctx, campaignId)}) as rows from "Campaign" c where ${launched(ctx, campaignId)}`;
  const campaign = withWindow(found);
  return campaign ? { campaign, rows: tracked(campaign.rows) } : null;
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
