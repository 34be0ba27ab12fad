import type { ActionResult } from '@/domain/action-result';
import { deviceWords } from '@/domain/people/device-words';
import { formatDateTime } from '@/domain/time/format';
import { Tag } from '@/ui/badge';
import { ActionButton } from './action-button';

type Session = { id: string; device: string; shared: boolean; createdAt: Date; lastSeenAt: Date };
type Props = {
  sessions: readonly Session[];
  currentKey?: string;
  /** Left out: the list is only to look at. */
  revoke?: (input: { sessionId: string }) => Promise<ActionResult<unknown>>;
};

export function SessionList({ sessions, currentKey, revoke }: Props) {
  if (sessions.length === 0) return <p className="text-ink-2">Không có thiết bị nào đang đăng nhập.</p>;
  return (
    <ul className="divide-y divide-line">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
          <div className="min-w-0">
            <p className="font-medium">
              {deviceWords(session.device)} {session.id === currentKey ? <Tag tone="info">Thiết bị này</Tag> : null} {session.shared ? <Tag>Máy dùng chung</Tag> : null}
            </p>
            <p className="num text-sm text-ink-2">
              Đăng nhập {formatDateTime(session.createdAt)}; dùng gần nhất {formatDateTime(session.lastSeenAt)}
            </p>
          </div>
          {revoke && session.id !== currentKey ? (
            <ActionButton size="sm" run={revoke} input={{ sessionId: session.id }} success="Đã đăng xuất thiết bị.">
              Đăng xuất
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
