import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import type { Ctx, Db } from './context';
import { Refusal } from './refusal';

/** Waits behind a busy counter rather than failing: 200 filings at once queue for one lock (PLATFORM, Prisma under load). */
const patience = { maxWait: 15_000, timeout: 20_000 };

/** Prisma codes for "could not get a connection, or lost it": P2028 transaction API, P1001/P1002/P1008/P1017 connection, P2024 pool. */
const unavailable = new Set(['P2028', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024']);

/** The driver's own pool has no code for "nobody let go of a connection in time". */
const isUnavailable = (error: unknown): boolean =>
  (error instanceof Prisma.PrismaClientKnownRequestError && unavailable.has(error.code)) ||
  (error instanceof Error && error.message.includes('timeout exceeded when trying to connect'));

const isClient = (db: Db): db is PrismaClient => '$connect' in db;

/**
 * Runs `work` in one transaction; inside another one, it joins it. What happened, its event and its jobs commit together.
 * @throws Refusal 'busy' when the database could not serve in time: nothing was written.
 */
export async function transact<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (!isClient(ctx.db)) return work(ctx);
  const client = ctx.db;
  try {
    return await client.$transaction((tx) => work({ ...ctx, db: tx }), patience);
  } catch (error) {
    if (isUnavailable(error)) throw new Refusal('busy');
    throw error;
  }
}
