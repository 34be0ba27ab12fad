import type { Gap } from './gaps';
import { partOfTarget } from './part-numbers';

// Which parts a request to supplement opens, and what its answer must therefore hold. Pure: the verbs and the editor ask the same.

/**
 * Proof may always be added to a supplement: most requests ask for a source or a clearer scan. With the head the maturity
 * may change, and with it whether figures and a basis are wanted: so it opens them too.
 */
export const isAsked = (askedParts: readonly string[], part: string): boolean =>
  askedParts.length === 0 || part === 'evidence' || askedParts.includes(part) || ((part === 'basis' || part === 'figures') && askedParts.includes('head'));

/** An answer is never kept back by what its writer may not change: rules may have grown since the filing, an entry from paper may be short. */
export const askedGaps = (askedParts: readonly string[], gaps: readonly Gap[]): Gap[] => gaps.filter(({ target }) => isAsked(askedParts, partOfTarget(target)));
