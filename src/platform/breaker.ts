import { layersOf } from './error-layers';

/**
 * Whether the database answers. Pages that throw would end as 500; the door reads this first and answers 503 with
 * Retry-After instead. Shared through globalThis because the door and the pages load it apart but run in one process.
 */
type Breaker = { downSince: number | null };
const shared = globalThis as typeof globalThis & { portalBreaker?: Breaker };

const breaker = (): Breaker => {
  shared.portalBreaker ??= { downSince: null };
  return shared.portalBreaker;
};

export const isDatabaseDown = (): boolean => breaker().downSince !== null;

export function markDatabaseDown(): void {
  breaker().downSince ??= Date.now();
}

export function markDatabaseUp(): void {
  breaker().downSince = null;
}

const connectionCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037', 'ECONNREFUSED', 'ECONNRESET', '53300', '57P01', '57P02', '57P03', '08006', '08001']);
const connectionKinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);
// The last one has the same code (55000) as quite other things.
const connectionWords = /ECONNREFUSED|ECONNRESET|Connection terminated|connection timeout|timeout exceeded when trying to connect|is not queryable|Can't reach database|DatabaseNotReachable|SocketTimeout|not currently accepting connections/iu;

/** A visitor who goes away in the middle of a request: Node gives that the code of a lost connection too. */
const isVisitorGone = (error: unknown): boolean => error instanceof Error && error.message === 'aborted';

/** Tells a lost connection to the database from a bug, through the layers Prisma and pg wrap around it. */
export function isConnectionLoss(error: unknown): boolean {
  if (isVisitorGone(error)) return false;
  return layersOf(error).some(
    ({ code, originalCode, kind, name, message }) =>
      [code, originalCode].some((each) => each && connectionCodes.has(each)) ||
      (kind && connectionKinds.has(kind)) ||
      name === 'PrismaClientInitializationError' ||
      (message && connectionWords.test(message)),
  );
}
