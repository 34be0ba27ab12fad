import { expect, test } from 'vitest';
import { takeTurns, TooManyWaiting } from '@/platform/turns';

/** Work that ends when it is told to, and says when it began. */
function worker(atOnce: number, mostWaiting = 8, ownWaiting = 2) {
  const inTurn = takeTurns({ atOnce, mostWaiting, ownWaiting });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, account: string, signal?: AbortSignal) => inTurn(account, () => new Promise<string>((resolve) => {
    begun.push(name);
    ends.set(name, () => resolve(name));
  }), signal);
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { ask, begun, end };
}

test('one account holds one place, whatever it asks for; the next turn is the first other one’s', async () => {
  const { ask, begun, end } = worker(2);
  const asked = [ask('a1', 'a'), ask('a2', 'a'), ask('b1', 'b'), ask('b2', 'b'), ask('c1', 'c')];
  expect(begun).toEqual(['a1', 'b1']);
  await end('b1');
  expect(begun).toEqual(['a1', 'b1', 'b2']);
  await end('b2');
  expect(begun.at(-1)).toBe('c1');
  await end('a1');
  expect(begun.at(-1)).toBe('a2');
  await end('a2');
  await end('c1');
  expect(await Promise.all(asked)).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
});

test('a line has an end for each and for all; who is gone leaves it', async () => {
  const { ask, begun, end } = worker(1, 3, 2);
  const first = ask('a1', 'a');
  const gone = new AbortController();
  const left = ask('a2', 'a', gone.signal);
  const stays = ask('a3', 'a');
  await expect(ask('a4', 'a')).rejects.toMatchObject({ own: true });
  const other = ask('b1', 'b');
  await expect(ask('c1', 'c')).rejects.toEqual(new TooManyWaiting(false));
  gone.abort();
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  const late = ask('c2', 'c');
  for (const name of ['a1', 'a3', 'b1', 'c2']) await end(name);
  expect(begun).toEqual(['a1', 'a3', 'b1', 'c2']);
  expect(await Promise.all([first, stays, other, late])).toEqual(['a1', 'a3', 'b1', 'c2']);
  await expect(ask('d1', 'd', gone.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
