'use client';

import { useEffect, useState } from 'react';
import { answerOf } from '@/ui/upload';
import { Tag } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Glyph } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { FindingForm } from './finding-form';
import { Findings } from './findings';
import type { LikenessView } from './view';

type State = { view: LikenessView | null; failed: string | null };

export function LikenessPart({ submissionId }: { submissionId: string }) {
  const [round, setRound] = useState(0);
  const [{ view, failed }, setState] = useState<State>({ view: null, failed: null });
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/reviews/${submissionId}/likeness/panel`, { signal: stop.signal })
      .then(async (response) => {
        const answer = answerOf<LikenessView>(response.status, await response.text());
        setState((before) => (answer.kind === 'ready' ? { view: answer.value, failed: null } : { ...before, failed: answer.why }));
      })
      .catch(() => stop.signal.aborted || setState((before) => ({ ...before, failed: 'Kiểm tra mạng rồi bấm Thử lại.' })));
    return () => stop.abort();
  }, [submissionId, round]);

  if (failed) return <Banner tone="bad" title="Chưa so được" className="mt-3" action={<Button size="sm" onClick={() => setRound(round + 1)}>Thử lại</Button>}>{failed}</Banner>;
  if (!view) return <p role="status" className="mt-2 flex items-center gap-2 text-sm text-ink-2"><Glyph name="spinner" /> Đang so…</p>;
  return (
    <div className="mt-3 space-y-5">
      <p className="text-sm text-ink-2">So theo lời văn với kho sáng kiến. Máy chỉ gợi ý; thành viên Hội đồng nhận định.</p>
      {view.items.length === 0 ? <p>Chưa thấy sáng kiến nào tương tự trong kho.</p> : <Items items={view.items} />}
      {view.findings.length > 0 || view.untold ? (
        <section aria-label="Nhận định của Hội đồng" className="space-y-2 border-t border-line pt-4">
          <h3 className="font-semibold">Nhận định của Hội đồng</h3>
          <Findings lines={view.findings} />
          {view.untold ? <p className="text-sm text-ink-3">{view.untold}</p> : null}
        </section>
      ) : null}
      <FindingForm key={round} submissionId={submissionId} choices={view.choices} own={view.own} disabledReason={view.disabledReason} onDone={() => setRound(round + 1)} />
    </div>
  );
}

function Items({ items }: { items: LikenessView['items'] }) {
  return (
    <ul className="divide-y divide-line">
      {items.map(({ key, title, place, words, href, passages }) => (
        <li key={key} className="py-2.5 first:pt-0">
          {href ? <TextLink href={href} target="_blank">{title}</TextLink> : <span className="font-medium">{title}</span>}
          <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2"><Tag>{words}</Tag><span className="num">{place}</span></p>
          {passages.length > 0 ? (
            <details className="mt-1 text-sm">
              <summary className="min-h-6 cursor-pointer text-action-ink">Đoạn giống với hồ sơ này</summary>
              <ul className="mt-1 space-y-1">{passages.map((passage, i) => <li key={i} className="border-l-2 border-gold pl-3 break-words whitespace-pre-line text-ink-2">{passage}</li>)}</ul>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
