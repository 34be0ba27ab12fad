import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, statfs, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Env, readEnv, WrongEnvironment } from '@/platform/env';
import { isRoot, systemFolder } from '../postgres/binaries.ts';
import { PlainFailure } from './failure.ts';
import { root } from './root.ts';

export type Mode = 'demo' | 'real';
export type Secrets = { authSecret: string; databasePassword: string; firstRunCode: string };

export type Settings = {
  mode: Mode;
  /** Demo and real never share one: database, files, secrets and backups lie under it. */
  folder: string;
  /** The server of DATABASE_URL; undefined: the PostgreSQL that comes along. */
  externalDatabase: string | undefined;
  secrets: Secrets;
  /** Everything the server needs but the database's address. */
  environment: Record<string, string>;
  env: Env;
};

/** Reads .env, the environment and the data folder; asks demo or real when a person sits there and nobody has said. */
export async function readSettings(options: { ask: boolean; development?: boolean } = { ask: false }): Promise<Settings> {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  // Before anything is asked or written: a typing error should not leave folders behind.
  readPlainly({ ...process.env, DATA_DIR: '/', AUTH_SECRET: process.env.AUTH_SECRET || 'x'.repeat(32), DATABASE_URL: process.env.DATABASE_URL || anyDatabase });
  const base = baseFolder();
  const mode = await chooseMode(base, options.ask);
  const externalDatabase = mode === 'real' ? process.env.DATABASE_URL || undefined : undefined;
  const folder = join(base, mode);
  await makeFolder(folder);
  const secrets = await keepSecrets(folder);
  const { DATABASE_URL: _, ...given } = process.env;
  const environment = Object.fromEntries(
    Object.entries({
      ...given,
      APP_ENV: given.APP_ENV || (options.development ? 'development' : 'production'),
      NODE_ENV: options.development ? 'development' : 'production',
      DEMO: mode === 'demo' ? 'yes' : 'no',
      // A demo's passwords are public, so it is shown to this machine only, unless someone says otherwise.
      HOST: given.HOST || (mode === 'demo' ? '127.0.0.1' : '0.0.0.0'),
      PORT: given.PORT || '3000',
      DATA_DIR: folder,
      FILES_DIR: given.FILES_DIR || join(folder, 'files'),
      BACKUP_DIR: given.BACKUP_DIR || join(folder, 'backups'),
      AUTH_SECRET: given.AUTH_SECRET || secrets.authSecret,
      NEXT_TELEMETRY_DISABLED: '1',
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const env = readPlainly({ ...environment, DATABASE_URL: externalDatabase ?? anyDatabase });
  return { mode, folder, externalDatabase, secrets, environment, env };
}

const anyDatabase = 'postgresql://portal@127.0.0.1/portal';

function readPlainly(source: Record<string, string | undefined>): Env {
  try {
    return readEnv(source);
  } catch (error) {
    throw error instanceof WrongEnvironment ? new PlainFailure(error.message) : error;
  }
}

function baseFolder(): string {
  const given = process.env.DATA_DIR;
  if (given) return isAbsolute(given) ? given : resolve(root, given);
  if (!isRoot) return join(root, '.data');
  return join(systemFolder, createHash('sha256').update(root).digest('hex').slice(0, 8));
}

/** DEMO decides; then a DATABASE_URL, which only the real one uses; then the last choice; then a person; then demo. */
async function chooseMode(base: string, ask: boolean): Promise<Mode> {
  const said = process.env.DEMO ? readPlainly({ DEMO: process.env.DEMO, DATA_DIR: '/', AUTH_SECRET: 'x'.repeat(32), DATABASE_URL: anyDatabase }).DEMO : undefined;
  if (said === true && process.env.DATABASE_URL) {
    throw new PlainFailure('DATABASE_URL chỉ dùng cho bản thật, bản dùng thử có cơ sở dữ liệu riêng. Hãy đặt DEMO=no hoặc bỏ DATABASE_URL.');
  }
  const file = join(base, 'mode');
  const remembered = (await readFile(file, 'utf8').catch(() => '')).trim();
  const mode =
    said !== undefined ? (said ? 'demo' : 'real')
    : process.env.DATABASE_URL ? 'real'
    : remembered === 'demo' || remembered === 'real' ? remembered
    : ask && process.stdin.isTTY && process.stdout.isTTY ? await askMode()
    : 'demo';
  // A DATABASE_URL speaks for itself each time; it decides nothing about a later start without it.
  if (mode !== remembered && (said !== undefined || !process.env.DATABASE_URL)) {
    await mkdir(base, { recursive: true });
    await writeFile(file, `${mode}\n`);
  }
  return mode;
}

async function askMode(): Promise<Mode> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log('\nLần chạy đầu tiên. Chọn:\n  1. Dùng thử: có sẵn xã Bắc Bình với hồ sơ mẫu\n  2. Dùng thật: cơ sở dữ liệu trống, lập cơ quan của mình');
    for (;;) {
      const answer = (await terminal.question('Nhập 1 hoặc 2 [1]: ')).trim();
      if (answer === '' || answer === '1') return 'demo';
      if (answer === '2') return 'real';
      console.log('Chỉ nhập 1 hoặc 2.');
    }
  } finally {
    terminal.close();
  }
}

const enoughBytes = 200 * 1024 * 1024;

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Started by root, PostgreSQL runs as nobody and must be able to walk in; what is secret has a mode of its own.
  if (isRoot) await chmod(folder, 0o711);
  else await chmod(folder, 0o700);
  for (const name of ['files', 'backups']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < enoughBytes) {
    throw new PlainFailure(`Đĩa chứa ${folder} chỉ còn ${Math.floor((bavail * bsize) / 1024 / 1024)} MB; cổng cần ít nhất 200 MB. Hãy giải phóng dung lượng rồi chạy lại.`);
  }
}

/** Made once and kept: losing them signs everyone out and locks the database. */
async function keepSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
  const secrets = {
    authSecret: kept.authSecret ?? randomBytes(32).toString('base64url'),
    databasePassword: kept.databasePassword ?? randomBytes(24).toString('base64url'),
    firstRunCode: kept.firstRunCode ?? readableCode(),
  };
  if (JSON.stringify(kept) !== JSON.stringify(secrets)) {
    await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return secrets;
}

/** Copied by hand from a terminal: no letters that look like digits. */
function readableCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const drawn = [...randomBytes(48)].filter((byte) => byte < letters.length * 8).map((byte) => letters.charAt(byte % letters.length));
  return `${drawn.slice(0, 4).join('')}-${drawn.slice(4, 8).join('')}-${drawn.slice(8, 12).join('')}`;
}
