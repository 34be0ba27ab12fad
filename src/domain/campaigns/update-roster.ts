import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditRules } from './policy';
import type { UpdateRosterInput } from './rules-schema';
import { touchCampaign } from './touch-campaign';

/** Which units take part, and how: assigned with a quota or invited, and whether the commune may recognise their work. */
export async function updateRoster(outer: Ctx, input: UpdateRosterInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditRules(ctx.actor, campaign));
    const { organizationId, id: campaignId } = campaign;
    await touchCampaign(ctx, campaign);
    const known = await ctx.db.unit.findMany({ where: { organizationId, id: { in: input.units.map((unit) => unit.unitId) } }, select: { id: true } });
    if (known.length !== new Set(input.units.map((unit) => unit.unitId)).size) throw new Refusal('not_found');
    const included = input.units.filter((unit) => unit.included);
    if (campaign.status !== 'DRAFT' && included.length === 0) throw new Refusal('campaign_incomplete', { units: ['Đợt đã phát động cần ít nhất một đơn vị tham gia.'] });
    await refuseLeavingWithDossiers(ctx, campaignId, input);
    // Rows that stay keep their exemption: it came by a paper of its own.
    await ctx.db.campaignUnit.deleteMany({ where: { organizationId, campaignId, unitId: { notIn: included.map((unit) => unit.unitId) } } });
    for (const { unitId, relation, quota, recognisable } of included) {
      const data = { relation, recognisable, quota: relation === 'INVITED' ? null : quota };
      await ctx.db.campaignUnit.upsert({
        where: { organizationId_campaignId_unitId: { organizationId, campaignId, unitId } },
        create: { organizationId, campaignId, unitId, ...data },
        update: data,
      });
    }
    await recordEvent(ctx, 'campaign.roster_updated', { type: 'campaign', id: campaignId, campaignId }, { units: included.length });
  });
}

async function refuseLeavingWithDossiers(ctx: Ctx, campaignId: string, input: UpdateRosterInput): Promise<void> {
  const { organizationId } = ctx.actor;
  const staying = input.units.filter((unit) => unit.included).map((unit) => unit.unitId);
  const held = await ctx.db.submission.groupBy({
    by: ['unitId'],
    where: { organizationId, campaignId, unitId: { notIn: staying }, unit: { campaignUnits: { some: { campaignId } } } },
    _count: true,
  });
  if (held.length === 0) return;
  const fields: Record<string, string[]> = {};
  for (const { unitId, _count } of held) {
    const index = input.units.findIndex((unit) => unit.unitId === unitId);
    fields[index >= 0 ? `units.${index}.included` : 'units'] = [`Đơn vị này đã có ${_count} hồ sơ nên không đưa ra khỏi danh sách được.`];
  }
  throw new Refusal('unit_in_use', fields);
}
