import { readRows } from '@/domain/read-rows';
import { blindIn, type Ctx, hasRole, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { formatDay } from '@/domain/time/format';
import { lastDayOf } from '@/domain/time/calendar';
import { type Duty, dutyState, isBehind, owed } from './duty';

type Campaign = { id: string; title: string; submissionClosesAt: Date };
/** `filed` of another unit than the own one says only whether there is any. */
type Row = Campaign & Duty & { unitId: string; name: string; filed: number; drafts: number; reminded: boolean };

/** While dossiers are still received: what the own unit owes; for the office, which units have filed nothing. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const { actor } = ctx;
  const heads = hasRole(actor, 'unitHead') && actor.unitId !== null;
  if (!heads && !isOffice(actor)) return [];
  const campaigns = Map.groupBy(await dutiesOf(ctx), (row) => row.id);
  return [...campaigns.values()].flatMap((rows) => [
    ...(heads ? unitTask(rows.find((row) => row.unitId === actor.unitId)) : []),
    ...(isOffice(actor) ? officeTask(rows) : []),
  ]);
}

/**
 * Assigned units of the campaigns that are open now. Every unit is asked whether it has a dossier that counts, and only the
 * own one how many: 5.000 dossiers are not counted to find the units that have none. Drafts are counted across all authors
 * on purpose: a number, never a title.
 */
function dutiesOf(ctx: Ctx): Promise<Row[]> {
  const { organizationId, unitId } = ctx.actor;
  const now = ctx.now.toISOString();
  return readRows<Row>(ctx.db)`
    select c.id, c.title, c."submissionClosesAt", d."unitId", u.name, d.relation::text as relation, d.quota, d."exemptedAt",
      (select count(*)::int from (select from "Submission" s where s."organizationId" = d."organizationId" and s."campaignId" = c.id and s."unitId" = d."unitId"
        and s.status in ('FILED', 'SCREENING', 'RETURNED', 'REFILED', 'ELIGIBLE') limit case when d."unitId" = ${unitId}::uuid then null else 1 end) f) as filed,
      (select count(*)::int from (select from "Submission" s where s."organizationId" = d."organizationId" and s."campaignId" = c.id and s."unitId" = d."unitId"
        and s.status = 'DRAFT' limit case when d."unitId" = ${unitId}::uuid then null else 1 end) f) as drafts,
      exists (select from "Reminder" r where r."organizationId" = d."organizationId" and r."campaignId" = c.id and r."unitId" = d."unitId") as reminded
    from "Campaign" c
    join "CampaignUnit" d on d."organizationId" = c."organizationId" and d."campaignId" = c.id and d.relation = 'ASSIGNED' and d."exemptedAt" is null
    join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
    where c."organizationId" = ${organizationId}::uuid and c.status = 'LAUNCHED' and c.id <> all(${blindIn(ctx.actor)}::uuid[]) and c."opensAt" <= ${now}::timestamptz and c."submissionClosesAt" > ${now}::timestamptz
      and (${isOffice(ctx.actor)} or d."unitId" = ${unitId}::uuid)
    order by c.year desc, c.id`;
}

function unitTask(row: Row | undefined): Task[] {
  const state = row && dutyState(row, row);
  if (!row || !state || !isBehind(state)) return [];
  const missing = String(Math.max(1, owed(row) - row.filed)).padStart(2, '0');
  const drafts = row.drafts > 0 ? `, đang soạn ${row.drafts}` : '';
  return [{
    key: `unit.owes:${row.id}`,
    title: `Đơn vị còn thiếu ${missing} hồ sơ`,
    detail: `${row.name}: đã nộp ${row.filed}/${owed(row)}${drafts}. ${row.title}`,
    href: `/campaigns/${row.id}/units/${row.unitId}`,
    call: 'Xem đơn vị',
    dueAt: row.submissionClosesAt,
    urgency: state === 'none' ? 2 : 3,
    count: owed(row) - row.filed,
  }];
}

function officeTask(rows: readonly Row[]): Task[] {
  const states = rows.map((row) => ({ row, state: dutyState(row, row) }));
  const zeros = states.filter(({ state }) => state === 'none' || state === 'drafting');
  const [first] = rows;
  if (!first || zeros.length === 0) return [];
  const drafting = zeros.filter(({ state }) => state === 'drafting').length;
  const untold = zeros.filter(({ row }) => !row.reminded).length;
  const last = `Nhận hồ sơ đến hết ngày ${formatDay(lastDayOf(first.submissionClosesAt))}`;
  return [{
    key: `units.zero:${first.id}`,
    title: `Đôn đốc ${zeros.length} đơn vị chưa có hồ sơ`,
    detail: [drafting > 0 && `${drafting} đơn vị đang soạn`, untold > 0 && `${untold} đơn vị chưa được đôn đốc`, last].filter(Boolean).join('. '),
    href: `/campaigns/${first.id}/units`,
    call: 'Đôn đốc',
    dueAt: first.submissionClosesAt,
    urgency: 2,
    count: zeros.length,
  }];
}
