'use client';

import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { PlainConflict } from '@/app/(portal)/submissions/[submissionId]/edit/conflict';
import { usePart, useSaver } from '@/app/(portal)/submissions/[submissionId]/edit/use-draft';
import { TextArea } from '@/ui/field';

type Theirs = { version: number; text: string };

/** What the member notes for themselves: kept at once, shown to nobody else, on no paper. */
export function OwnNote({ submissionId, initial }: { submissionId: string; initial: { text: string; version: number } }) {
  const saver = useSaver();
  const view = usePart('note');
  const [text, setText] = useState(initial.text);
  const begin = useEffectEvent(() => {
    const kept = saver.add('note', { url: `/reviews/${submissionId}/note`, base: initial.version, value: initial.text, body: (value, version) => ({ text: value, version }) });
    if (typeof kept === 'string') setText(kept);
  });
  // Once, with what the server sent and what this browser kept, before anything typed earlier is told (first-touch.tsx).
  useLayoutEffect(() => begin(), []);
  function write(next: string) {
    setText(next);
    saver.change('note', next);
  }
  function choose(next: string) {
    setText(next);
    saver.resolve('note', next, theirs?.version ?? 0);
  }
  const theirs = view.theirs as Theirs | undefined;
  return (
    <div className="border-t border-line bg-sunken px-4 py-4">
      <TextArea id="own-note" label="Ghi chú riêng" optional rows={3} count={4000} value={text} onChange={(event) => write(event.target.value)}
        hint="Chỉ mình người chấm thấy. Không in ra phiếu, không vào biên bản, không xuất ra tệp." error={view.state === 'refused' ? view.message : undefined} />
      {view.state === 'conflict' && theirs ? <PlainConflict what="Ghi chú riêng" summary={theirs.text || 'trống'} onMine={() => choose(text)} onTheirs={() => choose(theirs.text)} /> : null}
    </div>
  );
}
