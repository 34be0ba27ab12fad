import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { migrate } from '../../scripts/database/migrate.ts';
import { withClient } from '../../scripts/database/with-client.ts';
import { type RunningServer, startServer } from '../../scripts/launch/run-server.ts';
import { type Cluster, freePort, startCluster } from '../../scripts/postgres/cluster.ts';
import { serverEnvironment } from '../../scripts/test/test-portal.ts';
import { verifyDatabase } from '../../scripts/verify/verify-database.ts';
import { makeSubmission, makeWorld, midWindow, type World } from '../harness/make';
import { expectWhole, idOfAction, signedIn } from './filing';

// kill -9 while dossiers are being filed: what was acknowledged is there whole, what was not is not there by half.

const authSecret = randomBytes(32).toString('base64url');
let folder: string;
let cluster: Cluster;
let server: RunningServer;
let environment: Record<string, string>;
let url: string;
let databaseUrl: string;
let db: PrismaClient;
let world: World;
let cookie: string;
let actionId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-kill-'));
  await chmod(folder, 0o755);
  cluster = await startCluster({ folder });
  databaseUrl = cluster.url('portal');
  await withClient(cluster.url('postgres'), (client) => client.query('create database portal'));
  await migrate(databaseUrl);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  environment = serverEnvironment({ folder, databaseUrl, port, authSecret });
  db = createDb(databaseUrl);
  world = await makeWorld(db);
  await db.$executeRaw`update "ClockOffset" set seconds = extract(epoch from ${midWindow}::timestamptz - clock_timestamp())`;
  cookie = await signedIn(db, { organizationId: world.organizationId, accountId: world.accounts.tacgia1, authSecret });
  actionId = await idOfAction('fileSubmissionAction');
  server = await startServer(environment);
});

afterAll(async () => {
  await db?.$disconnect();
  await server?.stop();
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('kill -9 of the server in the middle of filings', async () => {
  const drafts = await makeDrafts(24);
  const acknowledged = await fileUntil(drafts, 6, () => process.kill(server.pid, 'SIGKILL'));
  await server.died;
  await expectWhole(db, drafts, acknowledged);
  server = await startServer(environment);
  await fileTheRest(drafts);
});

test('kill -9 of PostgreSQL in the middle of filings: it goes on without a restart of the server', async () => {
  const drafts = await makeDrafts(24);
  const port = Number(new URL(databaseUrl).port);
  const acknowledged = await fileUntil(drafts, 6, () => process.kill(cluster.pid, 'SIGKILL'));
  await db.$disconnect();
  await expect.poll(() => fetch(`${url}/home`, { headers: { cookie } }).then(({ status }) => status), { timeout: 30_000 }).toBe(503);
  cluster = await startCluster({ folder, port });
  expect(cluster.url('portal')).toBe(databaseUrl);
  db = createDb(databaseUrl);
  world = { ...world, db };
  await expectWhole(db, drafts, acknowledged);
  await expect.poll(() => fetch(`${url}/home`, { headers: { cookie } }).then(({ status }) => status), { timeout: 30_000 }).toBe(200);
  await fileTheRest(drafts);
});

test('no invariant is hurt, no code is given twice', async () => {
  const findings = await verifyDatabase(databaseUrl, join(folder, 'files'));
  // The campaign of the test lies in spring, so the clock was moved; nothing else may be found.
  expect(findings.filter(({ faults }) => faults.length > 0).map(({ key }) => key)).toEqual(['machinery.clock']);
  const codes = await db.submission.findMany({ where: { code: { not: null } }, select: { code: true } });
  expect(new Set(codes.map(({ code }) => code)).size).toBe(48);
});

async function makeDrafts(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push(await makeSubmission(world, { title: `Sáng kiến số ${i}` }));
  return ids;
}

/** Four browsers file one dossier after the other; after so many answers `strike` comes. Those that were answered. */
async function fileUntil(drafts: readonly string[], answers: number, strike: () => void): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  const queue = [...drafts];
  let struck = false;
  const browser = async (): Promise<void> => {
    for (let id = queue.shift(); id; id = queue.shift()) {
      if (await fileOne(id)) acknowledged.add(id);
      if (acknowledged.size >= answers && !struck) {
        struck = true;
        // A moment later, so that others are in the middle of their transaction.
        setImmediate(strike);
      }
    }
  };
  await Promise.all([browser(), browser(), browser(), browser()]);
  expect(struck).toBe(true);
  expect(acknowledged.size).toBeLessThan(drafts.length);
  return acknowledged;
}

async function fileTheRest(drafts: readonly string[]): Promise<void> {
  for (const id of drafts) await fileOne(id);
  await expectWhole(db, drafts, new Set(drafts));
}

/** As the browser does it; true when the answer says that it is filed. */
async function fileOne(submissionId: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/submissions/${submissionId}/edit`, {
      method: 'POST', redirect: 'manual', body: JSON.stringify([{ submissionId, noSecrets: true }]),
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': actionId, accept: 'text/x-component', origin: url, cookie },
    });
    return answer.headers.has('x-action-redirect');
  } catch {
    return false;
  }
}
