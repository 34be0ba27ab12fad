import { takeOwnUpload } from '@/domain/files/take-own-upload';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { accountsWithRole } from '@/domain/people/queries';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { type LoadedThread, loadThread } from './load-thread';
import { settleRead } from './settle-read';
import { whyNotSendMessage } from './thread-policy';
import type { SendMessage } from './thread-schema';

/** A question of the authors, or an answer of the office: what it had read is answered with it. Returns the message's id. */
export async function sendMessage(ctx: Ctx, { submissionId, text, fileId }: SendMessage): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const thread = await loadThread(ctx, submissionId);
    refuseIf(whyNotSendMessage(ctx.actor, thread));
    if (fileId) await demandFile(ctx, fileId, thread.campaign.maxFileMb);
    const id = newId();
    await ctx.db.threadMessage.create({ data: { organizationId, id, submissionId, side: thread.side, text, fileId, byId: accountId, at: ctx.now } });
    if (thread.side === 'OFFICE') await settleRead(ctx, submissionId);
    await recordEvent(ctx, 'submission.message_sent', { type: 'submission', id: submissionId, campaignId: thread.campaignId }, { messageId: id, side: thread.side });
    await tellOtherSide(ctx, thread, id);
    return id;
  });
}

async function demandFile(ctx: Ctx, fileId: string, maxMb: number): Promise<void> {
  const { size } = await takeOwnUpload(ctx, fileId);
  if (size > maxMb * 1024 * 1024) throw new Refusal('thread_file_large', { fileId: [sentenceOf('thread_file_large')] });
}

/** The words stay in the portal: what is taken back must not lie in a mailbox. */
async function tellOtherSide(ctx: Ctx, { id, side, ownerId, authors, code, title }: LoadedThread, messageId: string): Promise<void> {
  const writers = new Set([ownerId, ...authors.flatMap((author) => author.accountId ?? [])]);
  const clerks = side === 'AUTHORS' ? (await accountsWithRole(ctx, 'office', 'officeHead')).map((clerk) => clerk.id).filter((clerk) => !writers.has(clerk)) : [];
  const readers = side === 'AUTHORS' ? clerks : [...writers];
  const dossier = code ? `hồ sơ ${code}` : 'hồ sơ đang soạn';
  const told = side === 'AUTHORS'
    ? { subject: `Câu hỏi về ${dossier}`, body: `${ctx.actor.fullName} hỏi về ${dossier} “${title}”. Mở mục Hỏi, đáp để đọc và trả lời.` }
    : { subject: `Phòng Văn hóa – Xã hội viết về ${dossier}`, body: `Phòng Văn hóa – Xã hội vừa viết về ${dossier} “${title}”. Mở mục Hỏi, đáp để đọc.` };
  await tell(ctx, readers.filter((reader) => reader !== ctx.actor.accountId).map((accountId) => ({
    ...told, accountId, kind: 'submission.message_sent', key: messageId, submissionId: id, part: '/questions',
  })));
}
