/** Who somebody is, as far as a conflict goes. People without an account count too (openreview #301, hotcrp #316). */
export type Identity = { accountId: string | null; foldedName: string; unitId: string | null; foldedUnitName: string };

/** The same person: by account, or by folded name and unit. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  if (one.accountId && other.accountId) return one.accountId === other.accountId;
  return one.foldedName !== '' && one.foldedName === other.foldedName && isSameUnit(one, other);
}

export function isSameUnit(one: Pick<Identity, 'unitId' | 'foldedUnitName'>, other: Pick<Identity, 'unitId' | 'foldedUnitName'>): boolean {
  if (one.unitId && other.unitId) return one.unitId === other.unitId;
  return one.foldedUnitName !== '' && one.foldedUnitName === other.foldedUnitName;
}

/** An author or co-author never judges, and never sees how others judged. */
export const isHardConflict = (member: Identity, authors: readonly Identity[]): boolean => authors.some((author) => isSamePerson(member, author));
