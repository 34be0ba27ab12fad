import { Avatar } from '@/ui/avatar';
import { StatusText } from '@/ui/badge';
import { Button, LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { Timeline, type TimelineItem } from '@/ui/timeline';
import { useAwake } from '@/ui/use-awake';
import type { DossierView } from './dossier-view';
import { OwnShare } from './shares/own-share';
import { RecordSigned } from './shares/record-signed';
import type { SharesView, ShareState } from './shares-view';

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

type AuthorsProps = { authors: DossierView['authors']; shares: SharesView | null };

export function AuthorsCard({ authors: { people, facts }, shares }: AuthorsProps) {
  const awake = useAwake();
  return (
    <Card id="authors" aria-labelledby="authors-title">
      <CardHead id="authors-title" title="Tác giả" sub={shares?.sum} />
      <CardBody>
        <ul className="space-y-3">
          {people.map(({ id, fullName, sub, share }) => (
            <li key={id} className="flex items-start gap-3">
              <Avatar name={fullName} />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-words">{fullName}</span>
                <span className="block text-sm text-ink-3">{sub}</span>
                {shares?.states[id] ? <ShareLine state={shares.states[id]} /> : null}
              </span>
              <strong className="num font-semibold">{share}</strong>
            </li>
          ))}
        </ul>
        {/* What an author is asked stands there from the start; the office's buttons come with the script they need (DECISIONS). */}
        {shares && (shares.own || awake) ? <ShareActions shares={shares} /> : null}
        <DescriptionList className="mt-4 border-t border-line pt-3" items={facts} />
      </CardBody>
    </Card>
  );
}

const shareGlyphs = { good: 'ok', warn: 'ask', mute: 'clock' } as const;

function ShareLine({ state: { words, tone, more, scanHref } }: { state: ShareState }) {
  return (
    <>
      <StatusText tone={tone} glyph={shareGlyphs[tone]}>{words}</StatusText>
      {more ? <span className="block text-sm break-words whitespace-pre-wrap text-ink-2">{more}</span> : null}
      {scanHref ? (
        <TextLink href={scanHref} target="_blank" className="block py-0.5 text-sm">
          Xem bản quét
        </TextLink>
      ) : null}
    </>
  );
}

function ShareActions({ shares: { submissionId, listMark, own, record, guests, change } }: { shares: SharesView }) {
  return (
    <div className="no-print mt-4 space-y-3 border-t border-line pt-3">
      {own ? <OwnShare submissionId={submissionId} listMark={listMark} own={own} /> : null}
      {record ? <RecordSigned submissionId={submissionId} listMark={listMark} record={record} /> : null}
      {change ? <ChangeLink submissionId={submissionId} {...change} /> : null}
      {guests ? (
        <p>
          <TextLink href={`/submissions/${submissionId}/guests`} className="text-sm">
            Mời đồng tác giả ở cơ quan khác
          </TextLink>
        </p>
      ) : null}
      <p>
        <TextLink href={`/submissions/${submissionId}/shares`} className="text-sm">
          In bản xác nhận tỷ lệ đóng góp
        </TextLink>
      </p>
    </div>
  );
}

const ChangeLink = ({ submissionId, disabledReason }: { submissionId: string; disabledReason: string | null }) =>
  disabledReason ? (
    <Button size="sm" disabledReason={disabledReason}>Thay đổi tác giả…</Button>
  ) : (
    <LinkButton size="sm" href={`/submissions/${submissionId}/change-authors`}>Thay đổi tác giả…</LinkButton>
  );
