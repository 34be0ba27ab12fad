import { readRows } from '@/domain/read-rows';
import { blindIn, type Ctx, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { answersForSql, personSql } from './collective-sql';
import { paperDueAt } from './dates';

type Work = {
  id: string; year: number; submissionClosesAt: Date | null; screeningClosesAt: Date | null; paperGraceDays: number;
  filed: number; screening: number; refiled: number; overdue: number; paperMissing: number;
};

/** What waits for the office: dossiers to screen, supplements that came back or did not, paper that is missing. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!isOffice(ctx.actor)) return [];
  return (await workOf(ctx)).flatMap((work) => [...screeningTasks(ctx, work), ...paperTask(ctx, work)]);
}

/**
 * Counted on the index of campaign and status; then the few that are one's own are taken away, for they are a colleague's
 * task. In these states a dossier is filed and so before the office's eyes (filed_is_whole).
 */
function workOf(ctx: Ctx): Promise<Work[]> {
  const { organizationId, accountId } = ctx.actor;
  return readRows<Work>(ctx.db)`
    with mine as materialized (
      select s.id, s."campaignId", s.status, s."firstPaperAt" from (
        select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and a."accountId" = ${accountId}::uuid
        union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and ${answersForSql(personSql(ctx.actor))}) own
      join "Submission" s on s."organizationId" = ${organizationId}::uuid and s.id = own."submissionId"
    )
    select c.id, c.year, c."submissionClosesAt", c."screeningClosesAt", c."paperGraceDays", n.filed - m.filed as filed, n.screening - m.screening as screening,
      n.refiled - m.refiled as refiled, o.overdue, case when c."paperCopies" > 0 then p.missing - m."paperMissing" else 0 end as "paperMissing"
    from "Campaign" c
    cross join lateral (select count(*) filter (where s.status = 'FILED')::int as filed, count(*) filter (where s.status = 'SCREENING')::int as screening,
      count(*) filter (where s.status = 'REFILED')::int as refiled
      from "Submission" s where s."organizationId" = ${organizationId}::uuid and s."campaignId" = c.id and s.status in ('FILED', 'SCREENING', 'REFILED')) n
    cross join lateral (select count(*) filter (where s.status = 'FILED')::int as filed, count(*) filter (where s.status = 'SCREENING')::int as screening,
      count(*) filter (where s.status = 'REFILED')::int as refiled,
      count(*) filter (where s.status in ('FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE') and s."firstPaperAt" is null)::int as "paperMissing" from mine s where s."campaignId" = c.id) m
    cross join lateral (select count(*)::int as overdue from "Submission" s where s."organizationId" = ${organizationId}::uuid and s."campaignId" = c.id
      and s.status = 'RETURNED' and s."supplementDueAt" <= ${ctx.now.toISOString()}::timestamptz and s.id not in (select id from mine)) o
    cross join lateral (select count(*)::int as missing from "Submission" s where c."paperCopies" > 0 and s."organizationId" = ${organizationId}::uuid and s."campaignId" = c.id
      and s.status in ('FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE') and s."firstPaperAt" is null) p
    where c."organizationId" = ${organizationId}::uuid and c.status in ('LAUNCHED', 'SCORING') and c.id <> all(${blindIn(ctx.actor)}::uuid[])
    order by c.year desc`;
}

function screeningTasks(ctx: Ctx, { id, year, screeningClosesAt, filed, screening, refiled, overdue }: Work): Task[] {
  const list = `/campaigns/${id}/submissions`;
  const detail = `Đợt phát động ${year}`;
  const dueAt = screeningClosesAt && screeningClosesAt > ctx.now ? screeningClosesAt : null;
  const tasks: Task[] = [];
  if (overdue > 0) tasks.push({ key: `screening.overdue:${id}`, title: `${overdue} hồ sơ quá hạn bổ sung`, detail, href: `${list}?state=RETURNED`, call: 'Xem', dueAt: null, urgency: 1, count: overdue });
  if (refiled > 0) tasks.push({ key: `screening.refiled:${id}`, title: `Thẩm tra lại ${refiled} hồ sơ đã bổ sung`, detail, href: `${list}?state=REFILED`, call: 'Thẩm tra', dueAt, urgency: 1, count: refiled });
  if (filed > 0) tasks.push({ key: `screening.filed:${id}`, title: `Thẩm tra ${filed} hồ sơ`, detail, href: `${list}?state=FILED`, call: 'Thẩm tra', dueAt, urgency: 2, count: filed });
  if (screening > 0) tasks.push({ key: `screening.started:${id}`, title: `Kết luận ${screening} hồ sơ đang thẩm tra`, detail, href: `${list}?state=SCREENING`, call: 'Tiếp tục', dueAt, urgency: 2, count: screening });
  return tasks;
}

function paperTask(ctx: Ctx, { id, year, submissionClosesAt, paperGraceDays, paperMissing }: Work): Task[] {
  if (!submissionClosesAt || paperMissing === 0) return [];
  const dueAt = paperDueAt(submissionClosesAt, paperGraceDays);
  const late = dueAt <= ctx.now;
  return [{
    key: `screening.paper:${id}`,
    title: late ? `Bản giấy của ${paperMissing} hồ sơ quá hạn` : `Chờ bản giấy của ${paperMissing} hồ sơ`,
    detail: `Đợt phát động ${year}`,
    href: `/campaigns/${id}/submissions?paper=missing`,
    call: late ? 'Xem' : 'Nhận bản giấy',
    dueAt: late ? null : dueAt,
    urgency: late ? 2 : 3,
    count: paperMissing,
  }];
}
