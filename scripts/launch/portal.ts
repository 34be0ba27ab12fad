import { ensureGenerated } from './build.ts';
import { takeLock } from './lock.ts';
import { openDatabase, runningDatabase } from './open-database.ts';
import { readSettings, type Settings } from './settings.ts';

export type Portal = { settings: Settings; databaseUrl: string; isRunning: boolean };

/**
 * For the operator's commands (operator, backup, restore, verify): the same database, files and secrets as `npm start`
 * uses. Beside a running portal its database is used; otherwise one is opened for the command and closed after it.
 * Afterwards `env()` of src/platform answers too.
 */
export async function withPortal<T>(use: (portal: Portal) => Promise<T>): Promise<T> {
  const settings = await readSettings({ ask: false });
  await ensureGenerated();
  const running = settings.externalDatabase ? undefined : await runningDatabase(settings);
  const releaseLock = running || settings.externalDatabase ? undefined : await takeLock(settings.folder);
  const database = running ?? (await openDatabase(settings));
  const stop = (): void =>
    void database.close().finally(() => {
      releaseLock?.();
      process.exit(130);
    });
  process.once('SIGINT', stop).once('SIGTERM', stop);
  Object.assign(process.env, settings.environment, { DATABASE_URL: database.url });
  try {
    return await use({ settings, databaseUrl: database.url, isRunning: running !== undefined });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await database.close();
    releaseLock?.();
  }
}
