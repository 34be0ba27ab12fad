// npm run bench [-- --seconds 5 --sizes 1000,5000 --only home,list]: speed of the production build, signed in, on a scratch database.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { runCommand } from '../backup/run-command.ts';
import { migrate } from '../database/migrate.ts';
import { withClient } from '../database/with-client.ts';
import { ensureBuilt, ensureGenerated } from '../launch/build.ts';
import { PlainFailure } from '../launch/failure.ts';
import { step } from '../launch/progress.ts';
import { root } from '../launch/root.ts';
import { startServer } from '../launch/run-server.ts';
import { startCluster } from '../postgres/cluster.ts';
import { judged, people } from './ids.ts';
import { databaseTime, serverCpu, serverMemory, weigh } from './look.ts';
import { measure, type Server } from './measure.ts';
import { growth, type Row, table } from './report.ts';
import { scenarios } from './scenarios.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, sizes: { type: 'string', default: '1000,5000' }, only: { type: 'string' } } });
const seconds = Number(values.seconds);
const sizes = values.sizes.split(',').map(Number);
const only = values.only?.split(',');

runCommand(async () => {
  if (!(seconds > 0) || sizes.some((size) => !(size >= 100))) throw new PlainFailure('Cách dùng: npm run bench -- --seconds 5 --sizes 1000,5000 [--only home,list]');
  await ensureGenerated();
  await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'));
  await chmod(folder, 0o755);
  const cluster = await step('Mở cơ sở dữ liệu riêng cho phép đo', () => startCluster({ folder, throwaway: true, settings: { shared_buffers: '256MB' } }));
  const rows: Row[] = [];
  try {
    for (const size of sizes) rows.push(...(await measureSize(cluster.url, join(folder, 'postgres.log'), folder, size)));
  } finally {
    await cluster.stop();
  }
  console.log(`\n${table(rows)}\n`);
  for (const line of growth(rows)) console.log(line);
  await mkdir(join(root, '.bench'), { recursive: true });
  const file = join(root, '.bench/bench-results.json');
  await writeFile(file, `${JSON.stringify({ at: new Date(Date.now()).toISOString(), node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, seconds, rows }, null, 2)}\n`);
  console.log(`\nSố liệu: ${file}`);
});

async function measureSize(urlOf: (database: string) => string, log: string, folder: string, size: number): Promise<Row[]> {
  const name = `bench_${size}`;
  const databaseUrl = urlOf(name);
  await withClient(urlOf('postgres'), (client) => client.query(`create database ${name}`));
  await migrate(databaseUrl);
  const secret = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Only now: they need the generated client.
    const { seed } = await import('./seed.ts');
    const { signInAll } = await import('./sessions.ts');
    await step(`Tạo ${size.toLocaleString('vi-VN')} hồ sơ × 5 phiếu × 6 tiêu chí`, () => seed(client, size));
    const numbers = [people.office, people.chairman, ...range(people.firstMember, people.members), ...range(people.firstAuthor, people.authors)];
    const cookies = await signInAll(client, numbers, secret);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const web = await step('Khởi động máy chủ', () => startServer(environment(databaseUrl, port, folder, secret)));
    try {
      return await measureAll(client, log, { url, cookies }, size);
    } finally {
      await web.stop();
    }
  } finally {
    await client.end();
  }
}

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, place) => first + place);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function environment(databaseUrl: string, port: number, folder: string, secret: string): Record<string, string> {
  const own = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return {
    ...own, NODE_ENV: 'production', APP_ENV: 'production', DEMO: 'no', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl, AUTH_SECRET: secret,
    DATA_DIR: folder, BACKUP_AT: 'off', LOG_LEVEL: 'error', NEXT_TELEMETRY_DISABLED: '1',
  };
}

async function measureAll(client: pg.Client, log: string, server: Server, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const scenario of await scenarios()) {
    if (only && !only.includes(scenario.key)) continue;
    await client.query(`update "Campaign" set "status" = $2::"CampaignStatus", "scoredAt" = case when $2 = 'SCORED' then now() end where "id" = $1`, [judged, scenario.stage]);
    const row = await step(`${scenario.title}, ${size.toLocaleString('vi-VN')} hồ sơ`, async () => {
      const weight = await weigh(server, scenario);
      // Warm: the compiler of JavaScript and the caches of PostgreSQL have seen the page.
      await measure(server, scenario, 1, seconds);
      const database = await databaseTime(client, log, server, scenario);
      const before = serverCpu();
      const alone = await measure(server, scenario, 1, seconds);
      const after = serverCpu();
      const speeds = [alone, await measure(server, scenario, 16, seconds)];
      const cpuMilliseconds = before === null || after === null ? null : (after - before) / (alone.perSecond * seconds);
      return { size, key: scenario.key, title: scenario.title, speeds, ...weight, database, cpuMilliseconds, memoryMegabytes: serverMemory() };
    });
    rows.push(row);
  }
  return rows;
}
