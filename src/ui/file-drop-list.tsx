'use client';

import { formatBytes } from '@/domain/numbers/bytes';
import { Button, IconButton } from './button';
import type { DropItem } from './file-drop-state';
import { FileIcon } from './file-icon';
import { Glyph } from './glyph';
import { Meter } from './meter';

type Props = { items: readonly DropItem[]; onRetry: (key: string) => void; onRemove: (key: string) => void; onPause: (key: string) => void; onResume: (key: string) => void };

export function FileDropList({ items, onRetry, onRemove, onPause, onResume }: Props) {
  if (items.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-sm border border-line-strong bg-surface">
      {items.map((item) => (
        <li key={item.key} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2.5">
          <span className="grid size-9 shrink-0 place-items-center rounded-xs bg-sunken text-ink-2">
            <FileIcon name={item.name} />
          </span>
          <span className="min-w-0 flex-1 basis-44">
            <span className="block font-medium break-words">{item.name}</span>
            <span className="num block text-sm text-ink-3">{formatBytes(item.size)}</span>
          </span>
          <ItemState item={item} />
          {item.state === 'sending' && item.canPause ? (
            <Button size="sm" onClick={() => onPause(item.key)}>
              Tạm dừng
            </Button>
          ) : null}
          {item.state === 'paused' ? (
            <Button size="sm" onClick={() => onResume(item.key)}>
              Gửi tiếp
            </Button>
          ) : null}
          {item.state === 'failed' ? (
            <Button size="sm" onClick={() => onRetry(item.key)}>
              Thử lại
            </Button>
          ) : null}
          {item.state === 'ready' ? null : (
            <IconButton size="sm" label={`Bỏ tệp ${item.name}`} icon={<Glyph name="cross" />} onClick={() => onRemove(item.key)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ItemState({ item }: { item: DropItem }) {
  switch (item.state) {
    case 'chosen':
      return <span className="text-sm text-ink-3">Chờ gửi</span>;
    case 'sending':
    case 'paused':
      return (
        <span className="flex w-full items-center gap-3 text-sm sm:w-56">
          {item.state === 'paused' ? <span className="shrink-0 text-ink-2">Tạm dừng</span> : item.waiting ? <span className="shrink-0 text-warn-ink">Chờ mạng</span> : null}
          <Meter value={item.percent} max={100} />
          <span className="num w-10 text-right text-ink-2">{item.percent}%</span>
        </span>
      );
    case 'checking':
      return (
        <span className="inline-flex items-center gap-1.5 text-sm text-ink-2">
          <Glyph name="spinner" />
          Đang kiểm tra
        </span>
      );
    case 'ready':
      return (
        <span className="inline-flex items-center gap-1.5 text-sm text-good-ink">
          <Glyph name="check" />
          Đã kiểm tra
        </span>
      );
    case 'refused':
    case 'failed':
      return (
        <span className="order-last flex w-full items-start gap-1.5 text-sm font-medium text-bad-ink">
          <Glyph name="ask" className="mt-0.75 size-4" />
          <span className="min-w-0">{item.why}</span>
        </span>
      );
  }
}
