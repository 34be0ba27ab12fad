import type { GuestEnding } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { organizationLabel } from '@/domain/people/labels';
import { Refusal } from '@/domain/refusal';
import { toldAt } from './guest-host';
import { guestGrant } from './guest-policy';

type Ended = { organizationId: string; id: string; submissionId: string; guestOrganizationId: string | null; guestAccountId: string | null; acceptedAt: Date | null };
type By = Parameters<typeof recordEvent>[0];

const kinds = { DECLINED: 'submission.guest_declined', WITHDRAWN: 'submission.guest_withdrawn', LEFT_LIST: 'submission.guest_left' } as const satisfies Record<GuestEnding, string>;

/** The one end of an invitation, accepted or not: with it goes what the guest could see. Who accepted and did not end it themselves hears so. */
export async function endGuest(ctx: Pick<Ctx, 'db' | 'now'>, by: By['actor'], { organizationId, id, submissionId, guestOrganizationId, guestAccountId, acceptedAt }: Ended, campaignId: string, ending: GuestEnding): Promise<void> {
  const { count } = await ctx.db.guestAuthor.updateMany({ where: { organizationId, id, endedAt: null }, data: { endedAt: ctx.now, ending } });
  if (count === 0) throw new Refusal('changed_meanwhile');
  if (guestAccountId) {
    await ctx.db.grant.updateMany({ where: { organizationId, ...guestGrant, resourceId: submissionId, granteeId: guestAccountId, revokedAt: null }, data: { revokedAt: ctx.now } });
  }
  await recordEvent({ db: ctx.db, now: ctx.now, actor: by }, kinds[ending], { type: 'submission', id: submissionId, campaignId }, { guestId: id });
  if (ending === 'DECLINED' || !guestOrganizationId || !guestAccountId || !acceptedAt) return;
  const { code, campaign } = await ctx.db.submission.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: submissionId } }, select: { code: true, campaign: { select: { organization: { select: { kind: true, name: true } } } } },
  });
  const host = `UBND ${organizationLabel(campaign.organization)}`;
  await tell(toldAt(ctx, guestOrganizationId), [{
    accountId: guestAccountId, kind: kinds[ending], key: id, href: '/home',
    subject: `Không còn đứng tên đồng tác giả ở ${host}`,
    body: `Người nhận tin này không còn đứng tên đồng tác giả trong hồ sơ${code ? ` ${code}` : ''} ở ${host} và không xem được hồ sơ đó nữa. Nếu có nhầm lẫn, trao đổi với người đã mời.`,
  }]);
}
