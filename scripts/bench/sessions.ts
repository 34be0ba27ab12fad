import { encode } from 'next-auth/jwt';
import type pg from 'pg';
import { hashSessionId } from '@/domain/people/sign-in';
import { organizationId, uid } from './ids.ts';

/** Signs people in without their passwords: a session row each, and the cookie that the browser would hold. */
export async function signInAll(client: pg.ClientBase, numbers: readonly number[], secret: string): Promise<Map<number, string>> {
  const cookies = new Map<number, string>();
  for (const number of numbers) {
    const sessionId = `bench-${number}`;
    await client.query(
      `insert into "Session" ("organizationId", "id", "accountId", "device", "createdAt", "lastSeenAt", "expiresAt") values ($1, $2, $3, 'bench', now(), now(), now() + interval '1 day')`,
      [organizationId, hashSessionId(sessionId), uid('account', number)],
    );
    cookies.set(number, `session=${await encode({ token: { org: organizationId, sid: sessionId }, secret, maxAge: 86_400 })}`);
  }
  return cookies;
}
