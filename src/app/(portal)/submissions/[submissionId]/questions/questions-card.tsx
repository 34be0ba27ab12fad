import { useState } from 'react';
import { StatusText } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { onDemand } from '@/ui/on-demand';
import type { ThreadPlace } from './thread';

const Thread = onDemand(() => import('./thread').then((all) => all.Thread));

export type QuestionsView = { place: ThreadPlace; sum: string; waits: boolean };

/** The thread comes when somebody opens it: most visitors of a dossier never do. */
export function QuestionsCard({ view: { place, sum, waits } }: { view: QuestionsView }) {
  const [open, setOpen] = useState(false);
  return (
    <Card id="questions" aria-labelledby="questions-title" className="no-print">
      <CardHead id="questions-title" title="Hỏi, đáp về hồ sơ" sub={waits ? undefined : sum} aside={waits ? <StatusText glyph="ask" tone="warn">{sum}</StatusText> : undefined} />
      <CardBody>
        {open ? <Thread place={place} /> : <Button size="sm" onPointerEnter={Thread.fetchSoon} onFocus={Thread.fetchSoon} onClick={() => setOpen(true)}>Mở trao đổi</Button>}
      </CardBody>
    </Card>
  );
}
