import { type Ctx, hasRole, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { formatDay } from '@/domain/time/format';
import { lastDayOf } from '@/domain/time/calendar';
import { isBehind, owed } from './duty';
import { roster } from './queries';

/** While dossiers are still received: what the own unit owes; for the office, which units have filed nothing. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const { actor, now } = ctx;
  const heads = hasRole(actor, 'unitHead') && actor.unitId !== null;
  if (!heads && !isOffice(actor)) return [];
  const campaigns = await ctx.db.campaign.findMany({
    where: { organizationId: actor.organizationId, status: 'LAUNCHED', opensAt: { lte: now }, submissionClosesAt: { gt: now } },
    select: { id: true, year: true, title: true, submissionClosesAt: true },
    orderBy: { year: 'desc' },
  });
  const tasks = await Promise.all(campaigns.map(async (campaign) => {
    const rows = await roster(ctx, campaign.id);
    return [...(heads ? unitTask(campaign, rows.find((row) => row.unitId === actor.unitId)) : []), ...(isOffice(actor) ? officeTask(campaign, rows) : [])];
  }));
  return tasks.flat();
}

type Campaign = { id: string; year: number; title: string; submissionClosesAt: Date | null };
type Rows = Awaited<ReturnType<typeof roster>>;

function unitTask(campaign: Campaign, row: Rows[number] | undefined): Task[] {
  if (!row || !isBehind(row.state)) return [];
  const missing = String(Math.max(1, owed(row) - row.filed)).padStart(2, '0');
  const drafts = row.drafts > 0 ? `, đang soạn ${row.drafts}` : '';
  return [{
    key: `unit.owes:${campaign.id}`,
    title: `Đơn vị còn thiếu ${missing} hồ sơ`,
    detail: `${row.name}: đã nộp ${row.filed}/${owed(row)}${drafts}. ${campaign.title}`,
    href: `/campaigns/${campaign.id}/units/${row.unitId}`,
    call: 'Xem đơn vị',
    dueAt: campaign.submissionClosesAt,
    urgency: row.state === 'none' ? 2 : 3,
    count: owed(row) - row.filed,
  }];
}

function officeTask(campaign: Campaign, rows: Rows): Task[] {
  const zeros = rows.filter((row) => row.state === 'none' || row.state === 'drafting');
  if (zeros.length === 0) return [];
  const drafting = zeros.filter((row) => row.state === 'drafting').length;
  const untold = zeros.filter((row) => row.lastReminder === null).length;
  const last = campaign.submissionClosesAt ? `Nhận hồ sơ đến hết ngày ${formatDay(lastDayOf(campaign.submissionClosesAt))}` : '';
  return [{
    key: `units.zero:${campaign.id}`,
    title: `Đôn đốc ${zeros.length} đơn vị chưa có hồ sơ`,
    detail: [drafting > 0 && `${drafting} đơn vị đang soạn`, untold > 0 && `${untold} đơn vị chưa được đôn đốc`, last].filter(Boolean).join('. '),
    href: `/campaigns/${campaign.id}/units`,
    call: 'Đôn đốc',
    dueAt: campaign.submissionClosesAt,
    urgency: 2,
    count: zeros.length,
  }];
}
