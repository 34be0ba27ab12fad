import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import { newId } from '@/domain/id';
import { blobsOf, copyBlobs, listBackups } from './copy-files';
import { copyTable, tablesOf } from './copy-tables';
import { syncFolders, syncToDisk, writeDurably } from '../durable';
import { BackupFailure, formatBlobs, hashFile, type Manifest } from './manifest';
import { recordFailure, recordStart, recordSuccess } from './run-record';

export type BackupPlace = { databaseUrl: string; filesDir: string; backupDir: string };
export type BackupKind = Manifest['kind'];
export type BackupResult = { folder: string; bytes: number; manifest: Manifest };

/** How many of a kind are kept; what somebody made by hand stays until somebody removes it. */
const kept: Record<BackupKind, number> = { nightly: 14, 'before-migration': 5, manual: Number.POSITIVE_INFINITY };

/** "port" in ASCII: one backup or restore at a time, over all processes. */
export const backupLock = 0x70_6f_72_74;

/**
 * Writes database and files, as of one instant, into a folder of their own under `backupDir`. Complete or not there:
 * written aside, synced, renamed. Each run leaves a BackupRun row, a failed one too.
 * @throws BackupFailure with a sentence; anything else is a bug or a lost connection
 */
export async function backUp(place: BackupPlace, kind: BackupKind, version: string): Promise<BackupResult> {
  const client = await connect(place.databaseUrl);
  try {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [backupLock]);
    if (!rows[0]?.free) throw new BackupFailure('Đang có một lần sao lưu hoặc khôi phục khác chạy. Đợi lần đó xong rồi chạy lại.');
    return await recorded(client, place, kind, version);
  } finally {
    await client.end();
  }
}

async function recorded(client: pg.Client, place: BackupPlace, kind: BackupKind, version: string): Promise<BackupResult> {
  const runId = newId();
  try {
    await recordStart(client, runId);
    const written = await write(client, place, kind, version, runId);
    await recordSuccess(client, runId, written.bytes, written.folder);
    await removeOld(place.backupDir, kind);
    return written;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    await recordFailure(client, runId, sentenceFor(error)).catch(() => undefined);
    throw error;
  }
}

async function write(client: pg.Client, place: BackupPlace, kind: BackupKind, version: string, runId: string): Promise<BackupResult> {
  await mkdir(place.backupDir, { recursive: true, mode: 0o700 });
  // We hold the lock: whatever lies there unfinished belongs to a run that was killed.
  for (const entry of await readdir(place.backupDir)) {
    if (entry.startsWith('.unfinished-')) await rm(join(place.backupDir, entry), { recursive: true, force: true });
  }
  const startedAt = await clockOf(client);
  const aside = join(place.backupDir, `.unfinished-${runId}`);
  await mkdir(join(aside, 'database'), { recursive: true, mode: 0o700 });
  try {
    await client.query('begin isolation level repeatable read read only');
    const migrations = await migrationsOf(client);
    const organizations = await organizationsOf(client);
    const tables = [];
    for (const table of await tablesOf(client)) tables.push(await copyTable(client, table, aside));
    const blobs = await blobsOf(client);
    await client.query('commit');

    await copyBlobs(blobs, place.filesDir, aside, await listBackups(place.backupDir));
    await writeDurably(join(aside, 'files.txt'), formatBlobs(blobs));
    const list = await hashFile(join(aside, 'files.txt'));
    const files = { count: blobs.length, bytes: blobs.reduce((sum, { size }) => sum + size, 0), sha256: list?.sha256 ?? '' };
    const finishedAt = await clockOf(client);
    const manifest: Manifest = { format: 1, kind, runId, version, migrations, startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString(), organizations, tables, files };
    await writeDurably(join(aside, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncFolders(aside);
    const folder = join(place.backupDir, folderName(startedAt, kind, runId));
    await rename(aside, folder);
    await syncToDisk(place.backupDir);
    return { folder, bytes: files.bytes + tables.reduce((sum, table) => sum + table.bytes, 0), manifest };
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, application_name: 'portal-backup' });
  // A server that goes away ends the query at hand with an error; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function clockOf(client: pg.Client): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  if (!rows[0]) throw new Error('clock_timestamp() gave no row');
  return rows[0].now;
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows: known } = await client.query<{ known: boolean }>(`select to_regclass('public._prisma_migrations') is not null as known`);
  if (!known[0]?.known) throw new BackupFailure('Cơ sở dữ liệu chưa có dữ liệu của cổng nên không có gì để sao lưu.');
  const { rows } = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations where finished_at is not null order by migration_name');
  return rows.map((row) => row.name);
}

async function organizationsOf(client: pg.Client): Promise<Manifest['organizations']> {
  return (await client.query<{ name: string; slug: string }>(`select "name", "slug" from "Organization" order by "createdAt", "id"`)).rows;
}

/** 2026-11-22_0130-05-nightly: sorted by name is sorted by time; the wall clock in Vietnam, the one its reader has. */
function folderName(instant: Date, kind: BackupKind, runId: string): string {
  const wall = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  return `${wall.slice(0, 10)}_${wall.slice(11, 19).replaceAll(':', '')}-${runId.slice(-4)}-${kind}`;
}

async function removeOld(backupDir: string, kind: BackupKind): Promise<void> {
  const ofKind = (await listBackups(backupDir)).filter((folder) => basename(folder).endsWith(`-${kind}`));
  for (const folder of ofKind.slice(kept[kind])) await rm(folder, { recursive: true, force: true });
}

/** What the administrator reads; for a bug only its code, since a database message may quote rows. */
function sentenceFor(error: unknown): string {
  if (error instanceof BackupFailure) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Đĩa chứa bản sao lưu đã đầy.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'Không có quyền ghi vào thư mục sao lưu.';
  return `Sao lưu không thành công (${code ?? 'lỗi không rõ'}). Xem nhật ký của máy chủ.`;
}
