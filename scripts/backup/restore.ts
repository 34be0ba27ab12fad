import pg from 'pg';
import { backupLock } from '@/platform/backup/back-up';
import { BackupFailure, type Manifest, verifyBackup } from '@/platform/backup/manifest';
import { loadTables } from './load-tables.ts';
import { rebuildSchema, refuseNewer, strangeTables } from './rebuild-schema.ts';
import { restoreFiles } from './restore-files.ts';

export type RestoreJob = {
  folder: string;
  databaseUrl: string;
  filesDir: string;
  /** Brings the restored database to the schema of this checkout, and its job queue too. */
  migrate: (databaseUrl: string) => Promise<string[]>;
  /** Asked only when the database already holds an organization; all of it would be replaced. */
  confirm: (present: string[], manifest: Manifest) => Promise<boolean>;
};
export type Restored = { tables: { name: string; rows: number }[]; files: { restored: number; present: number }; migrated: string[]; revokedSessions: number; manifest: Manifest };

/**
 * Puts a backup back: every hash is checked before anything is touched; the database is replaced in one transaction,
 * so a restore that fails leaves what was there.
 * @throws BackupFailure with a sentence
 */
export async function restoreBackup(job: RestoreJob): Promise<Restored> {
  const { manifest, blobs } = await verifyBackup(job.folder);
  await refuseNewer(manifest);
  const client = new pg.Client({ connectionString: job.databaseUrl, connectionTimeoutMillis: 10_000, application_name: 'portal-restore' });
  client.on('error', () => undefined);
  await client.connect();
  let loaded: Awaited<ReturnType<typeof replaceDatabase>>;
  let files: Restored['files'];
  try {
    await refuseWhileUsed(client);
    const strange = await strangeTables(client, manifest);
    if (strange.length > 0) throw new BackupFailure(`Cơ sở dữ liệu này còn chứa bảng không phải của cổng (${strange.slice(0, 3).join(', ')}). Hãy khôi phục vào một cơ sở dữ liệu riêng.`);
    const present = await organizationNames(client);
    if (present.length > 0 && !(await job.confirm(present, manifest))) throw new BackupFailure('Đã dừng, không thay đổi gì.');
    files = await restoreFiles(blobs, job.folder, job.filesDir);
    loaded = await replaceDatabase(client, job.folder, manifest);
  } finally {
    await client.end();
  }
  const migrated = await job.migrate(job.databaseUrl);
  await queueMailAgain(job.databaseUrl);
  return { ...loaded, files, migrated, manifest };
}

async function refuseWhileUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [backupLock]);
  if (!rows[0]?.free) throw new BackupFailure('Đang có một lần sao lưu hoặc khôi phục khác chạy. Đợi lần đó xong rồi chạy lại.');
  // A connection that was just closed is still counted for a moment.
  for (let attempt = 0; attempt < 8; attempt += 1) {
    if ((await otherConnections(client)) === 0) return;
    await client.query('select pg_sleep(0.25)');
  }
  throw new BackupFailure('Cổng đang chạy, hoặc một chương trình khác đang mở cơ sở dữ liệu. Dừng cổng (Ctrl-C ở cửa sổ npm start) rồi khôi phục lại.');
}

/** Unprivileged, PostgreSQL hides the kind of others' connections, not their being there. */
async function otherConnections(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and coalesce(backend_type, 'client backend') = 'client backend'`);
  return rows[0]?.count ?? 0;
}

async function organizationNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public."Organization"') is not null as known`);
  if (!rows[0]?.known) return [];
  return (await client.query<{ name: string }>(`select "name" from "Organization" order by "createdAt", "id"`)).rows.map((row) => row.name);
}

async function replaceDatabase(client: pg.Client, folder: string, manifest: Manifest): Promise<Pick<Restored, 'tables' | 'revokedSessions'>> {
  try {
    await client.query('begin');
    await rebuildSchema(client, manifest);
    const tables = await loadTables(client, folder, manifest);
    // A session signed out, or an account closed, after the backup must not come back to life.
    const revoked = await client.query(`update "Session" set "revokedAt" = portal_now() where "revokedAt" is null`);
    // The snapshot was taken in the middle of its own run.
    await client.query(`update "BackupRun" set "finishedAt" = $2, "ok" = true, "location" = $3, "error" = null where "id" = $1`, [manifest.runId, manifest.finishedAt, folder]);
    await client.query('commit');
    return { tables, revokedSessions: revoked.rowCount ?? 0 };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if ((error as { code?: string }).code === '42501') throw new BackupFailure('Tài khoản trong DATABASE_URL không có quyền dựng lại cơ sở dữ liệu. Dùng tài khoản là chủ của cơ sở dữ liệu.');
    throw error;
  }
}

/** Jobs are not part of a backup: what still waited to be mailed is queued anew. */
async function queueMailAgain(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      select graphile_worker.add_job('send-mail', json_build_object('organizationId', "organizationId", 'messageId', "id"))
      from "Message" where "mailState" = 'QUEUED'`);
  } finally {
    await client.end();
  }
}
