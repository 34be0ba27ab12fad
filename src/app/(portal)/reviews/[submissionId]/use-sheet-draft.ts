'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { formatTime } from '@/domain/time/format';
import type { AutosaveState } from '@/ui/autosave-status';

export type Draft = { values: Record<string, number>; comment: string };
type Answer = { ok: true; value: { version: number; savedAt: string } } | { ok: false; reason: string; message: string };

/** Within two seconds of the last key, as the design promises. */
const pauseMs = 1200;
const retryMs = 5000;

/**
 * Saves a sheet while it is being filled in, one request at a time. `version` is what the server knows: it grows with
 * every save, and closing names it, so that nobody closes what they have not seen.
 */
export function useSheetDraft(url: string, initial: { version: number; savedAt: string | null }) {
  const version = useRef(initial.version);
  const wanted = useRef<Draft | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [state, setState] = useState<AutosaveState>(initial.savedAt ? { kind: 'saved', at: initial.savedAt } : { kind: 'idle' });
  const [refusal, setRefusal] = useState<string | null>(null);

  const send = useCallback(async (): Promise<boolean> => {
    while (wanted.current) {
      const draft = wanted.current;
      setState({ kind: 'saving' });
      let answer: Answer;
      try {
        const body = JSON.stringify({ version: version.current, ...draft });
        const response = await fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body, keepalive: true });
        answer = (await response.json()) as Answer;
      } catch {
        answer = { ok: false, reason: 'network', message: '' };
      }
      if (answer.ok) {
        version.current = answer.value.version;
        if (wanted.current === draft) wanted.current = null;
        setRefusal(null);
        setState({ kind: 'saved', at: formatTime(new Date(answer.value.savedAt)) });
        continue;
      }
      if (answer.reason === 'changed_meanwhile') {
        setState({ kind: 'conflict' });
        return false;
      }
      setState({ kind: 'unsaved' });
      if (answer.reason === 'network' || answer.reason === 'busy') timer.current = setTimeout(() => void flush(), retryMs);
      else setRefusal(answer.message);
      return false;
    }
    return true;
  }, [url]);

  /** Saves what waits; false when it did not get through. */
  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [send]);

  const change = useCallback(
    (draft: Draft) => {
      wanted.current = draft;
      // From the first key on: "Đã lưu" must never stand beside what is not.
      setState({ kind: 'saving' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMs);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && wanted.current) void flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (wanted.current) event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('beforeunload', warn);
      if (wanted.current) void flush();
    };
  }, [flush]);

  return { state, refusal, change, flush, version: () => version.current };
}
