import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf, startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { whyNotRemind } from './policy';
import { addressed, reminderFacts, roster, rosterCampaign } from './queries';
import { reminderSubject, reminderText } from './reminder-text';
import type { RemindUnits } from './schema';

/**
 * Urges assigned units and asks invited ones, each in its own words, and keeps what was said. Through the portal the
 * unit's heads are told; the other channels are logged after the office has used them.
 */
export async function remindUnits(ctx: Ctx, { campaignId, unitIds, channel, note, again }: RemindUnits): Promise<{ count: number }> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const campaign = await rosterCampaign(ctx, campaignId);
    if (!campaign) throw new Refusal('not_found');
    refuseIf(whyNotRemind(ctx.actor, campaign, ctx.now));
    if (unitIds.length === 0) throw new Refusal('nothing_to_remind');
    await lockDuties(ctx, campaignId, unitIds);
    const rows = await roster(ctx, campaignId, unitIds);
    if (rows.length !== unitIds.length) throw new Refusal('not_found');
    if (rows.some((row) => row.state === 'exempt')) throw new Refusal('unit_exempt');
    const today = startOfDay(dayOf(ctx.now));
    if (!again && rows.some((row) => row.lastReminder && row.lastReminder.at >= today)) throw new Refusal('reminded_today');

    for (const row of rows) {
      const facts = reminderFacts(campaign, row, note);
      const text = reminderText(facts, ctx.now);
      const reminderId = newId();
      await ctx.db.reminder.create({ data: { organizationId, id: reminderId, campaignId, unitId: row.unitId, channel, text, byId: accountId, at: ctx.now } });
      await recordEvent(ctx, row.relation === 'INVITED' ? 'unit.invited' : 'unit.reminded', { type: 'unit', id: row.unitId, campaignId }, { reminderId, channel });
      if (channel !== 'PORTAL') continue;
      await tell(ctx, row.heads.map((head) => ({
        accountId: head.id, kind: 'unit.reminded', key: reminderId,
        subject: reminderSubject(facts), body: reminderText({ ...facts, head: addressed(head) }, ctx.now),
        href: `/campaigns/${campaignId}/units/${row.unitId}`,
      })));
    }
    return { count: rows.length };
  });
}

/** Two clicks, or two clerks: the second waits here, and then finds the first one's reminder of today. */
async function lockDuties(ctx: Ctx, campaignId: string, unitIds: readonly string[]): Promise<void> {
  await ctx.db.$queryRaw(Prisma.sql`
    SELECT 1 FROM "CampaignUnit"
    WHERE "organizationId" = ${ctx.actor.organizationId}::uuid AND "campaignId" = ${campaignId}::uuid AND "unitId" IN (${Prisma.join(unitIds.map((id) => Prisma.sql`${id}::uuid`))})
    ORDER BY "unitId" FOR UPDATE`);
}
