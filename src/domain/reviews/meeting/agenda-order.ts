/** One dossier with the seats that leave the room for it. */
export type AgendaEntry = { id: string; away: readonly string[] };

/** Beyond this many groups of people who leave together, the order is built step by step instead of searched. */
const searchable = 12;

/** How many get up and leave between two dossiers. Each of them returns once for it. */
const leaving = (before: ReadonlySet<string>, away: readonly string[]): number => away.filter((seat) => !before.has(seat)).length;

/**
 * The order in which members with a conflict leave and return least often; among equals, as given (by code). Dossiers of the
 * same people always stand together, so that only the order of these groups is searched.
 */
export function agendaOrder<T extends AgendaEntry>(entries: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = [...entry.away].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const free = groups.get('') ?? [];
  groups.delete('');
  const rest = [...groups.values()];
  const order = rest.length <= searchable ? searched(rest) : stepped(rest);
  return [...free, ...order.flat()];
}

const costs = (groups: readonly (readonly AgendaEntry[])[]): { first: number[]; step: number[][] } => {
  const away = groups.map((group) => group[0]?.away ?? []);
  return { first: away.map((seats) => seats.length), step: away.map((from) => away.map((to) => leaving(new Set(from), to))) };
};

/** Every subset and every last group once (Held and Karp): exact. */
function searched<T extends AgendaEntry>(groups: readonly T[][]): T[][] {
  const { first, step } = costs(groups);
  const count = groups.length;
  type Way = { cost: number; order: number[] };
  let ways = new Map<string, Way>(groups.map((_, last) => [`${1 << last}:${last}`, { cost: first[last] ?? 0, order: [last] }]));
  for (let size = 1; size < count; size += 1) {
    const longer = new Map<string, Way>();
    for (const [key, way] of ways) {
      const [taken = 0, last = 0] = key.split(':').map(Number);
      for (let next = 0; next < count; next += 1) {
        if (taken & (1 << next)) continue;
        const cost = way.cost + (step[last]?.[next] ?? 0);
        const at = `${taken | (1 << next)}:${next}`;
        if (cost < (longer.get(at)?.cost ?? Number.POSITIVE_INFINITY)) longer.set(at, { cost, order: [...way.order, next] });
      }
    }
    ways = longer;
  }
  const best = [...ways.values()].reduce<Way | null>((found, way) => (found && found.cost <= way.cost ? found : way), null);
  return (best?.order ?? []).map((index) => groups[index] ?? []);
}

/** Always to the group for which the fewest more have to leave. */
function stepped<T extends AgendaEntry>(groups: readonly T[][]): T[][] {
  const { first, step } = costs(groups);
  const left = new Set(groups.keys());
  const order: T[][] = [];
  let last: number | null = null;
  while (left.size > 0) {
    const cost = (next: number): number => (last === null ? first[next] : step[last]?.[next]) ?? 0;
    const next: number = [...left].reduce((found, each) => (cost(each) < cost(found) ? each : found));
    left.delete(next);
    last = next;
    order.push(groups[next] ?? []);
  }
  return order;
}
