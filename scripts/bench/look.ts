import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type pg from 'pg';
import { type Answer, ask, type Server } from './measure.ts';
import type { Scenario } from './scenarios.ts';

const openers: Record<string, (bytes: Buffer) => Buffer> = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };
const textOf = ({ body, encoding }: Answer): string => (openers[encoding]?.(body) ?? body).toString('utf8');

/** A wrong page is fast too: the first answer must be the right one. Kilobytes of the page, and with all its scripts, as they travel. */
export async function weigh(server: Server, scenario: Scenario): Promise<{ kilobytes: number; scriptKilobytes: number }> {
  const call = scenario.next();
  const answer = await ask(server, call);
  const text = textOf(answer);
  if (answer.status !== 200 || !text.includes(scenario.holds)) throw new Error(`${scenario.title}: ${call.method} ${call.path} answered ${answer.status} without “${scenario.holds}”: ${text.slice(0, 300)}`);
  const scripts = new Set([...text.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"/gu)].map(([, src = '']) => src));
  let scriptBytes = 0;
  for (const path of scripts) scriptBytes += (await ask(server, { method: 'GET', path, as: call.as })).bytes;
  return { kilobytes: inKilobytes(answer.bytes), scriptKilobytes: inKilobytes(scriptBytes) };
}

const inKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

const tries = 5;

/** What PostgreSQL itself needed for one such request: it logs the time of every statement while a few are sent alone. */
export async function databaseTime(client: pg.ClientBase, logFile: string, server: Server, scenario: Scenario): Promise<{ milliseconds: number; statements: number }> {
  await logStatements(client, 0);
  const { size } = await stat(logFile);
  for (let number = 0; number < tries; number += 1) await ask(server, scenario.next());
  await wait(200);
  const written = await readFrom(logFile, size);
  await logStatements(client, -1);
  // The job queue polls on its own, whatever page is asked for.
  const entries = [...written.matchAll(/duration: ([\d.]+) ms {2}(\w+)(.*)/gu)].filter(([, , , rest = '']) => !rest.includes('graphile_worker'));
  const milliseconds = entries.reduce((sum, [, time]) => sum + Number(time), 0) / tries;
  const statements = entries.filter(([, , step]) => step === 'execute' || step === 'statement').length / tries;
  return { milliseconds: Math.round(milliseconds * 10) / 10, statements: Math.round(statements * 10) / 10 };
}

async function logStatements(client: pg.ClientBase, from: number): Promise<void> {
  await client.query(`alter system set log_min_duration_statement = ${from}`);
  await client.query('select pg_reload_conf()');
  await wait(300);
}

async function readFrom(path: string, offset: number): Promise<string> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(size - offset);
    await handle.read(buffer, 0, buffer.length, offset);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}

type Child = { pid: number; kilobytes: number };

/** Of our children the web process is by far the largest; the others are `ps` and a shell. Undefined where there is no `ps`. */
function webProcess(): Child | undefined {
  try {
    const rows = execFileSync('ps', ['-axo', 'ppid=,pid=,rss='], { encoding: 'utf8' }).split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
    const children = rows.filter(([parent]) => parent === process.pid).map(([, pid = 0, kilobytes = 0]) => ({ pid, kilobytes }));
    return children.sort((one, other) => other.kilobytes - one.kilobytes)[0];
  } catch {
    return undefined;
  }
}

/** Megabytes the web process holds; null where nobody tells. */
export function serverMemory(): number | null {
  const web = webProcess();
  return web ? Math.round(web.kilobytes / 1024) : null;
}

/** Milliseconds of processor the web process has used so far: what a busy machine does not change. Null outside Linux. */
export function serverCpu(): number | null {
  try {
    const [, , , , , , , , , , , user = 0, system = 0] = readFileSync(`/proc/${webProcess()?.pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ').map(Number);
    return (user + system) * 10;
  } catch {
    return null;
  }
}
