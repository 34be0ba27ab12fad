import pg from 'pg';
import { markDatabaseDown, markDatabaseUp, isDatabaseDown } from './breaker';
import { env } from './env';
import { log } from './log';

const everyMs = 2_000;

/** Asks the database every two seconds whether it is there, so that pages answer 503 at once instead of waiting for time-outs. */
export function watchDatabase(): void {
  let misses = 0;
  const ask = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 3_000, query_timeout: 3_000 });
    client.on('error', () => undefined); // the awaited calls below report it
    try {
      await client.connect();
      await client.query('select 1');
      misses = 0;
      if (isDatabaseDown()) log.info({ kind: 'database.back' });
      markDatabaseUp();
    } catch {
      misses += 1;
      // One slow answer on a busy machine is not an outage.
      if (misses >= 2 && !isDatabaseDown()) {
        log.error({ kind: 'database.down' });
        markDatabaseDown();
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const next = (): void => {
    setTimeout(() => void ask().finally(next), everyMs).unref();
  };
  next();
}
