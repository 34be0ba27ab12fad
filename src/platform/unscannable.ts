// Contents that clamd refused for their size. Not kept in the database: the limit is clamd's own and may be raised any day,
// and the sweep at each start asks for all of them again. On globalThis: jobs and route handlers are bundled apart.
const shared = globalThis as typeof globalThis & { portalUnscannable?: Set<string> };

export const isUnscannable = (sha256: string): boolean => shared.portalUnscannable?.has(sha256) ?? false;

export function setUnscannable(sha256: string, refused: boolean): void {
  shared.portalUnscannable ??= new Set();
  if (refused) shared.portalUnscannable.add(sha256);
  else shared.portalUnscannable.delete(sha256);
}
