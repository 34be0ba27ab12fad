import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { toldAt } from './guest-host';
import { askerOf, guestGrant, whyNotAccept } from './guest-policy';
import { loadGuest } from './load-guest';

/** A guest stands by their line: with the Grant made here they read this dossier, and nothing else of that organization. Two clicks are one. */
export async function acceptInvitation(ctx: Ctx, { guestId }: { guestId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { guest, dossier } = await loadGuest(ctx, guestId);
    if (guest.acceptedAt) return;
    refuseIf(whyNotAccept(dossier));
    const { organizationId, submissionId } = guest;
    const organizationName = organizationLabel(await organizationOf(ctx));
    const { count } = await ctx.db.guestAuthor.updateMany({
      where: { organizationId, id: guestId, endedAt: null, acceptedAt: null },
      data: { acceptedAt: ctx.now, guestName: ctx.actor.fullName, organizationName },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await ctx.db.grant.create({ data: { organizationId, id: newId(), ...guestGrant, resourceId: submissionId, granteeId: ctx.actor.accountId, createdAt: ctx.now } });
    const host = toldAt(ctx, organizationId);
    await recordEvent(host, 'submission.guest_accepted', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { guestId });
    await tell(host, [{
      accountId: askerOf(dossier, guest.invitedById), kind: 'submission.guest_accepted', key: guestId, submissionId, part: '/guests',
      subject: `${guest.fullName} đã nhận lời đứng tên đồng tác giả`,
      body: `${ctx.actor.fullName} (UBND ${organizationName}) nhận lời đứng tên “${guest.fullName}” trong hồ sơ “${dossier.title || 'chưa có tên'}”, và từ nay xem được hồ sơ này. Nếu không phải người được mời, thu hồi lời mời ở trang Đồng tác giả ở cơ quan khác.`,
    }]);
  });
}
