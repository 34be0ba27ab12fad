import { takeOwnUpload } from '@/domain/files/take-own-upload';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { tell } from '@/domain/outbox/tell';
import { organizationLabel } from '@/domain/people/labels';
import { accountsWithRole, organizationOf } from '@/domain/people/queries';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { type LoadedThread, loadThread } from './load-thread';
import { settleRead } from './settle-read';
import { tellAuthors } from './tell-authors';
import { whyNotAttach, whyNotSendMessage } from './thread-policy';
import type { SendMessage } from './thread-schema';

/** A question of the authors, or an answer of the office: what it had read is answered with it. Returns the message's id. */
export async function sendMessage(ctx: Ctx, { text, fileId, ...door }: SendMessage): Promise<string> {
  return transact(ctx, async (ctx) => {
    const thread = await loadThread(ctx, door);
    const { organizationId, id: submissionId, side, guest, recorder } = thread;
    refuseIf(whyNotSendMessage(thread));
    if (fileId) await demandFile(ctx, fileId, thread);
    const id = newId();
    const by = guest ? { guestId: guest.id } : { byId: ctx.actor.accountId };
    await ctx.db.threadMessage.create({ data: { organizationId, id, submissionId, side, text, fileId, ...by, at: ctx.now } });
    if (side === 'OFFICE') await settleRead(ctx, submissionId);
    await recordEvent(recorder, 'submission.message_sent', { type: 'submission', id: submissionId, campaignId: thread.campaignId }, { messageId: id, side, ...(guest ? { guestId: guest.id } : {}) });
    await (side === 'OFFICE' ? tellReaders(ctx, thread, id) : tellOffice(ctx, thread, id));
    return id;
  });
}

async function demandFile(ctx: Ctx, fileId: string, { guest, campaign: { maxFileMb } }: LoadedThread): Promise<void> {
  refuseIf(whyNotAttach({ guest }));
  const { size } = await takeOwnUpload(ctx, fileId);
  if (size > maxFileMb * 1024 * 1024) throw new Refusal('thread_file_large', { fileId: [sentenceOf('thread_file_large')] });
}

const dossierWords = (code: string | null): string => (code ? `hồ sơ ${code}` : 'hồ sơ đang soạn');

// The words stay in the portal: what is taken back must not lie in a mailbox.

async function tellReaders(ctx: Ctx, thread: LoadedThread, key: string): Promise<void> {
  const dossier = dossierWords(thread.code);
  await tellAuthors(ctx, thread, {
    kind: 'submission.message_sent', key, part: '/questions', elsewhere: 'có tin mới ở mục Hỏi, đáp',
    subject: `Phòng Văn hóa – Xã hội viết về ${dossier}`, body: `Phòng Văn hóa – Xã hội vừa viết về ${dossier} “${thread.title}”. Mở mục Hỏi, đáp để đọc.`,
  });
}

async function tellOffice(ctx: Ctx, { id: submissionId, ownerId, authors, code, title, guest, home, recorder }: LoadedThread, key: string): Promise<void> {
  const writers = new Set([ownerId, ...authors.flatMap(({ accountId }) => accountId ?? [])]);
  const clerks = (await accountsWithRole(home, 'office', 'officeHead')).filter((clerk) => !writers.has(clerk.id));
  const dossier = dossierWords(code);
  const from = guest ? ` (đồng tác giả, UBND ${organizationLabel(await organizationOf(ctx))})` : '';
  await tell(recorder, clerks.map(({ id: accountId }) => ({
    accountId, kind: 'submission.message_sent', key, submissionId, part: '/questions' as const,
    subject: `Câu hỏi về ${dossier}`, body: `${ctx.actor.fullName}${from} hỏi về ${dossier} “${title}”. Mở mục Hỏi, đáp để đọc và trả lời.`,
  })));
}
