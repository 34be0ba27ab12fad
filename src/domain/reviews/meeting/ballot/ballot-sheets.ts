/** One dossier to be voted on by paper: who leaves for it, and how many may vote. */
export type SheetEntry = { id: string; away: readonly string[]; voters: number };

/**
 * Which dossiers stand on one sheet: those with the same people in conflict. A sheet made for one member, without the dossiers that
 * member has to do with, would say whose it is; so every sheet is the same for all who get it, and who is in conflict gets none of it.
 */
export function ballotSheets<T extends SheetEntry>(entries: readonly T[]): { entries: T[]; copies: number }[] {
  const groups = Map.groupBy(entries, ({ away }) => [...away].sort().join(' '));
  return [...groups.values()].map((group) => ({ entries: group, copies: group[0]?.voters ?? 0 }));
}
