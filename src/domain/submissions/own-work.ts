import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, Outcome, SubmissionStatus } from '@/generated/prisma/enums';
import { hasRole, type Ctx } from '@/domain/context';
import { shareListMarkSql, sharesWholeSql } from './share-list';

// What one person writes, as /home shows it. Everything here is the actor's own or co-written: always visible to them.

export type WaitingRow = {
  id: string; code: string | null; title: string; status: 'DRAFT' | 'RETURNED'; ownerId: string; ownerName: string;
  supplementDueAt: Date | null; submissionClosesAt: Date | null;
};

export type OwnRow = {
  id: string; code: string | null; title: string; status: SubmissionStatus; supplementDueAt: Date | null; submissionClosesAt: Date | null;
  year: number; campaignStatus: CampaignStatus; outcome: Outcome | null; revoked: boolean;
};

/** A dossier about which the office has written and nobody of its authors has read. */
export type WrittenRow = { id: string; code: string | null; title: string; count: number };

/** A dossier that asks its author for a word about their share. */
export type ShareRow = { id: string; title: string; share: number; ownerName: string; filed: boolean };

export type OwnWork = {
  /** Drafts that may still be filed and supplements that are asked for, the last touched first. */
  waiting: WaitingRow[];
  /** A round that receives dossiers and has none of the actor's. */
  unbegun: { id: string; title: string; submissionClosesAt: Date | null } | null;
  /** Shares that the actor has not answered to as they stand now. */
  shares: ShareRow[];
  written: WrittenRow[];
  latest: OwnRow[];
  /** How many in all; a draft that was given up is gone. */
  total: number;
  /** Asked, or a co-author, in another organization: only then is it worth looking there (guest-tasks.ts). */
  elsewhere: boolean;
};

const mostWaiting = 20;
const mostLatest = 5;

// Dates inside JSON are text.
type Told<T> = { [K in keyof T]: Date extends T[K] ? string | null : T[K] };
type Row = { waiting: Told<WaitingRow>[]; unbegun: Told<NonNullable<OwnWork['unbegun']>> | null; shares: ShareRow[]; written: WrittenRow[]; latest: Told<OwnRow>[]; total: number; elsewhere: boolean };

const read = (text: string | null): Date | null => (text === null ? null : new Date(text));

