import 'server-only';
import { cookies, headers } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import type { SessionToken } from '@/domain/people/sign-in';
import { env } from './env';

// next-auth's encrypted token is all the browser gets: organization and session id. Expiry, roles and revocation live in
// the Session row. Its own sign-in endpoints stay closed (src/DECISIONS.md), so there is one door for writes.
const thirtyDays = 30 * 24 * 3600;

const isSecure = (): boolean => env().APP_URL?.startsWith('https:') ?? false;
const cookieName = (): string => (isSecure() ? '__Host-session' : 'session');

export async function readSessionToken(): Promise<SessionToken | null> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return null;
  return (await opened(value))?.token ?? null;
}

type Opened = { token: SessionToken; expiresAt: number };

/** Cookies opened lately: deriving the key and decrypting takes 0,7 ms, and a browser sends the same one for weeks. */
const lately = new Map<string, Opened>();
const most = 2000;

async function opened(value: string): Promise<Opened | null> {
  const known = lately.get(value);
  if (known) return known.expiresAt > Date.now() ? known : null;
  try {
    const { org, sid, exp } = (await decode({ token: value, secret: env().AUTH_SECRET })) ?? {};
    if (typeof org !== 'string' || typeof sid !== 'string' || typeof exp !== 'number') return null;
    const fresh = { token: { organizationId: org, sessionId: sid }, expiresAt: exp * 1000 };
    const [oldest] = lately.size >= most ? lately.keys() : [];
    if (oldest !== undefined) lately.delete(oldest);
    lately.set(value, fresh);
    return fresh;
  } catch {
    return null; // a forged or outdated token is no token
  }
}

/** On a shared machine the cookie ends with the browser. */
export async function writeSessionToken(token: SessionToken, options: { shared: boolean }): Promise<void> {
  const value = await encode({ token: { org: token.organizationId, sid: token.sessionId }, secret: env().AUTH_SECRET, maxAge: thirtyDays });
  (await cookies()).set(cookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    ...(options.shared ? {} : { maxAge: thirtyDays }),
  });
}

export async function clearSessionToken(): Promise<void> {
  // With the attributes it was set with: browsers ignore a __Host- cookie without Secure, even one that only deletes.
  (await cookies()).set(cookieName(), '', { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/', maxAge: 0 });
}

/** The visitor's address: the proxy's word only when TRUST_PROXY says that there is one. */
export async function readVisitor(): Promise<{ address: string; device: string }> {
  const list = await headers();
  const forwarded = env().TRUST_PROXY ? list.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return { address: forwarded || 'direct', device: list.get('user-agent') ?? '' };
}
