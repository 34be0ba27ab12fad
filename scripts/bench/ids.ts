/** Ids that SQL and TypeScript can both compute: what kind of row, and its number. */
export const kinds = {
  organization: 1, unit: 2, account: 3, campaign: 4, field: 5, topic: 6, staffKind: 7, criterion: 8, seat: 9, submission: 10, author: 11, sheet: 12, screening: 13,
  receipt: 14, event: 15, message: 16,
} as const;

export const uid = (kind: keyof typeof kinds, number: number): string =>
  `${kinds[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const organizationId = uid('organization', 1);
/** Where the bulk of the dossiers lies, and where drafts are filed. */
export const judged = uid('campaign', 1);
export const open = uid('campaign', 2);

export const people = { office: 1, officeHead: 2, chairman: 3, admin: 4, firstMember: 101, members: 30, firstAuthor: 1001, authors: 300 } as const;
export const criteria = [2000, 2000, 2000, 1500, 1500, 1000] as const;
export const drafts = { first: 1_000_001, count: 4000 } as const;
/** Open sheets to save: five of each of the first thousand dossiers, by members who closed none there. */
export const openSheets = { dossiers: 1000, each: 5 } as const;
export const memberOf = (dossier: number, place: number): number => people.firstMember + ((dossier * 7 + place) % people.members);