export async function ownWork(ctx: Ctx): Promise<OwnWork> {
  const { organizationId, accountId, unitId } = ctx.actor;
  const mayBegin = hasRole(ctx.actor, 'staff', 'unitHead') && unitId !== null;
  const now = ctx.now.toISOString();
  const [row] = await readRows<Row>(ctx.db)`
    with own as materialized (
      select s.id, s."campaignId", s.code, s.title, s.status, s."ownerId", s."supplementDueAt", s."filedAt", s."updatedAt",
        c.year, c.status as "campaignStatus",
        -- Over, and still open to the late: then that is the day that counts.
        case when c."submissionClosesAt" <= ${now}::timestamptz then greatest(c."submissionClosesAt", c."lateUntil", (select max(l."closesAt") from "LateAdmission" l
          where l."organizationId" = s."organizationId" and l."campaignId" = s."campaignId" and l."accountId" = s."ownerId" and l."submissionId" is null))
          else c."submissionClosesAt" end as "submissionClosesAt"
      from "Submission" s join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
      where s."organizationId" = ${organizationId}::uuid and s.id in (
        select o.id from "Submission" o where o."organizationId" = ${organizationId}::uuid and o."ownerId" = ${accountId}::uuid
        union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and a."accountId" = ${accountId}::uuid)
    ), kept as materialized (select * from own where not (status = 'WITHDRAWN' and "filedAt" is null))
    select (select count(*)::int from kept) as total,
      exists (select from "GuestAuthor" g where g."guestAccountId" = ${accountId}::uuid and g."guestOrganizationId" = ${organizationId}::uuid and g."endedAt" is null) as elsewhere,
      coalesce((select json_agg(w) from (
        select o.id, o.code, o.title, o.status, o."ownerId", p."fullName" as "ownerName", o."supplementDueAt", o."submissionClosesAt"
        from own o join "Account" p on p."organizationId" = ${organizationId}::uuid and p.id = o."ownerId"
        where o.status = 'RETURNED' or (o.status = 'DRAFT' and o."campaignStatus" = 'LAUNCHED' and o."submissionClosesAt" > ${now}::timestamptz)
        order by o."updatedAt" desc, o.id desc limit ${mostWaiting}) w), '[]') as waiting,
      coalesce((select json_agg(h) from (
        select o.id, o.title, me.share, p."fullName" as "ownerName", o."filedAt" is not null as filed
        from own o join "Author" me on me."organizationId" = ${organizationId}::uuid and me."submissionId" = o.id and me."accountId" = ${accountId}::uuid
        join "Account" p on p."organizationId" = ${organizationId}::uuid and p.id = o."ownerId"
        where o."campaignStatus" not in ('DRAFT', 'PUBLISHED') and (o.status in ('FILED', 'SCREENING', 'RETURNED', 'REFILED', 'ELIGIBLE')
            or (o.status = 'DRAFT' and o."campaignStatus" = 'LAUNCHED' and o."submissionClosesAt" > ${now}::timestamptz))
          -- Who is about to file says it by filing.
          and not (o."ownerId" = ${accountId}::uuid and o.status in ('DRAFT', 'RETURNED'))
          and ${sharesWholeSql(Prisma.sql`${organizationId}::uuid`, Prisma.sql`o.id`)}
          and not exists (select from "ShareConfirmation" r where r."organizationId" = ${organizationId}::uuid and r."submissionId" = o.id
            and r."accountId" = ${accountId}::uuid and r."listMark" = ${shareListMarkSql(Prisma.sql`${organizationId}::uuid`, Prisma.sql`o.id`)})
        order by o."updatedAt" desc, o.id desc limit ${mostWaiting}) h), '[]') as shares,
      coalesce((select json_agg(m) from (
        select o.id, o.code, o.title, count(*)::int as count from own o join "ThreadMessage" t on t."organizationId" = ${organizationId}::uuid and t."submissionId" = o.id
        where t.side = 'OFFICE' and t."readAt" is null and t."takenBackAt" is null group by o.id, o.code, o.title order by max(t.id::text) desc limit ${mostWaiting}) m), '[]') as written,
      coalesce((select json_agg(l) from (
        select k.id, k.code, k.title, k.status, k."supplementDueAt", k."submissionClosesAt", k.year, k."campaignStatus", r.outcome, r."revokedAt" is not null as revoked
        from (select * from kept order by "updatedAt" desc, id desc limit ${mostLatest}) k
        left join "Recognition" r on r."organizationId" = ${organizationId}::uuid and r."submissionId" = k.id
        order by k."updatedAt" desc, k.id desc) l), '[]') as latest,
      (select json_build_object('id', c.id, 'title', c.title, 'submissionClosesAt', c."submissionClosesAt") from "Campaign" c
        where ${mayBegin} and c."organizationId" = ${organizationId}::uuid and c.status = 'LAUNCHED' and c."opensAt" <= ${now}::timestamptz and c."submissionClosesAt" > ${now}::timestamptz
          and not exists (select from own o where o."campaignId" = c.id and o.status <> 'WITHDRAWN')
        order by c.year desc, c.id desc limit 1) as unbegun`;
  if (!row) throw new Error('a statement without a table gave no row');
  const dates = <T extends { submissionClosesAt: string | null }>(each: T) => ({ ...each, submissionClosesAt: read(each.submissionClosesAt) });
  return {
    total: row.total,
    elsewhere: row.elsewhere,
    shares: row.shares,
    written: row.written,
    waiting: row.waiting.map((each) => ({ ...dates(each), supplementDueAt: read(each.supplementDueAt) })),
    latest: row.latest.map((each) => ({ ...dates(each), supplementDueAt: read(each.supplementDueAt) })),
    unbegun: row.unbegun && dates(row.unbegun),
  };
}
