import type { ReactNode } from 'react';
import { Card } from '@/ui/card';
import { formatCount } from '@/ui/paging';
import { LinkTabs } from '@/ui/tabs';

export type RankingHeadProps = {
  base: string; stats: [number, string][];
  /** Key, label, count, current. */
  tabs: [string, string, number, boolean][];
  notes: string[];
};

/** What the page and the whole table have in common: the sums, and the filters. */
export function RankingHead({ base, stats, tabs, aside }: RankingHeadProps & { aside: ReactNode }) {
  return (
    <>
      <Card aria-label="Tổng hợp">
        <dl className="grid grid-cols-2 sm:grid-cols-5 sm:divide-x sm:divide-line">
          {stats.map(([count, words]) => (
            <div key={words} className="px-4 py-3"><dt className="text-sm text-ink-2">{words}</dt><dd className="num text-xl font-semibold">{formatCount(count)}</dd></div>
          ))}
        </dl>
      </Card>
      <div className="no-print flex flex-wrap items-center justify-between gap-3">
        <LinkTabs label="Lọc bảng điểm" items={tabs.map(([key, label, count, current]) => ({ href: `${base}?show=${key}`, label, count, current }))} />
        {aside}
      </div>
    </>
  );
}

export function RankingNotes({ notes }: { notes: string[] }) {
  return <ul className="space-y-1 text-sm text-ink-2">{notes.map((note) => <li key={note}>{note}</li>)}</ul>;
}
