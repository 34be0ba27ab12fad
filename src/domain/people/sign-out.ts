import type { PrismaClient } from '@/generated/prisma/client';
import { hashSessionId, type SessionToken } from './sign-in';

/** `shared`: "máy dùng chung", where the next person must find nothing of this one in the browser. */
export async function signOut(db: PrismaClient, token: SessionToken, now: Date): Promise<{ shared: boolean }> {
  const key = { organizationId: token.organizationId, id: hashSessionId(token.sessionId) };
  const session = await db.session.findUnique({ where: { organizationId_id: key }, select: { shared: true } });
  await db.session.updateMany({ where: { ...key, revokedAt: null }, data: { revokedAt: now } });
  return { shared: session?.shared ?? false };
}
