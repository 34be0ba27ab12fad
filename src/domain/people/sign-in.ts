import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { verifyPassword } from './password-hash';
import { cleanSignInName } from './sign-in-name';

export type SignInInput = { name: string; password: string; shared: boolean };
/** Where the request comes from: the network address is only ever kept hashed. */
export type Visitor = { address: string; device: string };
/** What the browser's token holds; everything else is looked up anew. */
export type SessionToken = { organizationId: string; sessionId: string };

export const failuresToLock = 8;
const idleMinutes = { shared: 30, own: 8 * 60 };

export const hashSessionId = (sessionId: string): string => createHash('sha256').update(sessionId).digest('hex');
const hashAddress = (address: string): string => createHash('sha256').update(`address:${address}`).digest('hex');

export const idleMillis = (shared: boolean): number => (shared ? idleMinutes.shared : idleMinutes.own) * 60_000;

/** Milliseconds to wait before an answer: grows with the failures from one address in the last 15 minutes. Never a lock: one office has one address. */
export async function slowdownFor(db: PrismaClient, address: string, now: Date): Promise<number> {
  const failures = await db.signInFailure.count({ where: { addressHash: hashAddress(address), at: { gt: new Date(now.getTime() - 15 * 60_000) } } });
  return failures < 5 ? 0 : Math.min(4000, (failures - 4) * 250);
}

/**
 * Opens a session for a name and password.
 * @throws Refusal 'sign_in_failed', in the same words for an unknown name, a wrong password and a locked account, whatever the
 * password: else a lock would tell a guesser when to stop. 'account_disabled' only with the right password.
 */
export async function signIn(db: PrismaClient, input: SignInInput, visitor: Visitor, now: Date): Promise<SessionToken> {
  const login = await db.login.findUnique({
    where: { signInName: cleanSignInName(input.name) },
    select: { organizationId: true, accountId: true, passwordHash: true, lockedAt: true, signInName: true, account: { select: { disabledAt: true } } },
  });
  const right = await verifyPassword(input.password, login?.passwordHash ?? null);
  if (!login || !right) {
    await noteFailure(db, visitor.address, now);
    if (login && !login.lockedAt) await countFailure(db, login.signInName, now);
    throw new Refusal('sign_in_failed');
  }
  if (login.lockedAt) throw new Refusal('sign_in_failed');
  if (login.account.disabledAt) throw new Refusal('account_disabled');

  const sessionId = randomBytes(32).toString('base64url');
  await db.$transaction(async (db) => {
    // Guarded: of a thousand guesses sent at once, those after the eighth failure open nothing.
    const { count } = await db.login.updateMany({ where: { signInName: login.signInName, lockedAt: null }, data: { failedCount: 0, lastFailedAt: null } });
    if (count === 0) throw new Refusal('sign_in_failed');
    await db.session.create({
      data: {
        organizationId: login.organizationId,
        id: hashSessionId(sessionId),
        accountId: login.accountId,
        device: visitor.device.slice(0, 200),
        shared: input.shared,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + idleMillis(input.shared)),
      },
    });
  });
  return { organizationId: login.organizationId, sessionId };
}

/** Remembers a failed try from an address, so that the next ones from there are answered more slowly. */
export async function noteFailure(db: PrismaClient, address: string, now: Date): Promise<void> {
  await db.signInFailure.create({ data: { id: newId(), addressHash: hashAddress(address), at: now } });
}

async function countFailure(db: PrismaClient, signInName: string, now: Date): Promise<void> {
  // One statement, so that parallel guesses are all counted.
  await db.$executeRaw`
    update "Login" set "failedCount" = "failedCount" + 1, "lastFailedAt" = ${now},
      "lockedAt" = case when "failedCount" + 1 >= ${failuresToLock} then ${now}::timestamptz else "lockedAt" end
    where "signInName" = ${signInName}`;
}
