import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * Prisma's adapter cuts a script at every semicolon, also inside functions and comments. PostgreSQL itself takes the
 * script whole, and then as one transaction: a migration is applied or leaves nothing behind.
 */
export async function withWholeScripts<T>(databaseUrl: string, use: (adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const factory = new PrismaPg(pool);
  const connect = async (): Promise<SqlDriverAdapter> => {
    const connection = await factory.connect();
    const whole = connection.underlyingDriver();
    connection.executeScript = async (script) => {
      await whole.query(script);
    };
    return connection;
  };
  try {
    return await use({ provider: factory.provider, adapterName: factory.adapterName, connectToShadowDb: () => factory.connectToShadowDb(), connect });
  } finally {
    // The engine leaves its connection open, and an open one keeps the database from being cloned.
    await pool.end();
  }
}
