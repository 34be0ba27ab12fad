import type pg from 'pg';

// Plain SQL, not Prisma: the backup before a migration meets a database of an older shape, perhaps without this table.

const known = async (client: pg.ClientBase): Promise<boolean> =>
  (await client.query<{ known: boolean }>(`select to_regclass('public."BackupRun"') is not null as known`)).rows[0]?.known ?? false;

export async function recordStart(client: pg.ClientBase, id: string): Promise<void> {
  if (!(await known(client))) return;
  // The caller holds the lock, so a run without an end was killed.
  await client.query(`update "BackupRun" set "finishedAt" = portal_now(), "error" = 'Lần sao lưu bị ngắt giữa chừng.' where "finishedAt" is null`);
  await client.query(`insert into "BackupRun" ("id", "startedAt") values ($1, portal_now())`, [id]);
}

export async function recordSuccess(client: pg.ClientBase, id: string, bytes: number, location: string): Promise<void> {
  if (!(await known(client))) return;
  await client.query(`update "BackupRun" set "finishedAt" = portal_now(), "ok" = true, "bytes" = $2, "location" = $3, "error" = null where "id" = $1`, [id, bytes, location]);
}

export async function recordFailure(client: pg.ClientBase, id: string, error: string): Promise<void> {
  if (!(await known(client))) return;
  await client.query(
    `insert into "BackupRun" ("id", "startedAt", "finishedAt", "ok", "error") values ($1, portal_now(), portal_now(), false, $2)
     on conflict ("id") do update set "finishedAt" = portal_now(), "ok" = false, "error" = excluded."error"`,
    [id, error],
  );
}
