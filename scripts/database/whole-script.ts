import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/**
 * Prisma's adapter cuts a script at every semicolon, also inside functions and comments. PostgreSQL itself takes the
 * script whole, and then as one transaction: a migration is applied or leaves nothing behind.
 */
export function migrationAdapter(databaseUrl: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: databaseUrl });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const connection = await factory.connect();
      const whole = connection.underlyingDriver();
      connection.executeScript = async (script) => {
        await whole.query(script);
      };
      return connection;
    },
  };
}
