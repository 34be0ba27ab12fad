import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { keepShareReplies } from './keep-share-replies';
import { loadShares, ownPlace } from './load-shares';
import { whyNotAnswerShare } from './share-policy';
import type { ConfirmShare } from './share-schema';

/** An author agrees to their share. Two clicks are one answer. */
export async function confirmShare(ctx: Ctx, { submissionId, listMark }: ConfirmShare): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadShares(ctx, submissionId);
    refuseIf(whyNotAnswerShare(ctx.actor, dossier));
    const { author, reply } = ownPlace(dossier, ctx.actor.accountId, listMark);
    if (reply?.answer === 'AGREED') return;
    await keepShareReplies(ctx, { id: submissionId, listMark }, [author], { answer: 'AGREED' });
    await recordEvent(ctx, 'submission.share_confirmed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { share: author.share });
  });
}
