import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { counts, type Panel } from './panel';
import type { ValidSheet } from './scoring';

/** Every closed sheet by dossier, of whoever; which ones count is decided per dossier. */
export async function closedSheets(ctx: Ctx, campaignId: string): Promise<Map<string, ValidSheet[]>> {
  const rows = await readRows<{ submissionId: string; sheets: ValidSheet[] }>(ctx.db)`
    select h."submissionId", json_agg(json_build_object('seatId', h."seatId", 'scores', coalesce(c.scores, '{}'))) as sheets
    from "ScoreSheet" h
    left join lateral (select json_object_agg(c."criterionId", c.value) as scores from "Score" c where c."organizationId" = h."organizationId" and c."sheetId" = h.id) c on true
    where h."organizationId" = ${ctx.actor.organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and h.status = 'CLOSED'
    group by h."submissionId"`;
  return new Map(rows.map(({ submissionId, sheets }) => [submissionId, sheets]));
}

/** The sheets of one dossier that count, in the order of the seats. */
export const validSheets = (panel: Pick<Panel, 'campaign' | 'seats'>, dossier: Panel['dossiers'][number], closed: readonly ValidSheet[]): ValidSheet[] =>
  panel.seats.filter((seat) => counts(panel, seat, dossier)).flatMap((seat) => closed.filter((sheet) => sheet.seatId === seat.id));
