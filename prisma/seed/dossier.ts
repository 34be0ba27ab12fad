/** What the demo knows of one dossier; shares in whole percent, field and topic by position. */
export type DemoDossier = {
  title: string;
  field: number;
  topic: number;
  authors: readonly (readonly [name: string, percent: number])[];
  /** The first author stands for this collective instead of themselves. */
  collective?: string;
  /** Of another organization, the last of the authors: asked once that organization is there (ask-guest.ts). */
  guest?: { from: string };
  /** Co-authors who have not answered to their share; the others have confirmed it here. */
  silent?: readonly string[];
  /** First day of application; without it the solution is running on trial. */
  applied?: string;
  /** Indices it helps, and what was measured. */
  indices?: readonly string[];
  figures?: readonly { name: string; measure: string; before: string; after: string; period: string }[];
  problem: string;
  solution: string;
  novelty: string;
  effect: string;
  scope: string;
  /** The word of the unit's head: given in the portal, on paper, or asked for and waited for. */
  confirmed?: 'portal' | 'paper' | 'asked';
  /** Where screening left it; without it: accepted. */
  end?: { kind: 'withdraw' | 'reject' | 'return'; reason: string };
};

export const sectionKeys = ['problem', 'solution', 'novelty', 'effect', 'scope'] as const;
