import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { PlainFailure } from '../launch/failure.ts';
import { isRoot, postgresBinaries, servant } from './binaries.ts';

export type Cluster = { url(database: string): string; pid: number; isAlive(): boolean; stop(): Promise<void> };

type Options = {
  /** Holds `postgres/` and `postgres.log`. */
  folder: string;
  /** Kept by the caller; without one, whoever can reach 127.0.0.1 is let in (scratch clusters of tests only). */
  password?: string;
  /** The port of last time, taken again when it is free: others may remember it. */
  port?: number | undefined;
  settings?: Record<string, string>;
  /** A scratch cluster: its folder goes when it stops, however its owner ends. */
  throwaway?: boolean;
};

const owner = 'portal';
const cleanEnvironment = { ...process.env, LC_ALL: 'C', LANG: 'C', PGOPTIONS: '' };

/** Makes the cluster when there is none, stops what an earlier run left behind, starts it. */
export async function startCluster(options: Options): Promise<Cluster> {
  const bin = await postgresBinaries();
  const data = join(options.folder, 'postgres');
  await mkdir(options.folder, { recursive: true });
  if (isRoot) await refuseClosedFolder(options.folder);
  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(bin, data, options);
  await stopLeftover(bin, data);
  await keepLogShort(join(options.folder, 'postgres.log'));
  const port = await start(bin, data, options);
  const pid = await postmasterPid(data);
  if (pid === undefined) throw new Error('PostgreSQL started without leaving its process id');
  const keeper = process.platform === 'win32' ? undefined : keepAfterDeath(pid, options);
  const credentials = options.password === undefined ? owner : `${owner}:${options.password}`;
  return {
    pid,
    url: (database) => `postgresql://${credentials}@127.0.0.1:${port}/${database}`,
    isAlive: () => isAlive(pid),
    stop: async () => {
      keeper?.kill('SIGKILL');
      if (isAlive(pid)) await stopServer(bin, data, pid);
      if (options.throwaway) await rm(options.folder, { recursive: true, force: true });
    },
  };
}

/** The port of a cluster that some other process has running, or undefined. */
export async function runningPort(folder: string): Promise<number | undefined> {
  const lines = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[3] && isAlive(Number(lines[0])) ? Number(lines[3]) : undefined;
}

async function initialise(bin: string, data: string, { password }: Options): Promise<void> {
  // Made aside and renamed: an initdb interrupted half way must not look like a database.
  const aside = `${data}.new`;
  await rm(aside, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  if (isRoot) await chown(aside, 65_534, 65_534);
  const flags = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=vi-VN', '--locale=C', `--username=${owner}`, '--no-instructions'];
  const secret = `${aside}.${randomBytes(4).toString('hex')}`;
  try {
    if (password === undefined) flags.push('--auth=trust');
    else {
      await writeFile(secret, password, { mode: 0o600 });
      if (isRoot) await chown(secret, 65_534, 65_534);
      flags.push('--auth=scram-sha-256', `--pwfile=${secret}`);
    }
    await run(join(bin, 'initdb'), ['-D', aside, ...flags]);
    await rename(aside, data);
  } finally {
    await rm(secret, { force: true });
  }
}

/** kill -9 of Node leaves PostgreSQL running, and a crash leaves its pid file: pg_ctl tells the two apart. */
async function stopLeftover(bin: string, data: string): Promise<void> {
  const pid = await postmasterPid(data);
  if (pid === undefined || !isAlive(pid)) return;
  // Code 3: pg_ctl sees no server here, so the number now belongs to some stranger; starting anew sorts that out.
  const status = await attempt(join(bin, 'pg_ctl'), ['-D', data, 'status']);
  if (status.code !== 0) return;
  await stopServer(bin, data, pid);
}

async function stopServer(bin: string, data: string, pid: number): Promise<void> {
  try {
    await run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'fast', '-t', '60', '-w', 'stop']);
  } catch (error) {
    // A process killed with -9 still has its number for a moment; pg_ctl then misses the clean end it waits for.
    if (isAlive(pid)) throw error;
  }
}

