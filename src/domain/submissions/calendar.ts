import type { CalendarEntry } from '@/domain/calendar-entry';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { lastDayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { visibleTo } from './policy';

/** The author's own days: supplements asked for, and until when may still be filed after a window. */
export async function calendarEntries(ctx: Ctx): Promise<CalendarEntry[]> {
  return [...(await supplements(ctx)), ...(await lateFilings(ctx))];
}

/** Each request has a deadline of its own, whatever the campaign's; an extension moves it under the same key. */
async function supplements(ctx: Ctx): Promise<CalendarEntry[]> {
  const { organizationId, accountId } = ctx.actor;
  const rows = await ctx.db.submission.findMany({
    where: { AND: [visibleTo(ctx.actor), { organizationId, status: 'RETURNED', supplementDueAt: { not: null }, OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }] }] },
    orderBy: [{ supplementDueAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true, code: true, title: true, supplementDueAt: true,
      screenings: { where: { kind: { in: ['RETURN', 'EXTEND'] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { id: true, kind: true, answeredAt: true } },
    },
  });
  return rows.flatMap(({ id, code, title, supplementDueAt, screenings }) => {
    const request = screenings.findLast(({ kind, answeredAt }) => kind === 'RETURN' && answeredAt === null);
    if (!supplementDueAt || !request) return [];
    const lastDay = lastDayOf(supplementDueAt);
    return [{
      key: `supplement-${request.id}`, sequence: screenings.slice(screenings.indexOf(request)).filter(({ kind }) => kind === 'EXTEND').length,
      title: `Bổ sung hồ sơ ${code}: ngày cuối`, lastDay, path: `/submissions/${id}/edit`,
      detail: `“${title}”. Nộp bản bổ sung đến hết ngày ${formatDay(lastDay)}.`,
    }];
  });
}

type LateRow = { key: string; campaignId: string; title: string; version: number; until: Date };

/** The campaign's own last day for who has a draft there, and an admission that is not used up for who has it. */
async function lateFilings(ctx: Ctx): Promise<CalendarEntry[]> {
  const { organizationId, accountId } = ctx.actor;
  const at = ctx.now.toISOString();
  const rows = await readRows<LateRow>(ctx.db)`
    select * from (
      select 'late-' || c.id as key, c.id as "campaignId", c.title, c.version, c."lateUntil" as until from "Campaign" c
      where c."organizationId" = ${organizationId}::uuid and c.status = 'LAUNCHED' and c."lateUntil" > ${at}::timestamptz and c."lateUntil" > c."submissionClosesAt"
        and exists (select from "Submission" s where s."organizationId" = c."organizationId" and s."campaignId" = c.id and s."ownerId" = ${accountId}::uuid and s.status = 'DRAFT')
      union all
      select 'admission-' || l.id, c.id, c.title, 0, l."closesAt" from "LateAdmission" l
      join "Campaign" c on c."organizationId" = l."organizationId" and c.id = l."campaignId"
      where l."organizationId" = ${organizationId}::uuid and l."accountId" = ${accountId}::uuid and l."submissionId" is null and l."closesAt" > ${at}::timestamptz and c.status = 'LAUNCHED') w
    order by until desc, key limit 50`;
  return rows.map(({ key, campaignId, title, version, until }) => {
    const lastDay = lastDayOf(until);
    return { key, sequence: version, title: 'Nộp muộn: ngày cuối', lastDay, path: `/campaigns/${campaignId}`, detail: `${title}. Nộp muộn đến hết ngày ${formatDay(lastDay)}, có ghi lý do.` };
  });
}
