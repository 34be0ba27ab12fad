import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/generated/prisma/client';
import { statementNames } from './statement-names';

/** The one place that makes a Prisma client: the web process, scripts and tests each hold one. */
export function createDb(url: string, options: { pool?: number } = {}): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: options.pool ?? 10, connectionTimeoutMillis: 15_000 }, { statementNameGenerator: statementNames() });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 20_000 } });
}
