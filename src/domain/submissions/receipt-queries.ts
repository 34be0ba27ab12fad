import { seesCampaign } from '@/domain/campaigns/policy';
import { type Ctx, inCampaign } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { CampaignStatus, PaperChannel } from '@/generated/prisma/enums';
import { paperDueAt } from './dates';
import { mayReadScreening } from './screening-policy';

// What the receiving desk of a campaign shows.

type Head = { title: string; year: number; status: CampaignStatus; paperCopies: number; paperColour: boolean; paperGraceDays: number; submissionClosesAt: Date | null; lastNumber: string | null };

export type ReceiptLine = { id: string; submissionId: string; code: string; title: string; arrivalNumber: string; arrivedAt: Date; channel: PaperChannel; copies: number; colour: boolean; voided: boolean };

export const paperTabs = ['missing', 'late'] as const;
export type PaperTab = (typeof paperTabs)[number];

/** The campaign with the number that the register of the organization gave last; null: not for this actor. */
export async function receivingDesk(ctx: Ctx, campaignId: string) {
  if (!mayReadScreening(inCampaign(ctx.actor, campaignId))) return null;
  const { organizationId } = ctx.actor;
  const [head] = await readRows<Head>(ctx.db)`
    select c.title, c.year, c.status::text as status, c."paperCopies", c."paperColour", c."paperGraceDays", c."submissionClosesAt",
      (select r."arrivalNumber" from "PaperReceipt" r where r."organizationId" = c."organizationId" and r."voidedAt" is null order by r.at desc, r.id desc limit 1) as "lastNumber"
    from "Campaign" c where c."organizationId" = ${organizationId}::uuid and c.id = ${campaignId}::uuid`;
  if (!head || !seesCampaign(ctx.actor, head)) return null;
  return { ...head, dueAt: head.submissionClosesAt ? paperDueAt(head.submissionClosesAt, head.paperGraceDays) : null };
}

/** What was written last, newest first, struck out lines too. */
export const latestReceipts = ({ db, actor }: Ctx, campaignId: string): Promise<ReceiptLine[]> =>
  readRows<ReceiptLine>(db)`
    select r.id, s.id as "submissionId", s.code, s.title, r."arrivalNumber", r."arrivedAt", r.channel::text as channel, r.copies, r.colour, r."voidedAt" is not null as voided
    from "PaperReceipt" r join "Submission" s on s."organizationId" = r."organizationId" and s.id = r."submissionId"
    where r."organizationId" = ${actor.organizationId}::uuid and s."campaignId" = ${campaignId}::uuid
    order by r.at desc, r.id desc limit 20`;

export type OwedPaper = { id: string; code: string; title: string; authors: string; unitName: string; filedAt: Date; firstPaperAt: Date | null };

export const owedPageSize = 50;

const owedWhere = (ctx: Ctx, campaignId: string, tab: PaperTab, dueAt: Date | null): Prisma.Sql => Prisma.sql`
  s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = ${campaignId}::uuid and s.status in ('FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE')
  and ${tab === 'missing' ? Prisma.sql`s."firstPaperAt" is null` : Prisma.sql`s."firstPaperAt" >= ${(dueAt ?? ctx.now).toISOString()}::timestamptz`}`;

/** How many dossiers filed here lack their paper, and of how many it came after its last day. Told, never blocking. */
export async function owedCounts(ctx: Ctx, campaignId: string, dueAt: Date | null): Promise<Record<PaperTab, number>> {
  const [counts] = await readRows<Record<PaperTab, number>>(ctx.db)`
    select (select count(*)::int from "Submission" s where ${owedWhere(ctx, campaignId, 'missing', dueAt)}) as missing,
      (select count(*)::int from "Submission" s where ${owedWhere(ctx, campaignId, 'late', dueAt)}) as late`;
  return counts ?? { missing: 0, late: 0 };
}

/** Who, which unit, since when; the longest waiting first. Without a page: all of them, for the file. */
export function owedPapers(ctx: Ctx, campaignId: string, { tab, dueAt, page }: { tab: PaperTab; dueAt: Date | null; page: number | null }): Promise<OwedPaper[]> {
  const part = page === null ? Prisma.empty : Prisma.sql`limit ${owedPageSize}::int offset ${(page - 1) * owedPageSize}::int`;
  return readRows<OwedPaper>(ctx.db)`
    select s.id, s.code, s.title, u.name as "unitName", s."filedAt", s."firstPaperAt",
      coalesce((select string_agg(a."fullName", ', ' order by a.position) from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '') as authors
    from "Submission" s join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    where ${owedWhere(ctx, campaignId, tab, dueAt)}
    order by s."filedAt", s.id ${part}`;
}
