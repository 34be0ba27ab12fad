/**
 * Every relation by which something refers to a stored file. What none of them names was sent and never attached
 * (`uses.test.ts` holds this list against the foreign keys of the database).
 */
export const fileUses = ['campaignFiles', 'evidence', 'scans', 'shareScans', 'confirmations', 'threadFiles', 'bases', 'basisFiles', 'minutes', 'councils', 'countScans', 'sheetScans', 'firstScans', 'blindCopies', 'appealFiles', 'appealScans', 'appealFollows'] as const;

export type FileUse = (typeof fileUses)[number];

/** For a count of all of them. */
export const everyUse = Object.fromEntries(fileUses.map((use) => [use, true])) as Record<FileUse, true>;
