import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '../database/migrate.ts';
import { withClient } from '../database/with-client.ts';
import { root } from '../launch/root.ts';
import { startServer } from '../launch/run-server.ts';
import { freePort } from '../postgres/cluster.ts';
import { startScratchCluster } from '../postgres/scratch.ts';

export type TestPortal = { url: string; databaseUrl: string; authSecret: string; stop(): Promise<void> };

const started = new Set<TestPortal>();

/** When the run is called off. What is missed here dies with our pipes. */
export async function stopTestPortals(): Promise<void> {
  await Promise.all([...started].map((portal) => portal.stop()));
}

/** The production build with the demo world, beside whatever else runs on this machine. APP_ENV=test lets the clock be moved. */
export async function startTestPortal(): Promise<TestPortal> {
  const cluster = await startScratchCluster();
  const folder = await mkdtemp(join(tmpdir(), 'portal-data-'));
  await chmod(folder, 0o700);
  const databaseUrl = cluster.url('portal');
  await withClient(cluster.url('postgres'), (client) => client.query('create database portal'));
  await migrate(databaseUrl);
  const seed = join(root, 'prisma/seed/demo.ts');
  if (existsSync(seed)) {
    const { seedDemo } = (await import(pathToFileURL(seed).href)) as { seedDemo(databaseUrl: string, filesDir: string): Promise<void> };
    await seedDemo(databaseUrl, join(folder, 'files'));
  }
  const server = await serveForTests({ folder, databaseUrl });
  const portal: TestPortal = {
    url: server.url,
    databaseUrl,
    authSecret: server.authSecret,
    stop: async () => {
      started.delete(portal);
      await server.stop();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  started.add(portal);
  return portal;
}

type Place = { folder: string; databaseUrl: string; port: number; authSecret: string };

/** Everything the server of a test reads, and nothing of the machine it happens to run on. */
export const serverEnvironment = ({ folder, databaseUrl, port, authSecret }: Place): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '/',
  TZ: process.env.TZ ?? 'America/Los_Angeles',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // Next reads .env by itself: what must not come from there is given, if only as "not set".
  SMTP_URL: '', MAIL_FROM: '', APP_URL: '', TRUST_PROXY: '', BACKUP_DIR: '', BACKUP_AT: 'off', FIRST_RUN_CODE: '', FILES_DIR: '', MAX_FILE_MB: '', CLAMD_ADDRESS: '', DATABASE_POOL: '',
  APP_ENV: 'test', DEMO: 'yes', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl, DATA_DIR: folder, AUTH_SECRET: authSecret,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
});

/** The production build on a port of its own. What the database holds is the caller's. */
export async function serveForTests({ folder, databaseUrl, ...environment }: { folder: string; databaseUrl: string } & Record<string, string>): Promise<{ url: string; authSecret: string; stop(): Promise<void> }> {
  const port = await freePort();
  const authSecret = randomBytes(32).toString('base64url');
  const server = await startServer({ ...serverEnvironment({ folder, databaseUrl, port, authSecret }), ...environment });
  return { url: `http://localhost:${port}`, authSecret, stop: () => server.stop() };
}
