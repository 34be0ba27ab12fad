import { createHash } from 'node:crypto';

type Row = { accountId: string | null; fullName: string; unitName: string; jobTitle: string; staffKindId: string | null; share: number; isCollective?: boolean; representative?: string };

/** Fingerprint of a list of authors: a writer who started from another one is told, not overruled. */
export function authorToken(authors: readonly Row[]): string {
  const parts = authors.map(({ accountId, fullName, unitName, jobTitle, staffKindId, share, isCollective, representative = '' }) =>
    [accountId, fullName, unitName, jobTitle, staffKindId, share, ...(isCollective ? [representative] : [])]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
