import { formatShare } from '@/domain/numbers/hundredths';
import type { Dossier } from '@/domain/submissions/dossier';
import { entryTime, timelineOf } from '@/domain/submissions/timeline';
import { Avatar } from '@/ui/avatar';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { Timeline, type TimelineItem } from '@/ui/timeline';

const looks = {
  draft: { glyph: 'draft', tone: 'mute' },
  done: {},
  good: {},
  ask: { glyph: 'ask', tone: 'warn' },
  refused: { glyph: 'x', tone: 'bad' },
  gone: { glyph: 'gone', tone: 'mute' },
} as const satisfies Record<string, Partial<TimelineItem>>;

export function TimelineCard({ dossier }: { dossier: Dossier }) {
  const items = timelineOf(dossier).map((entry): TimelineItem => ({ id: entry.id, at: entryTime(entry), text: entry.text, ...looks[entry.kind] }));
  return (
    <Card aria-labelledby="timeline">
      <CardHead id="timeline" title="Diễn biến" />
      <CardBody>
        <Timeline items={items} />
      </CardBody>
    </Card>
  );
}

export function AuthorsCard({ dossier }: { dossier: Dossier }) {
  return (
    <Card aria-labelledby="authors">
      <CardHead id="authors" title="Tác giả" />
      <CardBody>
        <ul className="space-y-3">
          {dossier.authors.map(({ id, fullName, jobTitle, unitName, staffKind, share }, i) => (
            <li key={id} className="flex items-center gap-3">
              <Avatar name={fullName} />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-words">{fullName}</span>
                <span className="block text-sm text-ink-3">{[jobTitle, i === 0 && dossier.authors.length > 1 ? 'chủ trì' : '', unitName, staffKind].filter(Boolean).join(', ')}</span>
              </span>
              <strong className="num font-semibold">{formatShare(share)}</strong>
            </li>
          ))}
        </ul>
        <DescriptionList
          className="mt-4 border-t border-line pt-3"
          items={[
            { term: 'Đơn vị', detail: dossier.unitName },
            dossier.authors.some(({ accountId }) => accountId === dossier.ownerId) ? null : { term: 'Người lập hồ sơ', detail: dossier.ownerName },
            { term: 'Đợt phát động', detail: dossier.campaign.title },
          ]}
        />
      </CardBody>
    </Card>
  );
}
