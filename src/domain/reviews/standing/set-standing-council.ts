import type { Ctx } from '@/domain/context';
import { toDateColumn } from '@/domain/time/date-column';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import type { LocalDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { standingVisibleTo, whyNotKeepStanding } from './standing-policy';
import type { StandingCouncilInput } from './standing-schema';

const column = (day: LocalDay | null): Date | null => (day ? toDateColumn(day) : null);

/** Name, founding decision and term of the standing council; the first time it begins to exist. */
export async function setStandingCouncil(ctx: Ctx, input: StandingCouncilInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    refuseIf(whyNotKeepStanding(ctx.actor));
    const { organizationId } = ctx.actor;
    const data = { ...input, decisionOn: column(input.decisionOn), termFrom: column(input.termFrom), termTo: column(input.termTo) };
    await ctx.db.standingCouncil.createMany({ data: [{ organizationId, id: newId(), name: input.name }], skipDuplicates: true });
    const { id } = await ctx.db.standingCouncil.findFirstOrThrow({ where: standingVisibleTo(ctx.actor), select: { id: true } });
    await ctx.db.standingCouncil.updateMany({ where: { AND: [standingVisibleTo(ctx.actor), { id }] }, data });
    await recordEvent(ctx, 'standing_council.named', { type: 'standing_council', id });
  });
}
