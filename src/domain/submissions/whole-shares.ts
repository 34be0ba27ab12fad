import { formatShare } from '@/domain/numbers/hundredths';

/** They make 100%, and everybody has one: a line just written still stands at nothing, and nobody agrees to nothing. */
export const areSharesWhole = (authors: readonly { share: number }[]): boolean =>
  authors.every(({ share }) => share > 0) && authors.reduce((sum, { share }) => sum + share, 0) === 10_000;

/** "30%", or that it is still to be written. */
export const shareWords = (share: number): string => (share > 0 ? formatShare(share) : 'chưa ghi tỷ lệ');
