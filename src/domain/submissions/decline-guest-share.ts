import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { formatShare } from '@/domain/numbers/hundredths';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { tellDeclined } from './decline-share';
import { hostOf, toldAt } from './guest-host';
import { whyNotGuestShare } from './guest-policy';
import type { DeclineGuestShare } from './guest-schema';
import { keepGuestReply } from './keep-share-replies';
import { loadGuest } from './load-guest';

/** "Chưa đồng ý" of a guest: told like that of any author, and why is read by the same people. */
export async function declineGuestShare(ctx: Ctx, { guestId, listMark, reason }: DeclineGuestShare): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { guest, dossier, line, asked } = await loadGuest(ctx, guestId);
    refuseIf(whyNotGuestShare(asked, dossier));
    if (dossier.standing.listMark !== listMark) throw new Refusal('changed_meanwhile');
    await keepGuestReply(ctx, guest, { listMark, line }, { answer: 'DECLINED', reason });
    await recordEvent(toldAt(ctx, guest.organizationId), 'submission.guest_share_declined', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { share: line.share, guestId });
    const host = hostOf(ctx, guest.organizationId);
    await tellDeclined({ ...host, actor: { ...host.actor, fullName: guest.fullName } }, dossier, formatShare(line.share), reason);
  });
}
