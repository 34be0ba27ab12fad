import { expect, test } from 'vitest';
import { type KeyAct, keyAct } from '@/app/(portal)/reviews/keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

const rows: [ReturnType<typeof press>, none: KeyAct | null, figure: KeyAct | null, words: KeyAct | null][] = [
  [press('n'), 'next', null, null],
  [press('P', { shiftKey: true }), 'previous', null, null],
  [press('g'), 'note', null, null],
  [press('?', { shiftKey: true }), 'help', 'help', null],
  [press('ArrowRight', { altKey: true }), 'next', 'next', 'next'],
  [press('ArrowLeft', { altKey: true }), 'previous', 'previous', 'previous'],
  [press('s', { ctrlKey: true }), 'save', 'save', 'save'],
  [press('Enter', { ctrlKey: true }), 'close', 'close', 'close'],
  // AltGr on European keyboards is both, and makes letters.
  [press('s', { ctrlKey: true, altKey: true }), null, null, null],
  [press('n', { metaKey: true }), null, null, null],
  [press('7'), null, null, null],
  [press('Enter'), null, null, null],
];

test.each(rows)('%o', (key, none, figure, words) => {
  expect([keyAct(key, 'none'), keyAct(key, 'figure'), keyAct(key, 'words')]).toEqual([none, figure, words]);
});
