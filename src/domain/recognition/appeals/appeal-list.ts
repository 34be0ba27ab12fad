import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { AppealAnswer, AppealStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { viewerOf } from '@/domain/reviews/policy';
import { answersForSql, personSql } from '@/domain/submissions/collective-sql';
import type { LocalDay } from '@/domain/time/calendar';
import { getCampaign } from '@/domain/campaigns/queries';
import { handlesAppeals, readsAppeals } from './appeal-policy';

export const appealStates = ['SENT', 'ACCEPTED', 'ANSWERED', 'RETURNED', 'WITHDRAWN'] as const satisfies readonly AppealStatus[];
export const appealPageSize = 50;

export type AppealRow = {
  id: string; submissionId: string; code: string; title: string; unitName: string; status: AppealStatus; at: Date; arrivedOn: LocalDay | null; arrivalNumber: string;
  sender: string; dueAt: Date; answer: AppealAnswer | null; replyNumber: string; replyOn: LocalDay | null; followNumber: string; owesPaper: boolean;
};

/** Whose dossiers are not in this viewer's list, nor in any count of it: own ones, and those with a declared conflict. */
function hiddenSql({ actor }: Ctx, campaign: { id: string; sameUnitRule: string }): Prisma.Sql {
  const viewer = viewerOf(actor, campaign.id);
  const sameUnit = Prisma.sql`(x."unitId" = ${actor.unitId}::uuid or ((x."unitId" is null or ${actor.unitId}::uuid is null) and x."foldedUnitName" <> '' and x."foldedUnitName" = ${actor.foldedUnitName}))`;
  const bound = campaign.sameUnitRule === 'HARD' && !viewer.paperwork && viewer.seats.some((seat) => seat.scores);
  return Prisma.sql`(s."ownerId" = ${actor.accountId}::uuid
    or exists (select from "Author" x where x."organizationId" = s."organizationId" and x."submissionId" = s.id and (x."accountId" = ${actor.accountId}::uuid
      or (x."accountId" is null and x."foldedName" = ${actor.foldedName} and x."foldedName" <> '' and ${sameUnit}) ${bound ? Prisma.sql`or ${sameUnit}` : Prisma.empty}))
    or exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id and ${answersForSql(personSql(viewer))})
    or exists (select from "ConflictDeclaration" d where d."organizationId" = s."organizationId" and d."submissionId" = s.id
      and d."seatId" = any(${viewer.seats.map(({ id }) => id)}::uuid[]) and d."withdrawnAt" is null))`;
}

/** Every kiến nghị of a campaign, what waits longest first; null for who reads none. `page`: the nearest there is; null: all of them, for Excel. */
export async function appealList(ctx: Ctx, campaignId: string, { state, page }: { state: AppealStatus | null; page: number | null }) {
  if (!readsAppeals(ctx.actor, campaignId)) return null;
  const campaign = await getCampaign(ctx, campaignId);
  if (!campaign || campaign.status === 'DRAFT') return null;
  const { organizationId } = ctx.actor;
  const from = Prisma.sql`from "Appeal" a join "Submission" s on s."organizationId" = a."organizationId" and s.id = a."submissionId"
    join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId" join "Account" p on p."organizationId" = a."organizationId" and p.id = a."byId"
    where a."organizationId" = ${organizationId}::uuid and a."campaignId" = ${campaign.id}::uuid and not ${hiddenSql(ctx, campaign)}`;
  const counted = await readRows<{ status: AppealStatus; count: number }>(ctx.db)`select a.status::text as status, count(*)::int as count ${from} group by a.status`;
  const counts = Object.fromEntries(appealStates.map((each) => [each, counted.find(({ status }) => status === each)?.count ?? 0])) as Record<AppealStatus, number>;
  const total = appealStates.reduce((sum, each) => sum + (state === null || each === state ? counts[each] : 0), 0);
  const shown = page === null ? 1 : Math.min(page, Math.max(1, Math.ceil(total / appealPageSize)));
  const rows = await readRows<AppealRow>(ctx.db)`
    select a.id, a."submissionId", coalesce(s.code, '') as code, s.title, u.name as "unitName", a.status::text as status, a.at, to_char(a."arrivedOn", 'YYYY-MM-DD') as "arrivedOn",
      a."arrivalNumber", case when a."arrivedOn" is null then p."fullName" else a."senderName" end as sender, a."dueAt",
      case when a.status = 'ANSWERED' then a.answer::text end as answer, a."replyNumber", to_char(a."replyOn", 'YYYY-MM-DD') as "replyOn", a."followNumber",
      (a.status = 'ANSWERED' and a.answer <> 'UPHELD' and a."followedAt" is null) as "owesPaper"
    ${from} ${state ? Prisma.sql`and a.status = ${state}::"AppealStatus"` : Prisma.empty}
    order by a.status not in ('SENT', 'ACCEPTED'), a."dueAt", a.id
    ${page === null ? Prisma.empty : Prisma.sql`limit ${appealPageSize} offset ${(shown - 1) * appealPageSize}`}`;
  return { campaign, counts, rows, total, page: shown, handles: handlesAppeals(ctx.actor, campaignId) };
}
