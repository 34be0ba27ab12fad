/** Who somebody is, as far as a conflict goes. People without an account count too (openreview #301, hotcrp #316). */
export type Identity = {
  accountId: string | null; foldedName: string; unitId: string | null; foldedUnitName: string;
  /** Of a collective: `accountId` is who answers for it, or they are known by name; and who headed the unit. */
  isCollective?: boolean; foldedRepresentative?: string; headIds?: readonly string[];
};

/** What a query asks of the authors for the rules below. */
export const identitySelect = { accountId: true, foldedName: true, unitId: true, foldedUnitName: true, isCollective: true, foldedRepresentative: true, headIds: true } as const;

/** The same person: by account, or by folded name and unit. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  if (one.accountId && other.accountId) return one.accountId === other.accountId;
  return one.foldedName !== '' && one.foldedName === other.foldedName && isSameUnit(one, other);
}

export function isSameUnit(one: Pick<Identity, 'unitId' | 'foldedUnitName'>, other: Pick<Identity, 'unitId' | 'foldedUnitName'>): boolean {
  if (one.unitId && other.unitId) return one.unitId === other.unitId;
  return one.foldedUnitName !== '' && one.foldedUnitName === other.foldedUnitName;
}

/** Who answers for a collective, known by name because one of the two has no account. */
const isRepresentative = (member: Identity, author: Identity): boolean =>
  author.isCollective === true && isSamePerson(member, { ...author, foldedName: author.foldedRepresentative ?? '' });

const heads = ({ accountId }: Identity, { isCollective, headIds }: Identity): boolean =>
  isCollective === true && accountId !== null && (headIds ?? []).includes(accountId);

/** Stands in the list, by themselves or for a collective. */
export const isAmong = (member: Identity, authors: readonly Identity[]): boolean =>
  authors.some((author) => isSamePerson(member, author) || isRepresentative(member, author));

/** An author or co-author never judges, and never sees how others judged; nor who represents a collective or heads it. */
export const isHardConflict = (member: Identity, authors: readonly Identity[]): boolean =>
  isAmong(member, authors) || authors.some((author) => heads(member, author));

/** A collective is its people: whatever the campaign says of the same unit, they are at least noted. */
export const isOfCollective = (member: Identity, authors: readonly Identity[]): boolean =>
  authors.some((author) => author.isCollective === true && isSameUnit(member, author));
