'use client';

import type { ReactNode } from 'react';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { OpenMessage } from './open-message';

export type MessageView = { id: string; subject: string; body: string; href: string | null; at: string; isNew: boolean };

export function MessageList({ messages, children }: { messages: readonly MessageView[]; children: ReactNode }) {
  return (
    <div className="overflow-clip rounded-md border border-line bg-surface">
      <ul className="divide-y divide-line">
        {messages.map(({ id, subject, body, href, at, isNew }) => (
          <li key={id} className={cx('flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-4 sm:px-5', isNew && 'bg-info-soft')}>
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">
                {subject} {isNew ? <Tag tone="info">Mới</Tag> : null}
              </p>
              <p className="num text-xs text-ink-3">{at}</p>
              <p className="mt-1 max-w-read whitespace-pre-wrap text-ink-2">{body}</p>
            </div>
            <MessageDoor id={id} href={href} isNew={isNew} />
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-4 py-2.5 text-sm text-ink-2">{children}</div>
    </div>
  );
}

function MessageDoor({ id, href, isNew }: Pick<MessageView, 'id' | 'href' | 'isNew'>) {
  if (isNew) return <OpenMessage messageId={id} href={href} />;
  return href ? (
    <LinkButton size="sm" kind="quiet" href={href}>
      Xem
    </LinkButton>
  ) : null;
}
