import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';
import { transact } from '@/domain/transaction';
import { endGuest } from './end-guest';
import { toldAt } from './guest-host';
import { askerOf } from './guest-policy';
import { loadGuest } from './load-guest';

/** A guest does not stand by their line, or no more. The list of authors is changed by those who keep it. */
export async function declineInvitation(ctx: Ctx, { guestId }: { guestId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { guest, dossier } = await loadGuest(ctx, guestId);
    const host = toldAt(ctx, guest.organizationId);
    await endGuest(ctx, host.actor, guest, dossier.campaignId, 'DECLINED');
    await tell(host, [...new Set([askerOf(dossier, guest.invitedById), dossier.ownerId])].map((accountId) => ({
      accountId, kind: 'submission.guest_declined', key: guestId, submissionId: guest.submissionId, part: '/guests' as const,
      subject: `${guest.fullName} không nhận lời đứng tên đồng tác giả`,
      body: `Người được mời theo địa chỉ ${guest.email} không nhận lời đứng tên “${guest.fullName}” trong hồ sơ “${dossier.title || 'chưa có tên'}”. Trao đổi lại với người ấy, rồi sửa danh sách tác giả nếu cần.`,
    })));
  });
}
