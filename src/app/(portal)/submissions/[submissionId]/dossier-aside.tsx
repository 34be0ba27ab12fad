import { Avatar } from '@/ui/avatar';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { Timeline, type TimelineItem } from '@/ui/timeline';
import type { DossierView } from './dossier-view';

const looks: Record<DossierView['timeline'][number]['kind'], Partial<TimelineItem>> = {
  draft: { glyph: 'draft', tone: 'mute' },
  done: {},
  good: {},
  ask: { glyph: 'ask', tone: 'warn' },
  refused: { glyph: 'x', tone: 'bad' },
  gone: { glyph: 'gone', tone: 'mute' },
};

export function TimelineCard({ entries }: { entries: DossierView['timeline'] }) {
  return (
    <Card aria-labelledby="timeline">
      <CardHead id="timeline" title="Diễn biến" />
      <CardBody>
        <Timeline items={entries.map(({ id, at, text, kind }) => ({ id, at, text, ...looks[kind] }))} />
      </CardBody>
    </Card>
  );
}

export function AuthorsCard({ authors: { people, facts } }: { authors: DossierView['authors'] }) {
  return (
    <Card aria-labelledby="authors">
      <CardHead id="authors" title="Tác giả" />
      <CardBody>
        <ul className="space-y-3">
          {people.map(({ id, fullName, sub, share }) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar name={fullName} />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-words">{fullName}</span>
                <span className="block text-sm text-ink-3">{sub}</span>
              </span>
              <strong className="num font-semibold">{share}</strong>
            </li>
          ))}
        </ul>
        <DescriptionList className="mt-4 border-t border-line pt-3" items={facts} />
      </CardBody>
    </Card>
  );
}
