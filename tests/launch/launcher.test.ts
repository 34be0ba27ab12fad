import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/launch/root.ts';
import { freePort } from '../../scripts/postgres/cluster.ts';

// The launcher as an operator meets it: a process with an environment, a terminal and an exit code.

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'portal-launch-'));
  await chmod(dataDir, 0o755);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

type Launched = { said: () => string; until: (pattern: RegExp) => Promise<void>; signal: (name: NodeJS.Signals) => void; ended: Promise<number> };

function launch(environment: Record<string, string>): Launched {
  const { DEMO: _demo, DATABASE_URL: _url, PORT: _port, HOST: _host, PORTAL_LIFELINE: _line, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', join(root, 'scripts/alias.mjs'), join(root, 'scripts/launch/launch.ts')], {
    cwd: root,
    env: { ...inherited, NODE_ENV: 'production', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
  const until = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(output)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
      void ended.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${output}`)));
    });
  return { said: () => output, until, signal: (name) => child.kill(name), ended };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

test('a taken port is said at once', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  const portal = launch({ DEMO: 'yes', PORT: String(port) });
  expect(await portal.ended).toBe(1);
  expect(lastLine(portal.said())).toMatch(new RegExp(`^✗ Cổng mạng ${port} đang có chương trình khác dùng\\.`, 'u'));
  await new Promise((resolve) => taken.close(resolve));
});

test.each([
  ['no server there', 'postgresql://a:geheim@127.0.0.1:1/portal', /^✗ DATABASE_URL chưa dùng được: không có PostgreSQL nào trả lời ở 127\.0\.0\.1:1\.$/u],
  ['no such machine', 'postgresql://a:geheim@nowhere.invalid/portal', /^✗ DATABASE_URL chưa dùng được: không tìm thấy máy chủ nowhere\.invalid\.$/u],
  ['not PostgreSQL', 'mysql://a:geheim@127.0.0.1/portal', /^✗ Biến môi trường chưa đúng: DATABASE_URL phải có dạng postgresql:/u],
])('a wrong DATABASE_URL is one sentence without its password: %s', async (_case, url, sentence) => {
  const portal = launch({ DATABASE_URL: url, PORT: String(await freePort()), HOST: '127.0.0.1' });
  expect(await portal.ended).toBe(1);
  expect(lastLine(portal.said())).toMatch(sentence);
  expect(portal.said()).not.toContain('geheim');
});

test('a demo never goes into a database of the office', async () => {
  const portal = launch({ DEMO: 'yes', DATABASE_URL: 'postgresql://a@127.0.0.1:1/portal' });
  expect(await portal.ended).toBe(1);
  expect(lastLine(portal.said())).toMatch(/^✗ DATABASE_URL chỉ dùng cho bản thật/u);
});

test('a real portal: first-run code, secrets for the owner only, a stop that leaves nothing, a start after kill -9', async () => {
  const PORT = String(await freePort());
  const real = { DEMO: 'no', PORT, HOST: '127.0.0.1' };
  const first = launch(real);
  await first.until(/Dừng: Ctrl-C/u);
  expect(first.said()).toMatch(/nhập mã khởi tạo: [A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/u);
  expect((await stat(join(dataDir, 'real/secrets.json'))).mode & 0o777).toBe(0o600);
  expect(await ready(PORT)).toMatchObject({ database: true, migrations: true, storage: true });

  const second = launch({ ...real, PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(lastLine(second.said())).toMatch(/^✗ Cổng hoặc một lệnh của cổng đang chạy rồi trên thư mục dữ liệu này/u);

  first.signal('SIGTERM');
  expect(await first.ended).toBe(0);
  await expect(readFile(join(dataDir, 'real/postgres/postmaster.pid'))).rejects.toThrow();

  const killed = launch(real);
  await killed.until(/Dừng: Ctrl-C/u);
  killed.signal('SIGKILL');
  await killed.ended;
  const recovered = launch(real);
  await recovered.until(/Dừng: Ctrl-C/u);
  expect(await ready(PORT)).toMatchObject({ database: true });
  recovered.signal('SIGINT');
  expect(await recovered.ended).toBe(0);
});

test('a database that cannot be opened again, as on a full disk: it is tried until it can, and the pages say so meanwhile', async () => {
  const PORT = String(await freePort());
  const portal = launch({ DEMO: 'no', PORT, HOST: '127.0.0.1' });
  await portal.until(/Dừng: Ctrl-C/u);
  const postgres = join(dataDir, 'real/postgres');
  const postmaster = Number((await readFile(join(postgres, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  await rename(join(postgres, 'global/pg_control'), join(postgres, 'pg_control.aside'));
  process.kill(postmaster, 'SIGKILL');
  await portal.until(/Cổng thử mở lại cơ sở dữ liệu/u);
  const away = await fetch(`http://127.0.0.1:${PORT}/`);
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/u)]);
  await rename(join(postgres, 'pg_control.aside'), join(postgres, 'global/pg_control'));
  await expect.poll(() => ready(PORT), { timeout: 30_000 }).toMatchObject({ database: true });
  portal.signal('SIGTERM');
  expect(await portal.ended).toBe(0);
});

const ready = async (port: string): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).json();
