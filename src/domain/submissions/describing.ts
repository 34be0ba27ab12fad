import { summaryKey } from './part-numbers';

/**
 * What stands for a part in lists, decisions and the public page: its own text, or the summary where the Word file is the
 * document and nobody wrote that part on the portal.
 */
export const describing = (key: 'solution' | 'effect' | 'novelty', textOf: (key: string) => string | undefined): string => textOf(key)?.trim() || (textOf(summaryKey)?.trim() ?? '');
