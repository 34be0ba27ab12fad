export const pageSize = 50;

/** 2530 → "2.530". By hand: the same in every browser and on the server, and cheap. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** The page asked for in the address: whole, from 1, never beyond the last. */
export function pageNumber(asked: string | undefined, total: number, size = pageSize): number {
  const page = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1;
  return Math.min(Math.max(page, 1), pageCount(total, size));
}

export function pageCount(total: number, size = pageSize): number {
  return Math.max(1, Math.ceil(total / size));
}

/** First and last row on a page; 0 and 0 for an empty list. */
export function shownRows(page: number, total: number, size = pageSize): { from: number; to: number } {
  if (total === 0) return { from: 0, to: 0 };
  return { from: (page - 1) * size + 1, to: Math.min(page * size, total) };
}
