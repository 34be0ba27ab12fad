import type pg from 'pg';

const kept = ['public._prisma_migrations'];

/** One statement that empties every table of ours and the job queue; generated, so a new table is never forgotten. */
export async function emptyingScript(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = 'public' or (schemaname = 'graphile_worker' and tablename in ('_private_jobs', '_private_job_queues', '_private_known_crontabs'))
    order by 1`);
  const names = rows.map((row) => row.name).filter((name) => !kept.includes(name));
  // Insert-only tables refuse a DELETE by trigger; the replica role fires no triggers and asks no foreign keys.
  return `begin; set local session_replication_role = replica; ${names.map((name) => `delete from ${name}`).join('; ')}; commit`;
}

export async function emptyDatabase(client: pg.Client, script: string): Promise<void> {
  await client.query(script);
}
