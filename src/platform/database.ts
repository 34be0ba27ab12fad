import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from './create-db';
import { env } from './env';

// Kept on globalThis: development reloads modules.
const shared = globalThis as typeof globalThis & { portalDb?: PrismaClient };

export function database(): PrismaClient {
  shared.portalDb ??= createDb(env().DATABASE_URL, { pool: env().DATABASE_POOL });
  return shared.portalDb;
}
