import type { Keys } from '@/domain/submissions/word-places';
import type { WordProposal } from '../word/proposal';

/** Where a line went; of one that went into no section, whether something else was read from it. */
export type Marked = { key: string | null; use: 'title' | 'authors' | 'none' };
export type LineGroup = { first: number; mark: Marked; lines: number[] };

/** Neighbours that went the same way, as one stretch; `left`: lines that are not in them yet. */
export function groupsOf({ places, title, authors }: Pick<WordProposal, 'places' | 'title' | 'authors'>, keys: Keys, { onlyUnused, most }: { onlyUnused: boolean; most: number }): { groups: LineGroup[]; left: number } {
  const wanted = keys.flatMap((key, i) => (onlyUnused && key !== null ? [] : [i]));
  const groups: LineGroup[] = [];
  for (const at of wanted.slice(0, most)) {
    const key = keys[at] ?? null;
    const text = places[at]?.line.text ?? '';
    const use = key !== null ? 'none' : title && text.includes(title) ? 'title' : authors.some(({ fullName }) => text.includes(fullName)) ? 'authors' : 'none';
    const last = groups.at(-1);
    if (last?.lines.at(-1) === at - 1 && last.mark.key === key && last.mark.use === use) last.lines.push(at);
    else groups.push({ first: at, mark: { key, use }, lines: [at] });
  }
  return { groups, left: Math.max(0, wanted.length - most) };
}
