import { StatusText, Tag } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import type { ResultView } from './result-view';

export function ScoresPanel({ result: { href, mean, place, passed, verdict, lines } }: { result: ResultView }) {
  return (
    <Card aria-labelledby="scores-panel">
      <CardHead id="scores-panel" title="Kết quả chấm điểm" aside={<TextLink href={href}>Vì sao có kết quả này</TextLink>} />
      <CardBody>
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="num text-2xl font-semibold">{mean}</span>
          <span className="text-ink-2">{place}</span>
        </p>
        <p className="mt-1"><StatusText glyph={passed ? 'ok' : 'no'} tone={passed ? 'good' : 'mute'}>{verdict}</StatusText></p>
        <dl className="mt-3 space-y-1 text-sm">
          {lines.map(({ name, score, floor }, i) => (
            <div key={i} className="flex flex-wrap justify-between gap-x-3">
              <dt className="text-ink-2">{name}</dt>
              <dd className="num">{score} {floor ? <Tag tone="bad">{floor}</Tag> : null}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
