/** Beside the size, where the portal keeps something else than what was sent; '' otherwise. */
export const convertedWords = (from: string | null | undefined): string => (from ? `đã chuyển từ ${from.toUpperCase()}` : '');
