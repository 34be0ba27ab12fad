'use client';

import { TextLink } from '@/ui/link';
import { type DossierStateKey, StateBadge } from '@/ui/state-badge';

export type Result = { href: string | null; title: string; detail: string; state: DossierStateKey | null };

export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul className="divide-y divide-line">
      {results.map((result, i) => (
        <li key={result.href ?? `${i}-${result.title}`} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 basis-64">
            {result.href ? <TextLink href={result.href} look="title">{result.title}</TextLink> : <span className="font-medium">{result.title}</span>}
            <p className="num text-sm text-ink-3">{result.detail}</p>
          </div>
          {result.state ? <StateBadge state={result.state} /> : null}
        </li>
      ))}
    </ul>
  );
}
