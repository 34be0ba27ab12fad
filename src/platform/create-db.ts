import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { goesDirect } from '@/domain/read-rows';
import { PrismaClient } from '@/generated/prisma/client';
import { statementNames } from './statement-names';

const dateOid = 1082;
/** pg reads a `date` in the time zone of the machine; here it is midnight UTC everywhere, as the client has it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === dateOid ? (text: string) => new Date(`${text}T00:00:00Z`) : pg.types.getTypeParser(oid, format)),
};

/** The one place that makes a Prisma client: the web process, scripts and tests each hold one. */
export function createDb(url: string, options: { pool?: number } = {}): PrismaClient {
  const pool = new pg.Pool({
    connectionString: url, max: options.pool ?? 10, connectionTimeoutMillis: 15_000,
    // Prisma's adapter drops the offset of an instant and takes it for UTC: on a server set to Vietnam's time all of them
    // would be seven hours off.
    onConnect: async (client) => {
      await client.query("set time zone 'UTC'");
    },
  });
  // A connection that dies while nobody uses it: the pool opens another, and watch-database notices if there is none.
  pool.on('error', () => undefined);
  const nameOf = statementNames();
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf, disposeExternalPool: true });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 20_000 } });
  goesDirect(client, async (text, values) => (await pool.query({ name: nameOf({ sql: text }), text, values: [...values], types })).rows);
  return client;
}
