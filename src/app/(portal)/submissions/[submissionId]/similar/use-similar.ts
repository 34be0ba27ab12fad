'use client';

import { useEffect, useState } from 'react';
import type { SimilarListView } from './similar-view';

type Answer = { ok: true; value: SimilarListView } | { ok: false };

/** What is like this dossier, asked again when the title has come to rest. Null until there is an answer; without network it stays as it was. */
export function useSimilar(submissionId: string, title?: string, restMs = 0): SimilarListView | null {
  const [view, setView] = useState<SimilarListView | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (!navigator.onLine) return;
      fetch(`/submissions/${submissionId}/similar/list`, {
        method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(title === undefined ? {} : { title }), signal: stop.signal,
      })
        .then((response) => response.json() as Promise<Answer>)
        .then((answer) => {
          if (answer.ok) setView(answer.value);
        })
        // It helps when it comes; nobody is told that it did not.
        .catch(() => undefined);
    }, restMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [submissionId, title, restMs]);
  return view;
}
