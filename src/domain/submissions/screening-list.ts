import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, FilingRule, SubmissionStatus } from '@/generated/prisma/enums';
import { seesCampaign } from '@/domain/campaigns/policy';
import { type Ctx, inCampaign } from '@/domain/context';
import { fold } from '@/domain/text/fold';
import { visibleTo } from './policy';
import { mayReadScreening } from './screening-policy';
import { filingTiming, paperTiming } from './screening-words';

// The office's list of a campaign's dossiers.

export const listStates = ['FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly SubmissionStatus[];

/** Whose paper copies are waited for: not of what was withdrawn or refused. */
export const paperStates: readonly SubmissionStatus[] = ['FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE'];

export const dossierPageSize = 50;
// The same number in the text of the statement, not as a parameter: PostgreSQL then plans for fifty rows once and for all.
const limitToPage = Prisma.sql`limit 50`;

export type DossierFilter = {
  q: string;
  fieldId: string | null;
  unitId: string | null;
  paperMissing: boolean;
  state: (typeof listStates)[number] | null;
  sort: 'filed' | 'filedDesc' | 'code' | 'codeDesc';
};

/** By code, title or an author's name, with or without marks. */
export function matching(q: string): Prisma.SubmissionWhereInput {
  const folded = fold(q).slice(0, 200);
  if (folded === '') return {};
  return {
    OR: [
      { foldedTitle: { contains: folded } },
      { code: { contains: folded.toUpperCase() } },
      { authors: { some: { OR: [{ foldedName: { contains: folded } }, { isCollective: true, foldedRepresentative: { contains: folded } }] } } },
    ],
  };
}

const orders: Record<DossierFilter['sort'], Prisma.Sql> = {
  filed: Prisma.sql`s."filedAt", s.id`,
  filedDesc: Prisma.sql`s."filedAt" desc, s.id desc`,
  code: Prisma.sql`s."codeNumber"`,
  codeDesc: Prisma.sql`s."codeNumber" desc`,
};

/** The dossiers of a campaign under every filter but the state. */
function everyState(ctx: Ctx, campaignId: string, { q, fieldId, unitId, paperMissing }: DossierFilter): Prisma.Sql {
  const folded = fold(q).slice(0, 200);
  const like = `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = ${campaignId}::uuid
    ${fieldId ? Prisma.sql`and s."fieldId" = ${fieldId}::uuid` : Prisma.empty}
    ${unitId ? Prisma.sql`and s."unitId" = ${unitId}::uuid` : Prisma.empty}
    ${paperMissing ? Prisma.sql`and s.status not in ('WITHDRAWN', 'REJECTED') and s."firstPaperAt" is null` : Prisma.empty}
    ${folded ? Prisma.sql`and (s."foldedTitle" like ${like} or s.code like ${like.toUpperCase()} or exists (select 1 from "Author" a
      where a."organizationId" = s."organizationId" and a."submissionId" = s.id and (a."foldedName" like ${like} or (a."isCollective" and a."foldedRepresentative" like ${like}))))` : Prisma.empty}`;
}

export type DossierChoice = { value: string; label: string };

type Row = {
  id: string; code: string; title: string; status: SubmissionStatus; unitId: string; fieldId: string | null; authors: string;
  filedAt: string; supplementDueAt: string | null; screenerName: string | null; firstPaperAt: string | null; lateReason: string | null;
  /** Filed with the word of its unit; null where the campaign asks for none. */
  confirmed: boolean | null;
};

type ListRow = {
  year: number; title: string; status: CampaignStatus; paperCopies: number; paperGraceDays: number; filingRule: FilingRule; submissionClosesAt: Date | null;
  fields: DossierChoice[]; units: DossierChoice[]; counts: Partial<Record<SubmissionStatus, number>>; rows: Row[];
};

/**
 * The campaign, what one may filter by, how many dossiers each tab holds under the other filters, and the rows of one page:
 * one statement, because each one more costs as much as ten rows. The counts come from the index alone (by filed_is_whole
 * a withdrawn dossier alone may have been filed or not), and so does the way to the page. The offset stands in a subquery
 * so that PostgreSQL cannot look at it: one plan serves every page, instead of one made anew for each.
 */
async function readList(ctx: Ctx, campaignId: string, filter: DossierFilter, page: number): Promise<ListRow | null> {
  const scope = everyState(ctx, campaignId, filter);
  const [list] = await readRows<ListRow>(ctx.db)`
    select c.year, c.title, c.status::text as status, c."paperCopies", c."paperGraceDays", c."filingRule"::text as "filingRule", c."submissionClosesAt",
      coalesce((select json_agg(json_build_object('value', f.id, 'label', f.name) order by f.position, f.id)
        from "Field" f where f."organizationId" = c."organizationId" and f."campaignId" = c.id), '[]') as fields,
      coalesce((select json_agg(json_build_object('value', u.id, 'label', u.name) order by u.position, u.name)
        from "CampaignUnit" d join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
        where d."organizationId" = c."organizationId" and d."campaignId" = c.id), '[]') as units,
      coalesce((select json_object_agg(t.status, t.count) from (
        select s.status, count(*) as count from "Submission" s
        where ${scope} and s.status in ('FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE', 'REJECTED') group by s.status
        union all
        select s.status, count(*) from "Submission" s where ${scope} and s.status = 'WITHDRAWN' and s."filedAt" is not null group by s.status) t), '{}') as counts,
      coalesce((select json_agg(r) from (
        select s.id, s.code, s.title, s.status, s."unitId", s."fieldId", s."filedAt", s."supplementDueAt", s."firstPaperAt", s."lateReason", p."fullName" as "screenerName",
          case when c."unitConfirmationRule" <> 'NONE' then exists (select from "UnitConfirmation" w
            where w."organizationId" = s."organizationId" and w."submissionId" = s.id and w."versionNumber" is not null) end as confirmed,
          (select string_agg(a."fullName", ', ' order by a.position) from "Author" a
            where a."organizationId" = s."organizationId" and a."submissionId" = s.id) as authors
        from (select s."organizationId", s.id from "Submission" s
          where ${scope} and s."filedAt" is not null ${filter.state ? Prisma.sql`and s.status = ${filter.state}::"SubmissionStatus"` : Prisma.empty}
          order by ${orders[filter.sort]} offset (select ${(page - 1) * dossierPageSize}::int) ${limitToPage}) shown
        join "Submission" s on s."organizationId" = shown."organizationId" and s.id = shown.id
        left join "Account" p on p."organizationId" = s."organizationId" and p.id = s."screenerId"
        order by ${orders[filter.sort]}) r), '[]') as rows
    from "Campaign" c where c."organizationId" = ${ctx.actor.organizationId}::uuid and c.id = ${campaignId}::uuid`;
  return list && seesCampaign(ctx.actor, list) ? list : null;
}

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/**
 * One page of what was filed in a campaign; null: the campaign or the list is not for this actor. Whoever reads the
 * screening sees all that was filed (visibleTo), and nothing else belongs here: a draft, even the clerk's own, is not the
 * office's business. A page beyond the last one gives the last one.
 */
export async function dossierPage(ctx: Ctx, campaignId: string, filter: DossierFilter, asked = 1) {
  if (!mayReadScreening(inCampaign(ctx.actor, campaignId))) return null;
  const list = await readList(ctx, campaignId, filter, asked);
  if (!list) return null;
  const { rows, ...campaign } = list;
  const total = filter.state ? (campaign.counts[filter.state] ?? 0) : listStates.reduce((sum, state) => sum + (campaign.counts[state] ?? 0), 0);
  const page = Math.min(asked, Math.max(1, Math.ceil(total / dossierPageSize)));
  const shown = page === asked ? rows : ((await readList(ctx, campaignId, filter, page))?.rows ?? []);
  return { campaign, page, total, rows: shown.map((row) => listed(row, campaign, ctx.now)) };
}

function listed(row: Row, campaign: Omit<ListRow, 'rows'>, now: Date) {
  const filedAt = new Date(row.filedAt);
  const firstPaperAt = instantOf(row.firstPaperAt);
  const timing = { firstPaperAt, submissionClosesAt: campaign.submissionClosesAt ?? now, paperGraceDays: campaign.paperGraceDays };
  return {
    ...row, filedAt, firstPaperAt,
    supplementDueAt: instantOf(row.supplementDueAt),
    paper: paperTiming({ ...timing, paperCopies: campaign.paperCopies }, now),
    filing: filingTiming({ ...timing, rule: campaign.filingRule, filedAt }, now),
  };
}

export type DossierPage = NonNullable<Awaited<ReturnType<typeof dossierPage>>>;

/** For the header's search box: whatever of the actor's own world matches, drafts of one's own too. */
export const searchDossiers = (ctx: Ctx, q: string, take = 50) =>
  ctx.db.submission.findMany({
    where: { AND: [visibleTo(ctx.actor), { organizationId: ctx.actor.organizationId }, matching(q)] },
    select: {
      id: true, code: true, title: true, status: true,
      campaign: { select: { year: true, status: true } }, unit: { select: { name: true } },
      authors: { select: { fullName: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ filedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take,
  });
