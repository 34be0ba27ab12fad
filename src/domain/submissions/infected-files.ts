import type { Dossier } from './dossier';
import { sectionTarget } from './part-numbers';
import { whyNotChangeEvidence } from './policy';

/** `target`: the part of the editor it stands in; a picture stands in the text of its section. */
export type InfectedFile = { id: string; name: string; target: string };

/** Files nobody will ever open. */
export const infectedFiles = ({ evidence, basis }: Pick<Dossier, 'evidence' | 'basis'>): InfectedFile[] => [
  ...evidence.filter(({ scan }) => scan === 'INFECTED').map(({ id, name, sectionKey }) => ({ id, name, target: sectionKey === null ? 'evidence' : sectionTarget(sectionKey) })),
  ...(basis?.file?.scan === 'INFECTED' ? [{ id: basis.file.id, name: basis.file.name, target: 'basis' }] : []),
];

/** Of them, those that their writer may take out now: what was filed and is not asked for again is for the office to ask. */
export const infectedToRemove = (dossier: Pick<Dossier, 'status' | 'askedParts' | 'evidence' | 'basis' | 'versions'>): InfectedFile[] =>
  infectedFiles({
    basis: dossier.basis,
    evidence: dossier.evidence.filter(({ addedAt, sectionKey }) => {
      const wasFiled = dossier.versions.some(({ filedAt }) => filedAt >= addedAt);
      return sectionKey !== null || whyNotChangeEvidence(dossier, wasFiled) === null;
    }),
  });
