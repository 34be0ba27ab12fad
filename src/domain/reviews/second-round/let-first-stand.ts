import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { JudgedCampaign } from '../panel';

/**
 * When scoring ends: sheets of the second round that nobody closed become again what they were in the first, which stands.
 * From here on every closed sheet is the one that counts. How many there were.
 */
export async function letFirstStand(ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'secondRoundFrom'>): Promise<number> {
  if (campaign.secondRoundFrom === null) return 0;
  const { organizationId } = ctx.actor;
  const back = await readRows<{ id: string }>(ctx.db)`
    update "ScoreSheet" h set status = 'CLOSED', round = 1, version = h.version + 1, comment = f.comment, "closedAt" = f."closedAt", "closedById" = f."closedById",
      "paperSignedOn" = f."paperSignedOn", "enteredById" = f."enteredById", "scanId" = f."scanId", "reopenReason" = null
    from "FirstSheet" f
    where f."organizationId" = h."organizationId" and f."sheetId" = h.id
      and h."organizationId" = ${organizationId}::uuid and h."campaignId" = ${campaign.id}::uuid and h.round = 2 and h.status <> 'CLOSED' returning h.id`;
  if (back.length === 0) return 0;
  const ids = back.map(({ id }) => id);
  await ctx.db.score.deleteMany({ where: { organizationId, sheetId: { in: ids } } });
  await ctx.db.$executeRaw`
    insert into "Score" ("organizationId", "sheetId", "criterionId", value)
    select f."organizationId", f."sheetId", v.key::uuid, v.value::int from "FirstSheet" f cross join lateral jsonb_each_text(f.scores) v
    where f."organizationId" = ${organizationId}::uuid and f."sheetId" = any(${ids}::uuid[])`;
  return ids.length;
}
