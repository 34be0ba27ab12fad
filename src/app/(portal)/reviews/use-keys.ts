'use client';

import { useEffect, useEffectEvent } from 'react';
import { type KeyAct, keyAct } from './keys';

const fieldOf = (target: EventTarget | null): 'none' | 'figure' | 'words' => {
  if (!(target instanceof HTMLElement)) return 'none';
  if (target instanceof HTMLInputElement && target.dataset.score !== undefined) return 'figure';
  return target.isContentEditable || target.matches('input, textarea, select') ? 'words' : 'none';
};

/** Hears the keys wherever on the page they are pressed, except in a dialog, which has its own. */
export function useKeys(acts: Partial<Record<KeyAct, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const name = keyAct(event, fieldOf(event.target));
    const act = name && acts[name];
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
