import { launcherOf } from './lock.ts';
import { type OpenDatabase, openDatabase, runningDatabase } from './open-database.ts';
import { readSettings } from './settings.ts';

/** The installation in this checkout, as the commands beside `npm start` need it. */
export type Installation = { databaseUrl: string; filesDir: string; backupDir: string; demo: boolean; running: boolean };

/** Uses the database of the running portal, or starts the embedded one for as long as the command takes. */
export async function withInstallation<T>(use: (installation: Installation) => Promise<T>): Promise<T> {
  const settings = await readSettings();
  const running = (await launcherOf(settings.folder)) !== undefined;
  const own: OpenDatabase | undefined = settings.externalDatabase ? undefined : await runningDatabase(settings);
  const database = own ?? (await openDatabase(settings));
  try {
    const { FILES_DIR, BACKUP_DIR } = settings.env;
    return await use({ databaseUrl: database.url, filesDir: FILES_DIR, backupDir: BACKUP_DIR, demo: settings.mode === 'demo', running });
  } finally {
    await database.close();
  }
}
