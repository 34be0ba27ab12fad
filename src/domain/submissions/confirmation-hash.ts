import { createHash } from 'node:crypto';
import type { Dossier } from './dossier';
import { type Standing, confirmedContent, standingOf } from './unit-confirmation';

export const confirmationHash = (content: Parameters<typeof confirmedContent>[0]): string => createHash('sha256').update(confirmedContent(content)).digest('hex');

/** Where the word of the unit's head stands for what this reader has before them. */
export const confirmationStanding = (dossier: Pick<Dossier, 'title' | 'sections' | 'authors' | 'evidence' | 'confirmations' | 'filedAt'>): Standing =>
  // A filed dossier keeps its word whatever the text: there is nothing to add up.
  standingOf(dossier.confirmations, dossier.filedAt !== null, dossier.filedAt || dossier.confirmations.length === 0 ? '' : confirmationHash(dossier));
