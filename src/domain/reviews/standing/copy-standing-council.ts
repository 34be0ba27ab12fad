import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { holdCouncil } from '../hold-council';
import { loadSeats } from '../panel';
import { type CopyLine, countsOf } from './compare';
import { copyFacts, differencesOf } from './standing-queries';
import { whyNotCopyStanding } from './standing-policy';

/**
 * The council of a campaign as the standing council is today: who is missing comes, what differs is set, nobody is taken away.
 * `added`, `changed`: what the person saw in the preview.
 */
export async function copyStandingCouncil(ctx: Ctx, input: { campaignId: string; added: number; changed: number }): Promise<{ added: number; changed: number }> {
  return transact(ctx, async (ctx) => {
    const campaign = await holdCouncil(ctx, input.campaignId);
    await ctx.db.$queryRaw`select 1 from "StandingCouncil" where "organizationId" = ${ctx.actor.organizationId}::uuid for share`;
    const seats = await loadSeats(ctx, campaign.id);
    const difference = await differencesOf(ctx, seats);
    refuseIf(whyNotCopyStanding(ctx.actor, copyFacts(campaign, difference)));
    if (!difference) throw new Refusal('standing_council_missing');
    const counts = countsOf(difference.lines);
    if (counts.added !== input.added || counts.changed !== input.changed) throw new Refusal('changed_meanwhile');
    await writeSeats(ctx, campaign.id, difference.lines, Math.max(0, ...seats.map(({ position }) => position)));
    const { name, decisionNumber, decisionOn } = difference.council;
    await ctx.db.campaign.updateMany({
      where: { organizationId: ctx.actor.organizationId, id: campaign.id },
      data: { councilName: name, councilDecisionNumber: decisionNumber, councilDecisionOn: decisionOn },
    });
    await recordEvent(ctx, 'council.copied_from_standing', { type: 'campaign', id: campaign.id, campaignId: campaign.id }, { from: difference.council.id, ...counts });
    return counts;
  });
}

async function writeSeats(ctx: Ctx, campaignId: string, lines: readonly CopyLine[], last: number): Promise<void> {
  const { organizationId } = ctx.actor;
  const fresh = lines.flatMap((line) => (line.kind === 'add' ? [line.from] : []));
  await ctx.db.councilSeat.createMany({
    data: fresh.map(({ accountId, fullName, foldedName, unitId, jobTitle, seat, scores, votes }, index) => ({
      organizationId, id: newId(), campaignId, accountId, fullName, foldedName, unitId, jobTitle, seat, scores, votes, position: last + index + 1,
    })),
  });
  for (const line of lines) {
    if (line.kind !== 'change') continue;
    const { seat, scores, votes, jobTitle } = line.from;
    await ctx.db.councilSeat.updateMany({ where: { organizationId, id: line.own.id, endedAt: null }, data: { seat, scores, votes, jobTitle } });
  }
}
