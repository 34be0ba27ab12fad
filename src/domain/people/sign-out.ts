import type { PrismaClient } from '@/generated/prisma/client';
import { hashSessionId, type SessionToken } from './sign-in';

export async function signOut(db: PrismaClient, token: SessionToken, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { organizationId: token.organizationId, id: hashSessionId(token.sessionId), revokedAt: null },
    data: { revokedAt: now },
  });
}
