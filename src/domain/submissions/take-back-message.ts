import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadThread } from './load-thread';
import { isOwnMessage, whyNotTakeBack } from './thread-policy';
import type { ThreadMessageInput } from './thread-schema';
import { voidAuthorsMail } from './void-authors-mail';

/** Takes one's own message back while nobody of the other side has read it. Two clicks are one. */
export async function takeBackMessage(ctx: Ctx, { threadMessageId, ...door }: ThreadMessageInput): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, id: submissionId, campaignId, side, guest, home, recorder } = await loadThread(ctx, door);
    const message = await ctx.db.threadMessage.findFirst({
      where: { organizationId, submissionId, id: threadMessageId, OR: [{ takenBackAt: null }, { side }] },
      select: { byId: true, guestId: true, at: true, readAt: true, takenBackAt: true },
    });
    if (!message) throw new Refusal('not_found');
    refuseIf(whyNotTakeBack({ ...message, own: isOwnMessage(ctx.actor, guest, message) }, ctx.now));
    if (message.takenBackAt) return;
    const { count } = await ctx.db.threadMessage.updateMany({ where: { organizationId, id: threadMessageId, readAt: null, takenBackAt: null }, data: { takenBackAt: ctx.now } });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await voidAuthorsMail(home, submissionId, ['submission.message_sent'], `${threadMessageId}:`);
    await recordEvent(recorder, 'submission.message_taken_back', { type: 'submission', id: submissionId, campaignId }, { messageId: threadMessageId, ...(guest ? { guestId: guest.id } : {}) });
  });
}
