import { Bell } from '@/ui/icons';
import type { Metadata } from 'next';
import { countUnread, listMyMessages } from '@/domain/outbox/queries';
import { formatDateTime } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { pageCtx } from '../../page-ctx';
import { ActionButton } from '../settings/action-button';
import { addressOf, readParams, type SearchParams } from '../settings/address';
import { markAllReadAction } from './actions';
import { OpenMessage } from './open-message';

export const metadata: Metadata = { title: 'Thông báo' };

export default async function NotificationsPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx();
  const page = pageNumber((await readParams(searchParams)).page, 1_000_000);
  const [{ messages, total }, unread] = await Promise.all([listMyMessages(ctx, page), countUnread(ctx)]);
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
        <div className="overflow-clip rounded-md border border-line bg-surface">
          <ul className="divide-y divide-line">
            {messages.map((message) => (
              <li key={message.id} className={cx('flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4 sm:px-5', !message.readAt && 'bg-info-soft')}>
                <div className="min-w-0 flex-1 basis-64">
                  <p className="font-semibold">
                    {message.subject} {message.readAt ? null : <Tag tone="info">Mới</Tag>}
                  </p>
                  <p className="num text-xs text-ink-3">{formatDateTime(message.createdAt)}</p>
                  <p className="mt-1 max-w-read whitespace-pre-wrap text-ink-2">{message.body}</p>
                </div>
                {message.readAt ? (
                  message.href ? (
                    <LinkButton size="sm" kind="quiet" href={message.href}>
                      Xem
                    </LinkButton>
                  ) : null
                ) : (
                  <OpenMessage messageId={message.id} href={message.href} />
                )}
              </li>
            ))}
          </ul>
          <div className="border-t border-line px-4 py-2.5 text-sm text-ink-2">
            <Pager page={page} total={total} noun="thông báo" hrefOf={(next) => addressOf('/notifications', { page: next })} />
          </div>
        </div>
      )}
    </>
  );
}
