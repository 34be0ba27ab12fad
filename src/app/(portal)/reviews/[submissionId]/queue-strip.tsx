import { queueLabels } from '@/domain/reviews/labels';
import type { Queue } from '@/domain/reviews/sheet-queries';
import { cx } from '@/ui/class-names';
import { Glyph } from '@/ui/glyph';
import { Anchor } from '@/ui/link';
import { Meter } from '@/ui/meter';

const looks = { open: 'border-line-strong bg-surface text-ink-2', draft: 'border-warn-line bg-warn-soft text-warn-ink', closed: 'border-good-line bg-good-soft text-good-ink' };

/** How many are shown around the current one: a strip of 2.000 would be heavier than the dossier. */
const reach = 20;

/** One's own progress, and small doors to the dossiers around this one. */
export function QueueStrip({ queue, current }: { queue: Queue; current: string }) {
  const mine = queue.items.flatMap((item) => (item.state === 'conflict' ? [] : [{ ...item, state: item.state }]));
  const index = mine.findIndex((item) => item.submissionId === current);
  const shown = mine.slice(Math.max(0, index - reach), index + reach + 1);
  return (
    <section aria-label="Tiến độ chấm" className="no-print mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-md border border-line bg-surface px-4 py-2">
      <div className="flex items-center gap-3">
        <p className="whitespace-nowrap"><span className="num text-lg font-semibold">{queue.closed}</span><span className="num text-ink-3">/{queue.due}</span> <span className="text-sm text-ink-2">phiếu đã chốt</span></p>
        <span className="w-24"><Meter value={queue.closed} max={queue.due} tone="good" /></span>
      </div>
      <nav aria-label="Hồ sơ được phân công" className="relative -mx-1 min-w-0 flex-1 overflow-x-auto px-1 py-1">
        <ol className="flex gap-1 lg:flex-wrap">
          {shown.map((item) => (
            <li key={item.submissionId}>
              <Anchor href={`/reviews/${item.submissionId}`} title={item.title} aria-current={item.submissionId === current ? 'page' : undefined}
                className={cx('flex h-11 min-w-11 flex-col items-center justify-center rounded-xs border px-1 text-xs leading-4', looks[item.state], item.submissionId === current ? 'font-semibold ring-2 ring-action' : 'hover:border-control')}>
                <span className="sr-only">Hồ sơ </span>
                <span className="num">{item.code.slice(-4)}</span>
                {item.state === 'open' ? <span className="block size-3" aria-hidden="true" /> : <Glyph name={item.state === 'closed' ? 'ok' : 'p3'} className="size-3" />}
                <span className="sr-only">, {queueLabels[item.state]}</span>
              </Anchor>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
}
