import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../scripts/database/migrate.ts';
import { serveForTests } from '../../scripts/test/test-portal.ts';

export type EmptyPortal = { url: string; stop(): Promise<void> };

/** A real portal nobody has set up yet: a second server on a database of its own, beside the demo world's in the same cluster. */
export async function startEmptyPortal(clusterUrl: string, firstRunCode: string): Promise<EmptyPortal> {
  const database = `empty_${randomBytes(6).toString('hex')}`;
  const databaseUrl = Object.assign(new URL(clusterUrl), { pathname: `/${database}` }).href;
  await onCluster(clusterUrl, `create database ${database}`);
  await migrate(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'portal-empty-'));
  await chmod(folder, 0o700);
  const server = await serveForTests({ folder, databaseUrl, DEMO: 'no', FIRST_RUN_CODE: firstRunCode });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await onCluster(clusterUrl, `drop database ${database} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function onCluster(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
