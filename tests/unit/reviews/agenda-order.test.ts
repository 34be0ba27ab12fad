import { expect, test } from 'vitest';
import { type AgendaEntry, agendaOrder } from '@/domain/reviews/meeting/agenda-order';

const entries = (...away: string[]): AgendaEntry[] => away.map((seats, i) => ({ id: String(i + 1), away: [...seats] }));

/** How often somebody gets up and leaves when dossiers are taken in this order. */
const departures = (order: readonly AgendaEntry[]): number =>
  order.reduce((sum, { away }, i) => sum + away.filter((seat) => !order[i - 1]?.away.includes(seat)).length, 0);

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest]));
}

test('nobody leaves twice when once would do, and without conflicts the order is the one given', () => {
  expect(agendaOrder(entries('A', '', 'A', 'B', '')).map(({ id }) => id)).toEqual(['2', '5', '1', '3', '4']);
  expect(agendaOrder(entries('', '', '')).map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(agendaOrder([])).toEqual([]);
  expect(departures(entries('A', 'AB', 'B', '', 'B'))).toBe(3);
});

test('dossiers of the same people stand together, in whatever order these are named', () => {
  expect(agendaOrder(entries('AB', 'ABC', 'BA')).map(({ id }) => id)).toEqual(['1', '3', '2']);
});

test('never more departures than the best of all orders', () => {
  let seed = 7;
  const draw = (max: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * max);
  };
  for (let round = 0; round < 60; round += 1) {
    const list = entries(...Array.from({ length: 6 }, () => [...'ABCD'].filter(() => draw(5) < 2).join('')));
    const best = Math.min(...permutations(list).map(departures));
    const order = agendaOrder(list);
    expect({ list, departures: departures(order) }).toEqual({ list, departures: best });
    expect(order.map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  }
});

test('with more groups of people than can be searched it still holds everyone together and drops nothing', () => {
  const seats = [...'ABCDEFGHIJKLMNO'];
  const list = entries(...seats, ...seats.map((seat, i) => `${seat}${seats[i + 1] ?? ''}`));
  const order = agendaOrder(list);
  expect(order).toHaveLength(list.length);
  expect(departures(order)).toBeLessThan(departures(list));
});
