import { expect, test } from 'vitest';
import { type DropEvent, type DropItem, dropReducer, largeFrom, nextToSend, progressWords } from '@/ui/file-drop-state';

const after = (...events: DropEvent[]): readonly DropItem[] => events.reduce(dropReducer, [] as readonly DropItem[]);
const add = (size: number, ...keys: string[]): DropEvent => ({ type: 'add', items: keys.map((key) => ({ key, name: `${key}.pdf`, size, refusedBecause: null })) });
const progress = (key: string, percent: number): DropEvent => ({ type: 'progress', key, percent, canPause: true });

test('small files go one after the other, so that they arrive in their order; large ones beside them', () => {
  const begun = [add(1, 'a', 'b'), add(largeFrom + 1, 'c')] as const;
  expect(nextToSend(after(...begun))?.key).toBe('a');
  expect(nextToSend(after(...begun, progress('a', 0)))?.key).toBe('c');
  expect(nextToSend(after(...begun, progress('a', 0), progress('c', 0)))).toBeUndefined();
  expect(nextToSend(after(...begun, { type: 'ready', key: 'a' }, progress('c', 0)))?.key).toBe('b');
});

test('three at once; one that is halted makes room', () => {
  const begun = [add(largeFrom + 1, 'a', 'b', 'c', 'd'), progress('a', 0), progress('b', 0)] as const;
  expect(nextToSend(after(...begun))?.key).toBe('c');
  expect(nextToSend(after(...begun, progress('c', 5)))).toBeUndefined();
  expect(nextToSend(after(...begun, progress('c', 5), { type: 'pause', key: 'a' }))?.key).toBe('d');
});

test('halted, it stays where it is, whatever was still on its way, and goes on from there', () => {
  const halted = [add(1, 'a'), progress('a', 40), { type: 'pause', key: 'a' }] as const;
  expect(after(...halted)).toEqual([{ key: 'a', name: 'a.pdf', size: 1, state: 'paused', percent: 40 }]);
  expect(after(...halted, progress('a', 45))).toMatchObject([{ state: 'paused', percent: 45 }]);
  expect(progressWords(after(...halted))).toBe('Tạm dừng 1 tệp');
  expect(after(...halted, { type: 'resume', key: 'a' })).toMatchObject([{ state: 'sending', percent: 40, canPause: true }]);
});

test('without a line it waits, until the next piece gets through', () => {
  const waiting = [add(1, 'a'), progress('a', 40), { type: 'wait', key: 'a' }] as const;
  expect(after(...waiting)).toMatchObject([{ state: 'sending', percent: 40, waiting: true }]);
  const [item] = after(...waiting, progress('a', 41));
  expect(item).toMatchObject({ state: 'sending', percent: 41 });
  expect(item).not.toHaveProperty('waiting');
});
