import type { Ctx } from '@/domain/context';
import type { Role } from '@/generated/prisma/enums';
import { whyNotEditCouncil } from './policy';
import type { JudgedCampaign, PanelSeat } from './panel';

/** A member who scores blind and has other work in this campaign, which is closed to them until the results are published. */
export type DoubleRole = { fullName: string; roles: Role[]; keepsPapers: boolean };

const working: Role[] = ['office', 'officeHead', 'unitHead', 'chairman', 'viceChairman', 'admin'];

/** For who puts the council together; null: this campaign is not scored blind, or the council is not theirs to change. */
export async function doubleRoles(ctx: Ctx, campaign: Pick<JudgedCampaign, 'id' | 'status'>, standing: readonly Pick<PanelSeat, 'accountId' | 'fullName' | 'seat' | 'scores'>[]): Promise<DoubleRole[] | null> {
  if (whyNotEditCouncil(ctx.actor, campaign)) return null;
  const { organizationId } = ctx.actor;
  if ((await ctx.db.campaign.count({ where: { organizationId, id: campaign.id, blindScoring: true } })) === 0) return null;
  const scorers = standing.filter((seat) => seat.scores);
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, id: { in: scorers.flatMap(({ accountId }) => accountId ?? []) }, roles: { hasSome: working } }, select: { id: true, roles: true },
  });
  const rolesOf = new Map(accounts.map(({ id, roles }) => [id, roles.filter((role) => working.includes(role))]));
  return scorers.flatMap(({ accountId, fullName, seat }) => {
    const roles = rolesOf.get(accountId ?? '') ?? [];
    const keepsPapers = standing.some((each) => (each.seat === 'secretary' || each.seat === 'assistant') && (each.accountId === null ? each.fullName === fullName && each.seat === seat : each.accountId === accountId));
    return roles.length > 0 || keepsPapers ? [{ fullName, roles, keepsPapers }] : [];
  });
}
