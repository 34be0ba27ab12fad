import type { Dossier } from './dossier';
import { whyNotChangeEvidence } from './policy';

/** `sectionKey`: of a picture in the text of that section; null: attached to the dossier. */
export type InfectedFile = { id: string; name: string; sectionKey: string | null };

/** Files nobody will ever open. */
export const infectedFiles = (evidence: Dossier['evidence']): InfectedFile[] =>
  evidence.filter(({ scan }) => scan === 'INFECTED').map(({ id, name, sectionKey }) => ({ id, name, sectionKey }));

/** Of them, those that their writer may take out now: what was filed and is not asked for again is for the office to ask. */
export const infectedToRemove = (dossier: Pick<Dossier, 'status' | 'askedParts' | 'evidence' | 'versions'>): InfectedFile[] =>
  infectedFiles(dossier.evidence.filter(({ addedAt, sectionKey }) => {
    const wasFiled = dossier.versions.some(({ filedAt }) => filedAt >= addedAt);
    return sectionKey !== null || whyNotChangeEvidence(dossier, wasFiled) === null;
  }));
