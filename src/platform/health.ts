import 'server-only';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { database } from './database';
import { areJobsRunning } from './job-state';
import { isStorageReady } from './storage';

export async function checkHealth(): Promise<{ database: boolean; migrations: boolean; storage: boolean; jobs: boolean }> {
  const [applied, storage] = await Promise.all([appliedMigrations(), isStorageReady()]);
  const expected = await readdir(join(process.cwd(), 'prisma/migrations'), { withFileTypes: true });
  const names = expected.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return { database: applied !== null, migrations: applied !== null && names.every((name) => applied.has(name)), storage, jobs: areJobsRunning() };
}

async function appliedMigrations(): Promise<Set<string> | null> {
  try {
    const rows = await database().$queryRaw<{ name: string }[]>`select migration_name as name from _prisma_migrations where finished_at is not null`;
    return new Set(rows.map((row) => row.name));
  } catch {
    return null;
  }
}
