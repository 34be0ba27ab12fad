import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { root } from '../launch/root.ts';
import { noFilter, withEngine } from './engine.ts';
import { silent } from './silent-logger.ts';
import { migrationAdapter } from './whole-script.ts';

const folder = join(root, 'prisma/migrations');

/** Migrations of this checkout that the database does not have yet. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`);
    if (!rows[0]?.known) return await migrationNames();
    const done = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations where finished_at is not null');
    const names = new Set(done.rows.map((row) => row.name));
    return (await migrationNames()).filter((name) => !names.has(name));
  } finally {
    await client.end();
  }
}

/** Brings a database to prisma/migrations and the job queue to its own schema. Returns what was applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length > 0) await applyMigrations(databaseUrl);
  await runMigrations({ connectionString: databaseUrl, taskList: {}, noHandleSignals: true, logger: silent });
  return pending;
}

async function applyMigrations(databaseUrl: string): Promise<void> {
  await forgetFailed(databaseUrl);
  const names = await migrationNames();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await readFile(join(folder, path, 'migration.sql'), 'utf8') } },
    })),
  );
  const lockfile = { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') };
  const migrationsList = { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
  await withEngine(migrationAdapter(databaseUrl), (engine) => engine.applyMigrations({ migrationsList, filters: noFilter }));
}

/** One that failed (a full disk, a killed process) was rolled back whole, so it may simply be tried again. */
async function forgetFailed(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`);
    if (rows[0]?.known) await client.query('delete from _prisma_migrations where finished_at is null');
  } finally {
    await client.end();
  }
}

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
