import { StatusText, Tag } from '@/ui/badge';
import { Button, LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import type { AnewView, AppealsView, WhyView } from './why-view';

/** For the authors, after publication: what the result rests on. No rank, no name of a member. */
export function WhyCard({ why: { sentences, lines, conclusion, comments } }: { why: WhyView }) {
  return (
    <Card aria-labelledby="why">
      <CardHead id="why" title="Vì sao có kết quả này" />
      <CardBody className="space-y-4">
        <div className="max-w-read space-y-1">
          {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
        <dl className="space-y-1 text-sm">
          {lines.map(({ name, score, floor, below }, i) => (
            <div key={i} className="flex flex-wrap justify-between gap-x-3">
              <dt className="text-ink-2">{name}</dt>
              <dd className="num">{score} {floor ? <Tag tone={below ? 'warn' : 'mute'}>{floor}</Tag> : null}</dd>
            </div>
          ))}
        </dl>
        {conclusion ? (
          <div>
            <h3 className="font-medium">Kết luận của Hội đồng: {conclusion.label.toLowerCase()}</h3>
            {conclusion.text ? <p className="mt-1 max-w-read break-words whitespace-pre-wrap">{conclusion.text}</p> : null}
          </div>
        ) : null}
        {comments.length > 0 ? (
          <div>
            <h3 className="font-medium">Nhận xét của Hội đồng</h3>
            <ul className="mt-1 max-w-read list-disc space-y-2 pl-5">
              {comments.map((comment, i) => <li key={i} className="break-words whitespace-pre-wrap">{comment}</li>)}
            </ul>
          </div>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** What came of a kiến nghị, beside the first result. */
export function AnewCard({ anew: { title, href, sentences, lines } }: { anew: AnewView }) {
  return (
    <Card aria-labelledby="anew">
      <CardHead id="anew" title={title} />
      <CardBody className="space-y-4">
        <div className="max-w-read space-y-1">{sentences.map((sentence) => <p key={sentence} className="break-words whitespace-pre-wrap">{sentence}</p>)}</div>
        {lines.length > 0 ? (
          <dl className="space-y-1 text-sm">
            {lines.map(({ name, score, before }, i) => (
              <div key={i} className="flex flex-wrap justify-between gap-x-3"><dt className="text-ink-2">{name}</dt><dd className="num">{score} {before ? <Tag>{before}</Tag> : null}</dd></div>
            ))}
          </dl>
        ) : null}
        {href ? <TextLink href={href}>Xem việc chấm lại</TextLink> : null}
      </CardBody>
    </Card>
  );
}

export function AppealsCard({ appeals: { href, sum, until, send, waits, last } }: { appeals: AppealsView }) {
  return (
    <Card id="appeals" aria-labelledby="appeals-title" className="no-print">
      <CardHead id="appeals-title" title="Kiến nghị xem xét lại kết quả" sub={waits ? undefined : sum} aside={waits ? <StatusText glyph="ask" tone="warn">{sum}</StatusText> : undefined} />
      <CardBody className="space-y-3">
        {until ? <p className="text-sm text-ink-2">{until}</p> : null}
        <div className="flex flex-wrap items-center gap-3">
          {send ? send.disabledReason ? <Button size="sm" disabledReason={send.disabledReason}>Gửi kiến nghị…</Button> : <LinkButton size="sm" href={href}>Gửi kiến nghị…</LinkButton> : null}
          {last || !send ? <TextLink href={href}>{last ? 'Xem kiến nghị' : 'Mở trang kiến nghị'}</TextLink> : null}
        </div>
      </CardBody>
    </Card>
  );
}
