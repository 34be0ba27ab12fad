// `npm start` and `npm run dev`, after start.mjs has installed the packages: build, database, server, and watch over them.
import { Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureGenerated } from './build.ts';
import { explainAndExit, PlainFailure } from './failure.ts';
import { greet } from './greet.ts';
import { takeLock } from './lock.ts';
import { type OpenDatabase, openDatabase, refuseWrongDatabase } from './open-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { step } from './progress.ts';
import { type RunningServer, refuseTakenPort, startServer } from './run-server.ts';
import { stopTools } from './run-tool.ts';
import { readSettings } from './settings.ts';

let releaseLock: (() => void) | undefined;
let database: OpenDatabase | undefined;
let server: RunningServer | undefined;
let stopping = false;

async function stopAll(): Promise<void> {
  stopping = true;
  stopTools();
  await server?.stop();
  await database?.close();
  releaseLock?.();
}

async function stopOnRequest(): Promise<void> {
  if (stopping) return; // Ctrl-C arrives twice: from the terminal and through start.mjs
  console.log('\n• Đang dừng: trả lời nốt các yêu cầu đang xử lý …');
  await stopAll();
  console.log('✓ Đã dừng.');
  process.exit(0);
}

async function failWith(error: unknown): Promise<void> {
  if (stopping) return;
  await stopAll().catch(() => undefined);
  explainAndExit(error);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnRequest());
if (process.env.PORTAL_LIFELINE) {
  const lifeline = new Socket({ fd: Number(process.env.PORTAL_LIFELINE) });
  lifeline.on('close', () => void stopOnRequest()).on('error', () => undefined);
  lifeline.resume().unref();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  const settings = await readSettings({ ask: true, development: values.dev });
  const { HOST = '', PORT = '' } = settings.environment;
  releaseLock = await takeLock(settings.folder);
  await refuseTakenPort(HOST, PORT);
  await refuseWrongDatabase(settings);
  await ensureGenerated();
  if (!values.dev) await ensureBuilt();
  if (stopping) return;
  database = await step('Mở cơ sở dữ liệu', () => openDatabase(settings));
  const filled = await prepareDatabase(settings, database.url);
  const environment = { ...settings.environment, ...(filled || settings.env.FIRST_RUN_CODE ? {} : { FIRST_RUN_CODE: settings.secrets.firstRunCode }) };
  server = await step('Khởi động máy chủ', () => startServer({ ...environment, DATABASE_URL: database?.url ?? '' }));
  greet(settings, environment.FIRST_RUN_CODE && !filled ? environment.FIRST_RUN_CODE : undefined);
  await watch(environment, () => openDatabase(settings));
}

const maxRestarts = 5;
const withinMs = 60_000;
const retryMs = 5_000;

/** Nobody sits beside an office's server: what falls over is set up again, until it falls too often. */
async function watch(environment: Record<string, string>, reopen: () => Promise<OpenDatabase>): Promise<void> {
  const falls: number[] = [];
  while (!stopping) {
    const fallen = await Promise.race([server?.died.then(() => 'server' as const), databaseGone()]);
    if (stopping) return;
    falls.push(performance.now());
    if (falls.filter((at) => performance.now() - at < withinMs).length > maxRestarts) {
      throw new PlainFailure(fallen === 'server' ? 'Máy chủ web dừng liên tiếp nhiều lần. Xem nhật ký phía trên.' : 'Cơ sở dữ liệu dừng liên tiếp nhiều lần. Xem postgres.log trong thư mục dữ liệu.');
    }
    if (fallen === 'database') {
      console.error('✗ Cơ sở dữ liệu dừng đột ngột; đang mở lại …');
      const before = database?.url;
      await database?.close();
      database = await untilOpen(reopen);
      if (database.url === before) continue;
      await server?.stop(); // another port: the server must be told
    } else console.error('✗ Máy chủ web dừng đột ngột; đang khởi động lại …');
    server = await startServer({ ...environment, DATABASE_URL: database?.url ?? '' });
  }
}

/** A disk that is full, say: once there is room the portal goes on by itself. Until then its pages answer 503. */
async function untilOpen(reopen: () => Promise<OpenDatabase>): Promise<OpenDatabase> {
  for (let said = ''; ; ) {
    try {
      return await reopen();
    } catch (error) {
      if (stopping || !(error instanceof PlainFailure)) throw error;
      if (error.message !== said) console.error(`✗ ${error.message}\n  Cổng thử mở lại cơ sở dữ liệu ${retryMs / 1000} giây một lần.`);
      said = error.message;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

async function databaseGone(): Promise<'database'> {
  while (stopping || database?.isAlive()) await new Promise((resolve) => setTimeout(resolve, 500));
  return 'database';
}

await main().catch(failWith);
