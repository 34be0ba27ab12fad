const nowhere = 'http://portal.invalid';

/**
 * Where to go after sign-in: only a path of our own. Judged as a browser will read it, since browsers drop tabs and line
 * breaks and take "\" for "/": "/\t/evil.example" leads to another site.
 */
export function safePath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, nowhere)) return '/home';
  const { origin, pathname, search, hash } = new URL(next, nowhere);
  return origin === nowhere && !pathname.startsWith('//') ? pathname + search + hash : '/home';
}
