import { isGroup } from '@/domain/campaigns/group-rule';
import type { Tier } from '@/domain/campaigns/result-rule';

type Placed = { rank: number | null; mean: number | null; passed: boolean; groups?: readonly { name: string; mean: number }[] };

/** What a tier demands of one group of criteria, beside its points. */
const hasGroup = ({ groups = [] }: Pick<Placed, 'groups'>, { group = '', groupFrom = null }: Tier): boolean =>
  group === '' || groupFrom === null || groups.some(({ name, mean }) => isGroup(name, group) && mean >= groupFrom);

/**
 * The tier of each row, '' for none; rows best first. From the top down until the places of a tier are used: dossiers of
 * one rank come in together or not at all, and where they do not all fit the tier is full, so that nobody below is taken
 * before them. Who finds a tier full, or has not what it demands of a group, goes on to the next.
 */
export function tiersOf(rows: readonly Placed[], tiers: readonly Tier[]): string[] {
  const open = tiers.toSorted((one, other) => other.from - one.from).map((tier) => ({ ...tier, left: tier.cap ?? Number.POSITIVE_INFINITY }));
  const names = new Array<string>(rows.length).fill('');
  for (let at = 0; at < rows.length; ) {
    const first = rows[at];
    let end = at + 1;
    while (end < rows.length && rows[end]?.rank === first?.rank) end += 1;
    const group = Array.from({ length: end - at }, (_, index) => at + index).filter((index) => rows[index]?.passed);
    if (group.length > 0 && first?.rank != null && first.mean !== null) seat(group, first.mean, open, names, rows);
    at = end;
  }
  return names;
}

function seat(group: readonly number[], mean: number, open: (Tier & { left: number })[], names: string[], rows: readonly Placed[]): void {
  let waiting = group;
  for (const tier of open) {
    if (mean < tier.from || tier.left === 0) continue;
    const fit = waiting.filter((index) => hasGroup(rows[index] ?? {}, tier));
    if (fit.length > tier.left) {
      tier.left = 0;
      continue;
    }
    tier.left -= fit.length;
    for (const index of fit) names[index] = tier.name;
    waiting = waiting.filter((index) => !fit.includes(index));
    if (waiting.length === 0) return;
  }
}
