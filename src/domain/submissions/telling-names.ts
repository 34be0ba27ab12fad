import { bareCollective } from './collective';

type Authors = readonly { fullName: string; unitName: string; representative?: string }[];

/** The names by which a dossier is known as somebody's: its unit, its authors and where they work; of a collective also its bare name, and who answers for it. */
export function tellingNames(unitName: string, authors: Authors): string[] {
  const names = [unitName, ...authors.flatMap(({ fullName, unitName, representative = '' }) => [fullName, bareCollective(fullName), unitName, representative])];
  return [...new Set(names)].filter((name) => name !== '');
}
