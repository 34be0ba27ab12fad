import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { endGuest } from './end-guest';
import { whyNotWithdrawGuest } from './guest-policy';
import type { WithdrawGuest } from './guest-schema';
import { loadShares } from './load-shares';

/** Takes the invitation back, accepted or not: from then on the guest finds nothing. What they confirmed stays. */
export async function withdrawGuest(ctx: Ctx, { submissionId, guestId }: WithdrawGuest): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const dossier = await loadShares(ctx, submissionId);
    const guest = await ctx.db.guestAuthor.findFirst({
      where: { organizationId, id: guestId, submissionId, endedAt: null }, select: { organizationId: true, id: true, submissionId: true, guestOrganizationId: true, guestAccountId: true, acceptedAt: true },
    });
    refuseIf(whyNotWithdrawGuest(ctx.actor, dossier));
    if (!guest) throw new Refusal('changed_meanwhile');
    await endGuest(ctx, { organizationId, accountId }, guest, dossier.campaignId, 'WITHDRAWN');
  });
}
