import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { createDb } from '@/platform/create-db';
import { migrate } from '../../scripts/database/migrate.ts';
import { withClient } from '../../scripts/database/with-client.ts';
import { type RunningServer, startServer } from '../../scripts/launch/run-server.ts';
import { freePort } from '../../scripts/postgres/cluster.ts';
import { startScratchCluster } from '../../scripts/postgres/scratch.ts';
import { serverEnvironment } from '../../scripts/test/test-portal.ts';
import { setClock } from '../harness/database';
import { closesAt, makeSubmission, makeWorld, midWindow, type PersonName } from '../harness/make';
import { expectWhole, idOfAction, signedIn } from './filing';

// The last evening: 200 people file at 23:59:59,9, some with a network that breaks off. Over HTTP, on the production build.

const owners: PersonName[] = ['tacgia1', 'tacgia2', 'tacgia3', 'kinhte', 'hoidong1'];
const clients = 200;
const authSecret = randomBytes(32).toString('base64url');
type Draft = { id: string; cookie: string };

let folder: string;
let cluster: Awaited<ReturnType<typeof startScratchCluster>>;
let server: RunningServer;
let url: string;
let db: PrismaClient;
let actionId: string;
let onTime: Draft[];
let broken: Draft[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-last-'));
  await chmod(folder, 0o700);
  cluster = await startScratchCluster();
  const databaseUrl = cluster.url('portal');
  await withClient(cluster.url('postgres'), (client) => client.query('create database portal'));
  await migrate(databaseUrl);
  db = createDb(databaseUrl);
  const world = await makeWorld(db);
  await setClock(db, midWindow);
  const cookies: string[] = [];
  for (const owner of owners) cookies.push(await signedIn(db, { organizationId: world.organizationId, accountId: world.accounts[owner], authSecret }));
  // Sessions must outlive the two and a half weeks to the deadline.
  await db.session.updateMany({ data: { expiresAt: new Date(closesAt.getTime() + 3_600_000) } });
  const drafts = async (count: number): Promise<Draft[]> => {
    const made: Draft[] = [];
    for (let i = 0; i < count; i++) {
      const place = i % owners.length;
      made.push({ id: await makeSubmission(world, { owner: owners[place] ?? 'tacgia1', title: `Sáng kiến số ${i}` }), cookie: cookies[place] ?? '' });
    }
    return made;
  };
  onTime = await drafts(clients);
  broken = await drafts(30);
  actionId = await idOfAction('fileSubmissionAction');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  server = await startServer(serverEnvironment({ folder, databaseUrl, port, authSecret }));
});

afterAll(async () => {
  await db?.$disconnect();
  await server?.stop();
  await cluster?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a connection cut in the middle leaves a whole filing or none, and the next click says which code it is', async () => {
  await setClock(db, midWindow);
  const cut = broken.map(async (draft, i) => {
    const gone = new AbortController();
    const answer = file(draft, gone.signal).catch(() => 'cut');
    await pause((i * 7) % 120);
    gone.abort();
    return answer;
  });
  const answers = await Promise.all(cut);
  expect(answers.filter((answer) => answer === 'cut').length).toBeGreaterThan(0);
  const ids = broken.map(({ id }) => id);
  await expectWhole(db, ids, new Set(broken.filter((_, i) => answers[i] === 'filed').map(({ id }) => id)));
  const before = await codesOf(ids);
  expect(await Promise.all(broken.map((draft) => file(draft)))).toEqual(broken.map(() => 'filed'));
  await expectWhole(db, ids, new Set(ids));
  const after = await codesOf(ids);
  for (const [id, code] of before) expect(after.get(id)).toBe(code);
  await expectNoGap();
});

test('200 clients at 23:59:59,9 of the last day: each gets a clear yes or no by the instant of its arrival', async () => {
  const first = onTime.slice(0, 1);
  const last = onTime.slice(-1);
  await setClock(db, new Date(closesAt.getTime() - 2_000));
  expect(await Promise.all(first.map((draft) => file(draft)))).toEqual(['filed']);
  await setClock(db, new Date(closesAt.getTime() - 250));
  const answers = await Promise.all(onTime.slice(1, -1).map(async (draft, i) => {
    await pause(i * 2);
    return file(draft);
  }));
  await expect.poll(async () => (await db.$queryRaw<{ over: boolean }[]>`select portal_now() >= ${closesAt}::timestamptz as over`)[0]?.over).toBe(true);
  const all = ['filed', ...answers, ...(await Promise.all(last.map((draft) => file(draft))))];
  expect(all.filter((answer) => answer !== 'filed' && answer !== 'filing_closed')).toEqual([]);
  expect(all.at(-1)).toBe('filing_closed');

  const accepted = onTime.filter((_, i) => all[i] === 'filed').map(({ id }) => id);
  await expectWhole(db, onTime.map(({ id }) => id), new Set(accepted));
  const filed = await db.submission.findMany({ where: { id: { in: onTime.map(({ id }) => id) }, status: 'FILED' }, select: { id: true, filedAt: true } });
  // What got a yes is there, what got a no is not, and no instant of arrival lies behind the deadline.
  expect(filed.map(({ id }) => id).sort()).toEqual(accepted.toSorted());
  expect(filed.filter(({ filedAt }) => filedAt === null || filedAt >= closesAt)).toEqual([]);
  await expectNoGap();
  // Who clicks once more after midnight, since no answer came, hears yes again and not that it is too late.
  const again = onTime.filter(({ id }) => accepted.includes(id));
  expect(await Promise.all(again.map((draft) => file(draft)))).toEqual(again.map(() => 'filed'));
  expect(await db.submissionVersion.count()).toBe(accepted.length + broken.length);
});

/** As the browser does it: 'filed', or the reason why not. */
async function file({ id: submissionId, cookie }: Draft, signal?: AbortSignal): Promise<string> {
  const answer = await fetch(`${url}/submissions/${submissionId}/edit`, {
    method: 'POST', redirect: 'manual', body: JSON.stringify([{ submissionId, noSecrets: true }]), ...(signal ? { signal } : {}),
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': actionId, accept: 'text/x-component', origin: url, cookie },
  });
  const body = await answer.text();
  if (answer.headers.has('x-action-redirect')) return 'filed';
  return /"reason":"(\w+)"/u.exec(body)?.[1] ?? `status ${answer.status}`;
}

async function codesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.submission.findMany({ where: { id: { in: [...ids] }, code: { not: null } }, select: { id: true, code: true } });
  return new Map(rows.map(({ id, code }) => [id, code ?? '']));
}

async function expectNoGap(): Promise<void> {
  const rows = await db.submission.findMany({ where: { codeNumber: { not: null } }, select: { codeNumber: true }, orderBy: { codeNumber: 'asc' } });
  expect(rows.map(({ codeNumber }) => codeNumber)).toEqual(rows.map((_, i) => i + 1));
}
