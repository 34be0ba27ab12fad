'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ThreadDoor } from '@/domain/submissions/thread-schema';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { readThreadAction, settleQuestionsAction, takeBackMessageAction } from './actions';
import { SendForm } from './send-form';
import type { MessageView, ThreadView } from './thread-view';

/** Whose thread it is, and under which page it lies. */
export type ThreadPlace = { door: ThreadDoor; path: string };

async function fetchThread(path: string, before?: string): Promise<ThreadView> {
  const answer = await fetch(`${path}/questions/thread${before ? `?before=${before}` : ''}`, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`the thread answered ${answer.status}`);
  return (await answer.json()) as ThreadView;
}

/** Messages between the authors and the office, oldest first, and below them the place to write. */
export function Thread({ place: { door, path } }: { place: ThreadPlace }) {
  const [view, setView] = useState<ThreadView | null>(null);
  const [older, setOlder] = useState<MessageView[]>([]);
  const [more, setMore] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async (): Promise<void> => {
    setFailed(false);
    try {
      const first = await fetchThread(path);
      setView(first);
      if (!first.unread) return;
      // Only now has somebody read it: a preview that fetches the address runs no script.
      await readThreadAction(door);
      setView(await fetchThread(path));
    } catch {
      setFailed(true);
    }
  }, [door, path]);

  useEffect(() => void load(), [load]);

  async function loadOlder(): Promise<void> {
    const first = older[0] ?? view?.messages[0];
    try {
      const page = await fetchThread(path, first?.id);
      setOlder([...page.messages, ...older]);
      setMore(page.more);
    } catch {
      setFailed(true);
    }
  }

  const again = <Button size="sm" onClick={() => void load()}>Thử lại</Button>;
  if (!view) return failed ? <Banner tone="bad" title="Chưa tải được phần trao đổi." action={again}>Kiểm tra mạng rồi bấm Thử lại.</Banner> : <p role="status" className="text-sm text-ink-2">Đang mở…</p>;
  const messages = [...older, ...view.messages];
  return (
    <div className="space-y-4">
      {failed ? <Banner tone="warn" title="Chưa tải được tin mới nhất." action={again} /> : null}
      {(more ?? view.more) ? <Button size="sm" onClick={() => void loadOlder()}>Xem tin cũ hơn</Button> : null}
      {messages.length === 0 ? <EmptyState bare title="Chưa có tin nào">{view.side === 'AUTHORS' ? 'Cần hỏi điều gì về hồ sơ, viết ở dưới; Phòng Văn hóa – Xã hội trả lời tại đây.' : 'Cần hỏi tác giả điều gì, viết ở dưới.'}</EmptyState> : null}
      {messages.length > 0 ? (
        <ol className="space-y-3" aria-label="Các tin đã gửi">
          {messages.map((message) => <Message key={message.id} door={door} message={message} onChange={() => void load()} />)}
        </ol>
      ) : null}
      {view.settle && !view.settle.whyNot && 'submissionId' in door ? (
        <ConfirmDialog
          trigger={{ label: 'Đánh dấu đã trả lời', size: 'sm' }}
          title="Đánh dấu đã trả lời"
          confirmLabel="Đánh dấu"
          run={settleQuestionsAction}
          input={door}
          success="Đã đánh dấu."
          onDone={() => void load()}
        >
          <p>Dùng khi đã trả lời qua điện thoại hoặc trực tiếp. Các câu hỏi đã đọc không còn nằm trong việc cần làm.</p>
        </ConfirmDialog>
      ) : null}
      <SendForm door={door} view={view} onSent={() => void load()} />
    </div>
  );
}

function Message({ door, message: { id, own, by, at, text, takenBack, file, state, takeBack }, onChange }: { door: ThreadDoor; message: MessageView; onChange: () => void }) {
  return (
    <li className={own ? 'rounded-md border border-line bg-page px-3 py-2.5 sm:ml-10' : 'rounded-md border border-line-strong bg-surface px-3 py-2.5 sm:mr-10'}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span className="font-medium break-words">{by}</span>
        <span className="num text-ink-3">{at}</span>
      </p>
      <p className={takenBack ? 'mt-1 text-ink-3 italic' : 'mt-1 max-w-read break-words whitespace-pre-wrap'}>{text}</p>
      {file ? <TextLink href={file.href} target="_blank" className="inline-block py-1 text-sm break-all">{file.name}</TextLink> : null}
      {state || takeBack ? (
        <div className="mt-1.5 flex flex-wrap items-center justify-between gap-2 text-sm text-ink-3">
          <span>{state}</span>
          {takeBack && !takeBack.whyNot ? (
            <ConfirmDialog
              trigger={{ label: 'Thu hồi', kind: 'quiet', size: 'sm' }}
              title="Thu hồi tin"
              confirmLabel="Thu hồi"
              run={takeBackMessageAction}
              input={{ ...door, threadMessageId: id }}
              success="Đã thu hồi tin."
              onDone={onChange}
            >
              <p>Người nhận chưa đọc tin này và sẽ không thấy nữa.</p>
            </ConfirmDialog>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
