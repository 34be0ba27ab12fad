export type DropItem = { key: string; name: string; size: number } & (
  | { state: 'chosen' }
  | { state: 'sending'; percent: number; waiting?: boolean; canPause?: boolean }
  /** Halted by the person; what has arrived is kept. */
  | { state: 'paused'; percent: number }
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
  | { type: 'progress'; key: string; percent: number; canPause?: boolean }
  | { type: 'sent' | 'ready' | 'retry' | 'wait' | 'pause' | 'resume'; key: string }
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

function moved(item: DropItem, event: Exclude<DropEvent, { type: 'add' | 'remove' }>): DropItem {
  const { key, name, size } = item;
  const base = { key, name, size };
  const percent = item.state === 'sending' || item.state === 'paused' ? item.percent : 0;
  switch (event.type) {
    case 'progress':
      // A piece that was still on its way when it was halted.
      return item.state === 'paused' ? { ...item, percent: event.percent } : { ...base, state: 'sending', percent: event.percent, canPause: event.canPause };
    case 'wait':
      return item.state === 'sending' ? { ...item, waiting: true } : item;
    case 'pause':
      return { ...base, state: 'paused', percent };
    case 'resume':
      return { ...base, state: 'sending', percent, canPause: true };
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

/** From here on a file goes in pieces. */
export const largeFrom = 4 * 1024 * 1024;
const isLarge = ({ size }: DropItem): boolean => size > largeFrom;

/** A commune's line is thin, and the first file should be there soon. */
const atOnce = 3;

/** Large files do not keep the others waiting; small ones go one after the other, so that they arrive in their order. */
export function nextToSend(items: readonly DropItem[]): DropItem | undefined {
  const underWay = items.filter(isUnderWay);
  if (underWay.length >= atOnce) return undefined;
  const isBusy = underWay.some((item) => !isLarge(item));
  return items.find((item) => item.state === 'chosen' && (isLarge(item) || !isBusy));
}

/** One sentence for the status line. */
export function progressWords(items: readonly DropItem[]): string {
  const waiting = items.filter((item) => item.state === 'chosen' || isUnderWay(item)).length;
  const paused = items.filter((item) => item.state === 'paused').length;
  if (waiting > 0) return `Đang gửi, còn ${waiting} tệp`;
  if (paused > 0) return `Tạm dừng ${paused} tệp`;
  const ready = items.filter((item) => item.state === 'ready').length;
  const left = items.filter((item) => item.state === 'refused' || item.state === 'failed').length;
  return [ready && `Đã nhận ${ready} tệp`, left && `${left} tệp chưa nhận được`].filter(Boolean).join(', ');
}
