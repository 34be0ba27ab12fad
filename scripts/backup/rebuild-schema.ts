import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { BackupFailure, type Manifest } from '@/platform/backup/manifest';
import { root } from '../launch/root.ts';

const folder = join(root, 'prisma/migrations');

/** The table in which Prisma's engine keeps what it applied; it makes the same one. */
const ledger = `CREATE TABLE "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ, "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT, "rolled_back_at" TIMESTAMPTZ, "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

export async function refuseNewer(manifest: Manifest): Promise<void> {
  const ours = new Set(await readdir(folder));
  const unknown = manifest.migrations.filter((name) => !ours.has(name));
  if (unknown.length > 0) {
    throw new BackupFailure(`Bản sao lưu do phiên bản mới hơn của cổng tạo ra (phiên bản ${manifest.version}, có ${unknown[0]}). Cài phiên bản đó rồi khôi phục.`);
  }
}

/** Tables here that are in no backup of ours: rebuilding would take them away. */
export async function strangeTables(client: pg.ClientBase, manifest: Manifest): Promise<string[]> {
  const known = new Set([...manifest.tables.map((table) => table.name), '_prisma_migrations', ...(await tablesOfMigrations())]);
  const { rows } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by tablename`);
  return rows.map((row) => row.name).filter((name) => !known.has(name));
}

async function tablesOfMigrations(): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const texts = await Promise.all(names.map((entry) => readFile(join(folder, entry.name, 'migration.sql'), 'utf8')));
  return texts.flatMap((text) => [...text.matchAll(/^CREATE TABLE "(\w+)"/gmu)].map(([, name]) => name ?? ''));
}

/**
 * Builds the schema anew as it was when the backup was made, constraints and triggers included; the migrations since
 * then follow after the data. Inside the caller's transaction.
 */
export async function rebuildSchema(client: pg.ClientBase, manifest: Manifest): Promise<void> {
  await client.query('drop schema if exists graphile_worker cascade; drop schema if exists public cascade; create schema public; grant usage on schema public to public');
  await client.query('set local search_path to public');
  for (const name of [...manifest.migrations].sort()) await client.query(await readFile(join(folder, name, 'migration.sql'), 'utf8'));
  await client.query(ledger);
}
