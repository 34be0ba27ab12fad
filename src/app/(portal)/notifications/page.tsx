import { Bell } from '@/ui/icons';
import type { Metadata } from 'next';
import { type InboxMessage, inboxPage } from '@/domain/outbox/inbox';
import { formatDateTime } from '@/domain/time/format';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { pageCtx } from '../../page-ctx';
import { ActionButton } from '../settings/action-button';
import { addressOf, readParams, type SearchParams } from '../settings/address';
import { markAllReadAction } from './actions';
import { MessageList, type MessageView } from './message-list';

export const metadata: Metadata = { title: 'Thông báo' };

export default async function NotificationsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx();
  const page = pageNumber((await readParams(searchParams)).page, 1_000_000);
  const { messages, total, unread } = await inboxPage(ctx, page);
  return (
    <>
      <PageHead
        title="Thông báo"
        sub={unread > 0 ? `${unread} thông báo chưa đọc.` : 'Đã đọc hết.'}
        actions={
          unread > 0 ? (
            <ActionButton run={markAllReadAction} input={{}} success="Đã đánh dấu đọc tất cả.">
              Đánh dấu đã đọc tất cả
            </ActionButton>
          ) : undefined
        }
      />
      {messages.length === 0 ? (
        <EmptyState icon={<Bell />} title="Chưa có thông báo nào">
          Khi hồ sơ được nhận, cần bổ sung hoặc có kết quả, thông báo hiện ở đây.
        </EmptyState>
      ) : (
        <MessageList messages={messages.map(messageView)}>
          <Pager page={page} total={total} noun="thông báo" hrefOf={(next) => addressOf('/notifications', { page: next })} />
        </MessageList>
      )}
    </>
  );
}

const messageView = ({ id, subject, body, href, createdAt, readAt }: InboxMessage): MessageView => ({ id, subject, body, href, at: formatDateTime(createdAt), isNew: readAt === null });