async function start(bin: string, data: string, options: Options): Promise<number> {
  const log = join(options.folder, 'postgres.log');
  if (isRoot) {
    await writeFile(log, '', { flag: 'a', mode: 0o600 });
    await chown(log, 65_534, 65_534);
  }
  for (let tries = 1; ; tries++) {
    const port = tries === 1 && options.port && (await isFree(options.port)) ? options.port : await freePort();
    const settings = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', max_connections: '200', timezone: 'UTC', log_timezone: 'UTC', ...options.settings };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`);
    const seen = (await readFile(log, 'utf8').catch(() => '')).length;
    const result = await attempt(join(bin, 'pg_ctl'), ['-D', data, '-l', log, '-t', '120', '-w', '-o', flags.join(' '), 'start']);
    if (result.code === 0) return port;
    const said = (await readFile(log, 'utf8').catch(() => '')).slice(seen);
    // Backends of a killed postmaster need a moment to notice; a port may be taken between asking and starting.
    const passing = /pre-existing shared memory|could not bind|Address already in use|lock file .* already exists/u.test(said);
    if (!passing || tries >= 10) throw explain(said || result.said, log);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function explain(said: string, log: string): Error {
  if (/No space left on device/u.test(said)) return new PlainFailure('Đĩa đã đầy nên cơ sở dữ liệu không chạy được. Hãy giải phóng dung lượng rồi chạy lại.');
  if (/initialized by PostgreSQL version|database files are incompatible/u.test(said)) {
    return new PlainFailure('Thư mục dữ liệu thuộc một phiên bản PostgreSQL khác. Hãy khôi phục từ bản sao lưu bằng npm run restore.');
  }
  const fatal = said.split('\n').filter((line) => /FATAL|PANIC/u.test(line)).at(-1) ?? said.trim().split('\n').at(-1);
  return new PlainFailure(`Không khởi động được cơ sở dữ liệu kèm theo (nhật ký: ${log}). PostgreSQL báo: ${fatal}`);
}

/**
 * Stops PostgreSQL when its owner dies without a word: a shell that waits for the pipe to close. It knows the exact
 * process, so it cannot hurt a later one.
 */
function keepAfterDeath(pid: number, { folder, throwaway }: Options): ChildProcess {
  const script = `trap '' INT TERM HUP; cat >/dev/null; kill -INT ${pid} 2>/dev/null; [ "$1" ] || exit 0; while kill -0 ${pid} 2>/dev/null; do sleep 0.1; done; rm -rf "$1"`;
  const keeper = spawn('sh', ['-c', script, 'keeper', throwaway ? folder : ''], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  keeper.on('error', () => undefined);
  keeper.unref();
  (keeper.stdin as unknown as { unref(): void } | null)?.unref();
  return keeper;
}

async function postmasterPid(data: string): Promise<number | undefined> {
  const first = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0];
  return first ? Number(first) : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function run(command: string, args: string[]): Promise<void> {
  const { code, said } = await attempt(command, args);
  if (code === 0) return;
  if (/No space left on device/u.test(said)) throw new PlainFailure('Đĩa đã đầy nên không tạo được cơ sở dữ liệu. Hãy giải phóng dung lượng rồi chạy lại.');
  throw new Error(`${command} ${args.join(' ')}\n${said}`);
}

async function attempt(command: string, args: string[]): Promise<{ code: number; said: string }> {
  // Standard output goes nowhere: the server started by pg_ctl would inherit a pipe and keep us waiting for its end.
  const child = spawn(command, args, { ...servant, env: cleanEnvironment, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('exit', (exit) => resolve(exit ?? 1));
  });
  child.stderr.destroy();
  return { code, said };
}

async function refuseClosedFolder(folder: string): Promise<void> {
  for (let path = folder; path !== dirname(path); path = dirname(path)) {
    if (((await stat(path)).mode & 0o001) === 0) {
      throw new PlainFailure(`PostgreSQL không chạy bằng quyền root nên phải vào được thư mục dữ liệu, mà ${path} đang khóa. Hãy đặt DATA_DIR ở nơi khác, ví dụ /var/lib/cong-sang-kien/du-lieu.`);
    }
  }
}

const maxLog = 10 * 1024 * 1024;

async function keepLogShort(log: string): Promise<void> {
  const size = await stat(log).then((found) => found.size, () => 0);
  if (size > maxLog) await rename(log, `${log}.1`);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function listenOn(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

const isFree = async (port: number): Promise<boolean> => (await listenOn(port)) !== undefined;

export async function freePort(): Promise<number> {
  const port = await listenOn(0);
  if (port === undefined) throw new PlainFailure('Máy không cho mở cổng mạng nào trên 127.0.0.1.');
  return port;
}
