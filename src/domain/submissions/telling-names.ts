import { bareCollective } from './collective';

type Named = {
  fullName: string; unitName: string;
  /** Who answers for a collective. */
  representative?: string;
  /** Who headed it when the list was written. */
  heads?: readonly string[];
};

/** Names by which a reader would know whose a dossier is. A collective is also known without "Tập thể" before its name. */
export const tellingNames = (unitName: string, authors: readonly Named[]): string[] => [
  ...new Set([unitName, ...authors.flatMap(({ fullName, unitName: of, representative = '', heads = [] }) => [fullName, bareCollective(fullName), of, representative, ...heads])].filter((name) => name !== '')),
];
