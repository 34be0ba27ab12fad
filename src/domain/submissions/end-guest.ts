import type { GuestEnding } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { guestGrant } from './guest-policy';

type Ended = { organizationId: string; id: string; submissionId: string; guestAccountId: string | null };
type By = Parameters<typeof recordEvent>[0];

const kinds = { DECLINED: 'submission.guest_declined', WITHDRAWN: 'submission.guest_withdrawn', LEFT_LIST: 'submission.guest_left' } as const satisfies Record<GuestEnding, string>;

/** The one end of an invitation, accepted or not: with it goes what the guest could see. */
export async function endGuest(ctx: Pick<Ctx, 'db' | 'now'>, by: By['actor'], { organizationId, id, submissionId, guestAccountId }: Ended, campaignId: string, ending: GuestEnding): Promise<void> {
  const { count } = await ctx.db.guestAuthor.updateMany({ where: { organizationId, id, endedAt: null }, data: { endedAt: ctx.now, ending } });
  if (count === 0) throw new Refusal('changed_meanwhile');
  if (guestAccountId) {
    await ctx.db.grant.updateMany({ where: { organizationId, ...guestGrant, resourceId: submissionId, granteeId: guestAccountId, revokedAt: null }, data: { revokedAt: ctx.now } });
  }
  await recordEvent({ db: ctx.db, now: ctx.now, actor: by }, kinds[ending], { type: 'submission', id: submissionId, campaignId }, { guestId: id });
}
