import pg from 'pg';
import { test as base, inject } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { emptyDatabase, emptyingScript } from './empty-database';

export { expect } from 'vitest';

type OwnDatabase = { db: PrismaClient; url: string; empty: () => Promise<void>; close: () => Promise<void> };

/** This worker's own copy of the template, made by the first file that runs in its slot. */
async function openDatabase(): Promise<OwnDatabase> {
  const { adminUrl, template, prefix } = inject('template');
  const name = `${prefix}_${process.env.VITEST_POOL_ID ?? '1'}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await cloneTemplate(admin, template, name);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const script = await emptyingScript(client);
  const db = createDb(url.href, { pool: 10 });
  return {
    db,
    url: url.href,
    empty: () => emptyDatabase(client, script),
    close: async () => {
      await db.$disconnect();
      await client.end();
    },
  };
}

// 55006: someone is connected to the template at this very moment, perhaps only to migrate it.
async function cloneTemplate(admin: pg.Client, template: string, name: string, tries = 1): Promise<void> {
  try {
    await admin.query(`create database "${name}" template "${template}"`);
  } catch (error) {
    if ((error as { code?: string }).code !== '55006' || tries >= 50) throw error;
    await admin.query('select pg_sleep(0.2)');
    await cloneTemplate(admin, template, name, tries + 1);
  }
}

/** vitest's `test` with `db`: a real PostgreSQL database of this worker's own, empty before each test. */
export const test = base.extend<{ db: PrismaClient; databaseUrl: string; ownDatabase: OwnDatabase }>({
  ownDatabase: [
    async ({}, use) => {
      const own = await openDatabase();
      await use(own);
      await own.close();
    },
    { scope: 'file' },
  ],
  db: async ({ ownDatabase }, use) => {
    await ownDatabase.empty();
    await use(ownDatabase.db);
  },
  databaseUrl: async ({ ownDatabase }, use) => use(ownDatabase.url),
});

/** Moves portal_now() so that it reads `instant` at this moment. */
export async function setClock(db: PrismaClient, instant: Date): Promise<void> {
  await db.$executeRaw`
    insert into "ClockOffset" (id, seconds) values (1, extract(epoch from ${instant}::timestamptz - clock_timestamp()))
    on conflict (id) do update set seconds = excluded.seconds`;
}
