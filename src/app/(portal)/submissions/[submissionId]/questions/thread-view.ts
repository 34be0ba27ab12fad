import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { whyNotAttach, whyNotSendMessage, whyNotSettle, whyNotTakeBack } from '@/domain/submissions/thread-policy';
import type { Thread, ThreadMessage } from '@/domain/submissions/thread-queries';
import { formatDateTime } from '@/domain/time/format';

const words = (reason: Parameters<typeof sentenceOf>[0] | null): string | null => (reason ? sentenceOf(reason) : null);

export type ThreadView = ReturnType<typeof threadView>;
export type MessageView = ThreadView['messages'][number];

const office = 'Phòng Văn hóa – Xã hội';

/** The thread in words, for the side that reads it. */
export function threadView({ actor, now }: Pick<Ctx, 'actor' | 'now'>, thread: Thread) {
  const { id, side, messages, more, open, campaignId, guest } = thread;
  const path = `/submissions/${guest ? `elsewhere/${guest.id}` : id}`;
  return {
    campaignId,
    side,
    note: readersNote(thread),
    whyNotSend: words(whyNotSendMessage(thread)),
    attaches: whyNotAttach(thread) === null,
    settle: side === 'OFFICE' ? { whyNot: words(whyNotSettle(actor, thread, open)) } : null,
    unread: messages.some((message) => message.side !== side && message.readAt === null),
    more,
    messages: messages.map((message) => ({
      id: message.id,
      own: message.side === side,
      by: message.side === 'OFFICE' ? `${message.by}, ${office}` : message.from ? `${message.by}, UBND ${message.from}` : message.by,
      at: formatDateTime(message.at),
      text: message.takenBack ? 'Tin đã thu hồi.' : message.text,
      takenBack: message.takenBack,
      file: message.fileName && { name: message.fileName, href: `${path}/questions/${message.id}` },
      state: stateWords(message),
      takeBack: message.own && !message.takenBack ? { whyNot: words(whyNotTakeBack(message, now)) } : null,
    })),
  };
}

/** Who reads what is written here; whoever writes should know before. */
function readersNote({ side, filedAt, guests }: Thread): string {
  // Of a draft the office reads nothing else.
  if (side === 'AUTHORS' && !filedAt) return `${office} đọc được tên sáng kiến và các tin ở đây, không đọc được nội dung đang soạn.`;
  const authors = `Mọi tác giả có tài khoản${guests ? ', kể cả đồng tác giả ở cơ quan khác,' : ''}`;
  return side === 'AUTHORS' ? `${authors} và ${office} đọc được. Hội đồng không đọc được.` : `${authors} đọc được.`;
}

function stateWords({ side, readAt, settledAt, takenBack }: ThreadMessage): string {
  if (takenBack) return '';
  if (side === 'AUTHORS' && settledAt) return 'Đã trả lời';
  return readAt ? `Đã đọc ${formatDateTime(readAt)}` : 'Chưa đọc';
}

/** What the dossier's page says before anybody opens the thread. */
export function questionsSum({ total, forAuthors, forOffice }: { total: number; forAuthors: number; forOffice: number }, side: ThreadView['side']): { sum: string; waits: boolean } {
  if (total === 0) return { sum: 'Chưa có tin nào.', waits: false };
  const waiting = side === 'AUTHORS' ? forAuthors : forOffice;
  if (waiting === 0) return { sum: `${total} tin.`, waits: false };
  return { sum: side === 'AUTHORS' ? `${total} tin, ${waiting} tin chưa đọc.` : `${total} tin, ${waiting} câu hỏi chờ trả lời.`, waits: true };
}
