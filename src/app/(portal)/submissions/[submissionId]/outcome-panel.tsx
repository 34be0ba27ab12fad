import { Card, CardBody, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { StateBadge } from '@/ui/state-badge';
import type { OutcomeView } from './result-view';

export function OutcomePanel({ outcome: { good, state, label, sentences, slug } }: { outcome: OutcomeView }) {
  return (
    <Card aria-labelledby="outcome" tone={good ? 'good' : 'plain'}>
      <CardHead id="outcome" title="Kết quả" aside={<StateBadge state={state} label={label} />} />
      <CardBody className="space-y-2">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {slug ? (
          <p>
            <TextLink href={`/initiatives/${slug}`} className="font-medium">
              Xem trong Kho sáng kiến
            </TextLink>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}
