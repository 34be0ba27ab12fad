import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { toldAt } from './guest-host';
import { whyNotGuestShare } from './guest-policy';
import type { GuestShare } from './guest-schema';
import { keepGuestReply } from './keep-share-replies';
import { loadGuest } from './load-guest';

/** A guest agrees to their share. Two clicks are one answer. */
export async function confirmGuestShare(ctx: Ctx, { guestId, listMark }: GuestShare): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { guest, dossier, line, asked } = await loadGuest(ctx, guestId);
    refuseIf(whyNotGuestShare(asked, dossier));
    if (dossier.standing.listMark !== listMark) throw new Refusal('changed_meanwhile');
    if (dossier.standing.authors.find(({ author }) => author.id === line.id)?.reply?.answer === 'AGREED') return;
    await keepGuestReply(ctx, guest, { listMark, line }, { answer: 'AGREED' });
    await recordEvent(toldAt(ctx, guest.organizationId), 'submission.guest_share_confirmed', { type: 'submission', id: dossier.id, campaignId: dossier.campaignId }, { share: line.share, guestId });
  });
}
