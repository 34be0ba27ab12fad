import type { ConfirmationKind } from '@/generated/prisma/enums';
import { picturesIn, type RichText } from '@/domain/text/rich-text';
import { normalizeLine, normalizeText } from '@/domain/text/normalize';

// What the word of the unit's head is about, and whether it still stands. Pure: the editor asks it at every key.

export type Confirmation = {
  id: string; kind: ConfirmationKind; toOffice: boolean; contentHash: string; note: string; signedOn: Date | null; signerName: string; fileId: string | null;
  by: string | null; at: Date; answeredAt: Date | null; versionNumber: number | null;
};

type Content = {
  title: string;
  sections: readonly { key: string; text: string; content?: RichText | null }[];
  authors: readonly { accountId: string | null; fullName: string; unitName: string; share: number; isCollective?: boolean; representative?: string }[];
  /** Of these only the document that stands for the text, where there is one: it is what was read. */
  evidence?: readonly { isMain: boolean; sha256: string }[];
};

/** Title, sections, authors and main document in one text; in the order of keys, since the campaign may move its sections. */
export function confirmedContent({ title, sections, authors, evidence = [] }: Content): string {
  const texts = sections.map(({ key, text, content }) => [key, normalizeText(text), ...(content ? picturesIn(content) : [])] as const).filter(([, text]) => text !== '');
  return JSON.stringify([
    normalizeLine(title),
    texts.sort(([one], [other]) => (one < other ? -1 : 1)),
    authors.map(({ accountId, fullName, unitName, share, isCollective, representative = '' }) => [accountId, normalizeLine(fullName), normalizeLine(unitName), share, ...(isCollective ? [normalizeLine(representative)] : [])]),
    ...evidence.filter(({ isMain }) => isMain).map(({ sha256 }) => sha256),
  ]);
}

export type Standing = {
  /** The word that counts now. */
  held: Confirmation | null;
  /** The asking that waits for an answer. */
  open: Confirmation | null;
  /** Given, but the text has changed since. Of a filed dossier neither this nor the next: what came before is the unit's own. */
  stale: Confirmation | null;
  /** Sent back, and nothing has followed. */
  returned: Confirmation | null;
};

type Rows = readonly Confirmation[];

const isWord = ({ kind }: Confirmation): boolean => kind === 'CONFIRMED' || kind === 'PAPER';

/**
 * @param rows oldest first
 * @param hash of the content as it stands; a filed dossier keeps the word it was filed with, whatever a supplement changes
 */
export function standingOf(rows: Rows, filed: boolean, hash: string): Standing {
  const open = openAsking(rows);
  const answer = rows.findLast(({ kind }) => kind !== 'ASKED') ?? null;
  const word = answer && isWord(answer) ? answer : null;
  const held = filed ? (rows.findLast((row) => isWord(row) && row.versionNumber !== null) ?? null) : word?.contentHash === hash ? word : null;
  return { held, open, stale: filed || held ? null : word, returned: filed || open || answer?.kind !== 'RETURNED' ? null : answer };
}

export const openAsking = (rows: Rows): Confirmation | null => rows.find(({ kind, answeredAt }) => kind === 'ASKED' && answeredAt === null) ?? null;
