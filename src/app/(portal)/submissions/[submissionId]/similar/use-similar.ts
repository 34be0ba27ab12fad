'use client';

import { useEffect, useState } from 'react';
import type { SimilarListView } from './similar-view';

type Answer = { ok: true; value: SimilarListView } | { ok: false; reason: string };

/** A document is being read, or too many are asking: more will be known in a moment. */
const againMs = 5_000;
const mostTimes = 6;

/**
 * What is like this dossier, asked again when the title has come to rest, or another document stands for the text. Null until
 * there is an answer; without network it stays as it was.
 */
export function useSimilar(submissionId: string, { title, mainId, restMs = 0 }: { title?: string; mainId?: string | null; restMs?: number } = {}): SimilarListView | null {
  const [view, setView] = useState<SimilarListView | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer = setTimeout(() => ask(1), restMs);
    function ask(times: number): void {
      if (!navigator.onLine) return;
      fetch(`/submissions/${submissionId}/similar/list`, {
        method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(title === undefined ? {} : { title }), signal: stop.signal,
      })
        .then((response) => response.json() as Promise<Answer>)
        .then((answer) => {
          if (answer.ok) setView(answer.value);
          const more = answer.ok ? answer.value.reading : answer.reason === 'busy';
          if (more && times < mostTimes && !stop.signal.aborted) timer = setTimeout(() => ask(times + 1), againMs);
        })
        // It helps when it comes; nobody is told that it did not.
        .catch(() => undefined);
    }
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [submissionId, title, mainId, restMs]);
  return view;
}
