import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { counts, type Panel } from './panel';
import type { ValidSheet } from './scoring';
import { type RoundSheet, standingSheets } from './second-round/standing-sheets';

/**
 * Every closed sheet by dossier, of whoever; which ones count is decided per dossier. While a dossier is scored once more, the
 * first sheet stands for who has not closed again. Of the whole campaign, or of some dossiers.
 */
export async function closedSheets(ctx: Ctx, campaignId: string, submissionIds?: readonly string[]): Promise<Map<string, ValidSheet[]>> {
  const { organizationId } = ctx.actor;
  const rows = await readRows<{ submissionId: string; sheets: RoundSheet[] }>(ctx.db)`
    select h."submissionId", json_agg(json_build_object('seatId', h."seatId", 'closed', case when h.status = 'CLOSED' then coalesce(c.scores, '{}') end, 'first', f.scores)) as sheets
    from "ScoreSheet" h
    left join lateral (select json_object_agg(c."criterionId", c.value) as scores from "Score" c where c."organizationId" = h."organizationId" and c."sheetId" = h.id) c on h.status = 'CLOSED'
    left join "FirstSheet" f on h.round = 2 and f."organizationId" = h."organizationId" and f."sheetId" = h.id
    where h."organizationId" = ${organizationId}::uuid and h."campaignId" = ${campaignId}::uuid and (h.status = 'CLOSED' or h.round = 2)
      ${submissionIds ? Prisma.sql`and h."submissionId" = any(${[...submissionIds]}::uuid[])` : Prisma.empty}
    group by h."submissionId"`;
  return new Map(rows.map(({ submissionId, sheets }) => [submissionId, standingSheets(sheets)]));
}

/** The sheets of one dossier that count, in the order of the seats. */
export const validSheets = (panel: Pick<Panel, 'campaign' | 'seats'>, dossier: Panel['dossiers'][number], closed: readonly ValidSheet[]): ValidSheet[] =>
  panel.seats.filter((seat) => counts(panel, seat, dossier)).flatMap((seat) => closed.filter((sheet) => sheet.seatId === seat.id));
