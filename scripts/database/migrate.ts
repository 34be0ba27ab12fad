import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import { root } from '../launch/root.ts';
import { noFilter, withEngine } from './engine.ts';
import { silent } from './silent-logger.ts';
import { withWholeScripts } from './whole-script.ts';
import { withClient } from './with-client.ts';

const folder = join(root, 'prisma/migrations');

type History = { state: 'new' | 'migrated'; pending: string[] };

/** What the database has and what of this checkout it lacks. */
export async function readHistory(databaseUrl: string): Promise<History> {
  const names = await migrationNames();
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`);
    if (!rows[0]?.known) return { state: 'new', pending: names };
    const done = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations where finished_at is not null');
    const applied = new Set(done.rows.map((row) => row.name));
    return { state: applied.size > 0 ? 'migrated' : 'new', pending: names.filter((name) => !applied.has(name)) };
  });
}

/** Brings a database to prisma/migrations and the job queue to its own schema. Returns what was applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const { pending } = await readHistory(databaseUrl);
  if (pending.length > 0) {
    await forgetFailed(databaseUrl);
    await applyMigrations(databaseUrl);
  }
  await runMigrations({ connectionString: databaseUrl, taskList: {}, noHandleSignals: true, logger: silent });
  return pending;
}

async function applyMigrations(databaseUrl: string): Promise<void> {
  const names = await migrationNames();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') } },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') };
  const migrationsList = { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
  await withWholeScripts(databaseUrl, (adapter) => withEngine(adapter, (engine) => engine.applyMigrations({ migrationsList, filters: noFilter })));
}

/** One that failed (a full disk, a killed process) was rolled back whole, so it may simply be tried again. */
async function forgetFailed(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`);
    if (rows[0]?.known) await client.query('delete from _prisma_migrations where finished_at is null');
  });
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
