export type DropItem = { key: string; name: string; size: number } & (
  | { state: 'chosen' }
  | { state: 'sending'; percent: number }
  | { state: 'checking' }
  | { state: 'ready' }
  /** Will not be taken, however often it is sent. */
  | { state: 'refused'; why: string }
  /** Did not get through; may be tried again. */
  | { state: 'failed'; why: string }
);

type Base = Pick<DropItem, 'key' | 'name' | 'size'>;

export type DropEvent =
  | { type: 'add'; items: readonly (Base & { refusedBecause: string | null })[] }
  | { type: 'progress'; key: string; percent: number }
  | { type: 'sent' | 'ready' | 'retry'; key: string }
  | { type: 'remove'; key: string }
  | { type: 'refuse' | 'fail'; key: string; why: string };

export function dropReducer(items: readonly DropItem[], event: DropEvent): readonly DropItem[] {
  if (event.type === 'add') {
    const added = event.items.map(({ refusedBecause, ...base }): DropItem =>
      refusedBecause ? { ...base, state: 'refused', why: refusedBecause } : { ...base, state: 'chosen' },
    );
    return [...items, ...added];
  }
  if (event.type === 'remove') return items.filter((item) => item.key !== event.key);
  return items.map((item) => (item.key === event.key ? moved(item, event) : item));
}

function moved({ key, name, size }: DropItem, event: Exclude<DropEvent, { type: 'add' | 'remove' }>): DropItem {
  const base = { key, name, size };
  switch (event.type) {
    case 'progress':
      return { ...base, state: 'sending', percent: event.percent };
    case 'sent':
      return { ...base, state: 'checking' };
    case 'ready':
      return { ...base, state: 'ready' };
    case 'retry':
      return { ...base, state: 'chosen' };
    case 'refuse':
      return { ...base, state: 'refused', why: event.why };
    case 'fail':
      return { ...base, state: 'failed', why: event.why };
  }
}

export function isUnderWay(item: DropItem): boolean {
  return item.state === 'sending' || item.state === 'checking';
}

/** One after the other: a commune's line is thin, and the first file should be there soon. */
export function nextToSend(items: readonly DropItem[]): DropItem | undefined {
  if (items.some(isUnderWay)) return undefined;
  return items.find((item) => item.state === 'chosen');
}

/** One sentence for the status line. */
export function progressWords(items: readonly DropItem[]): string {
  const waiting = items.filter((item) => item.state === 'chosen' || isUnderWay(item)).length;
  if (waiting > 0) return `Đang gửi, còn ${waiting} tệp`;
  const ready = items.filter((item) => item.state === 'ready').length;
  const left = items.filter((item) => item.state === 'refused' || item.state === 'failed').length;
  return [ready && `Đã nhận ${ready} tệp`, left && `${left} tệp chưa nhận được`].filter(Boolean).join(', ');
}
