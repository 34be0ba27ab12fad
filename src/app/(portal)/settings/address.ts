export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The first of what stands in the address under each name. */
export async function readParams(searchParams: SearchParams): Promise<Record<string, string | undefined>> {
  const given = await searchParams;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

/** A page's address with its filters; empty ones are left out. */
export function addressOf(path: string, params: Record<string, string | number | undefined>): string {
  const filled = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}
