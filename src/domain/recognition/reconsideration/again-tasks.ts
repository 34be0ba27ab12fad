import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { loadDossiers, loadSeats } from '@/domain/reviews/panel';
import type { Task } from '@/domain/task';
import { isOut } from './load-again';

type Row = { submissionId: string; campaignId: string; code: string; title: string; seatId: string; rule: 'OFF' | 'SOFT' | 'HARD' };

/** Sheets that a member has still to close once more. Asks nothing for who scores nowhere. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const own = ctx.actor.seats.filter(({ scores }) => scores).map(({ id }) => id);
  if (own.length === 0) return [];
  const { organizationId } = ctx.actor;
  const rows = await readRows<Row>(ctx.db)`
    select r."submissionId", r."campaignId", coalesce(s.code, '') as code, s.title, h."seatId", k."sameUnitRule"::text as rule
    from "ReconsideredSheet" h join "Reconsideration" r on r."organizationId" = h."organizationId" and r.id = h."reconsiderationId" and r.status = 'SCORING'
    join "Submission" s on s."organizationId" = r."organizationId" and s.id = r."submissionId" join "Campaign" k on k."organizationId" = r."organizationId" and k.id = r."campaignId"
    where h."organizationId" = ${organizationId}::uuid and h."seatId" = any(${own}::uuid[]) and h."closedAt" is null and h."steppedOutAt" is null order by r."openedAt" limit 10`;
  if (rows.length === 0) return [];
  const dossiers = new Map((await loadDossiers(ctx, { id: { in: rows.map(({ submissionId }) => submissionId) } })).map((dossier) => [dossier.id, dossier]));
  const seats = (await Promise.all([...new Set(rows.map(({ campaignId }) => campaignId))].map((campaignId) => loadSeats(ctx, campaignId)))).flat();
  return rows.flatMap(({ submissionId, code, title, seatId, rule }): Task[] => {
    // Who became an author since hears nothing of it.
    const dossier = dossiers.get(submissionId);
    const seat = seats.find(({ id }) => id === seatId);
    if (!dossier || !seat || seat.endedAt || isOut(seat, dossier, rule)) return [];
    return [{ key: `again:${submissionId}`, title: `Chấm lại hồ sơ ${code} theo kiến nghị`, detail: title, href: `/submissions/${submissionId}/reconsideration`, call: 'Chấm lại', dueAt: null, urgency: 2 }];
  });
}
