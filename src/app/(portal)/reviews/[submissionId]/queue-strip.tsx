'use client';

import { queueLabels } from '@/domain/reviews/labels';
import type { Neighbour } from '@/domain/reviews/scoring-screen';
import { cx } from '@/ui/class-names';
import { Glyph } from '@/ui/glyph';
import { Anchor } from '@/ui/link';
import { Meter } from '@/ui/meter';

const looks = { open: 'border-line-strong bg-surface text-ink-2', draft: 'border-warn-line bg-warn-soft text-warn-ink', closed: 'border-good-line bg-good-soft text-good-ink' };

type Props = { around: readonly Neighbour[]; closed: number; due: number; current: string };

/** One's own progress, and small doors to the dossiers around this one. */
export function QueueStrip({ around, closed, due, current }: Props) {
  return (
    <section aria-label="Tiến độ chấm" className="no-print mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-md border border-line bg-surface px-4 py-2">
      <div className="flex items-center gap-3">
        <p className="whitespace-nowrap"><span className="num text-lg font-semibold">{closed}</span><span className="num text-ink-3">/{due}</span> <span className="text-sm text-ink-2">phiếu đã chốt</span></p>
        <span className="w-24"><Meter value={closed} max={due} tone="good" /></span>
      </div>
      <nav aria-label="Hồ sơ được phân công" className="relative -mx-1 min-w-0 flex-1 overflow-x-auto px-1 py-1">
        <ol className="flex gap-1 lg:flex-wrap">
          {around.map((item) => (
            <li key={item.submissionId}>
              <Anchor href={`/reviews/${item.submissionId}`} title={item.title} {...(item.submissionId === current ? { 'aria-current': 'page' as const } : null)}
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
