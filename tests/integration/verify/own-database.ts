import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createDb } from '@/platform/create-db';
import { migrate } from '../../../scripts/database/migrate.ts';
import { makeWholeWorld } from './whole-world';

/** Another database on the same server: these tests break schemas and replace whole databases. */
export async function createDatabase(databaseUrl: string, suffix: string, template?: string): Promise<string> {
  const url = new URL(databaseUrl);
  const name = `${url.pathname.slice(1)}_${suffix}`;
  url.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  try {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.query(`create database "${name}" ${template ? `template "${new URL(template).pathname.slice(1)}"` : ''}`);
  } finally {
    await admin.end();
  }
  url.pathname = `/${name}`;
  return url.href;
}

export async function run(databaseUrl: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A migrated database that holds the whole world, with its files; nobody stays connected to it, so it can be cloned. */
export async function prepareWorld(databaseUrl: string, suffix: string) {
  const url = await createDatabase(databaseUrl, suffix);
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'));
  const filesDir = join(folder, 'files');
  await migrate(url);
  const db = createDb(url, { pool: 2 });
  const { as: _as, db: _db, ...world } = await makeWholeWorld(db, filesDir);
  await db.$disconnect();
  return { url, filesDir, folder, world, remove: () => rm(folder, { recursive: true, force: true }) };
}

export type Prepared = Awaited<ReturnType<typeof prepareWorld>>;
