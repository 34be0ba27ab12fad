import { levelLabels, outcomeLabels } from '@/domain/library/labels';
import type { InitiativeRow } from '@/domain/library/queries';
import { Tag } from '@/ui/badge';
import { TextLink } from '@/ui/link';
import { bodyName, decisionOf } from './words';

/** Initiatives one under the other; `many`: more than one organization, so each is named. */
export function InitiativeList({ rows, many, level = 2 }: { rows: readonly InitiativeRow[]; many: boolean; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.slug} className="px-4 py-4 hover:bg-hover sm:px-5">
          <article>
            <p className="mb-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3">
              {row.fieldName ? <span>{row.fieldName}</span> : null}
              <Tag tone={row.outcome === 'RECOGNISED' ? 'gold' : 'good'}>{outcomeLabels[row.outcome]}</Tag>
            </p>
            <Heading className="text-lg font-semibold">
              <TextLink href={`/initiatives/${row.slug}`}>{row.title}</TextLink>
            </Heading>
            {row.summary ? <p className="mt-1 max-w-read text-ink-2">{row.summary}</p> : null}
            <p className="num mt-1.5 text-sm text-ink-3">{[row.unitName, row.source === '' ? (many ? bodyName(row.organization) : '') : row.level ? levelLabels[row.level] : '', decisionOf(row) || `năm ${row.year}`].filter(Boolean).join(' · ')}</p>
          </article>
        </li>
      ))}
    </ol>
  );
}
