'use client';

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSaver, type PartView, type SaverView } from './draft-saver';
import { dropAllCopies } from './local-copy';

export const SaverContext = createContext<DraftSaver | null>(null);

export function useSaver(): DraftSaver {
  const saver = useContext(SaverContext);
  if (!saver) throw new Error('outside the editor');
  return saver;
}

const clean: PartView = { state: 'clean' };

export const useSaverView = (saver: DraftSaver): SaverView => useSyncExternalStore(saver.subscribe, saver.read, saver.read);

/** Renders again only when this part's own state changes. */
export function usePart(key: string): PartView {
  const saver = useSaver();
  const read = () => saver.read().parts[key] ?? clean;
  return useSyncExternalStore(saver.subscribe, read, () => clean);
}

/** One saver a page: it sends on leaving, and again when the network or the visitor comes back. */
export function useDraftSaver({ accountId, submissionId, shared }: { accountId: string; submissionId: string; shared: boolean }): DraftSaver {
  const [saver] = useState(() => new DraftSaver(accountId, submissionId));

  useEffect(() => {
    saver.start();
    const leave = () => void saver.flush(true);
    const comeBack = () => void saver.flush();
    const seen = () => (document.visibilityState === 'hidden' ? leave() : comeBack());
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.read().endangered) event.preventDefault();
    };
    const signOut = (event: SubmitEvent) => {
      const form = event.target;
      if (shared && form instanceof HTMLFormElement && new URL(form.action).pathname === '/sign-out') dropAllCopies(accountId);
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', comeBack);
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('submit', signOut);
    return () => {
      // Another page of the portal: no pagehide, so what waits is sent here.
      void saver.flush();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', comeBack);
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('submit', signOut);
    };
  }, [saver, accountId, shared]);

  return saver;
}
