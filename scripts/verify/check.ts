import type pg from 'pg';
import type { PrismaClient } from '@/generated/prisma/client';

/** What a check may look at: one read-only snapshot of the database, the domain's own reads, and the stored files. */
export type Subject = { client: pg.ClientBase; db: PrismaClient; filesDir: string };

/** How many things were looked at, and one Vietnamese sentence for each fault. */
export type Outcome = { examined: number; faults: string[] };

export type Check = { key: string; title: string; run: (subject: Subject) => Promise<Outcome> };

export type Finding = Outcome & { key: string; title: string };

export async function all<T extends pg.QueryResultRow>(client: pg.ClientBase, sql: string, values: unknown[] = []): Promise<T[]> {
  return (await client.query<T>(sql, values)).rows;
}

export async function countOf(client: pg.ClientBase, table: string): Promise<number> {
  const [row] = await all<{ count: number }>(client, `select count(*)::int as count from "${table}"`);
  return row?.count ?? 0;
}

/** A check over whole queries: each names what it looks through, and finds what must not be. */
export async function findRows(client: pg.ClientBase, rules: readonly { of: string; sql: string; say: string }[]): Promise<Outcome> {
  const faults: string[] = [];
  const tables = new Set(rules.map((rule) => rule.of));
  for (const { sql, say } of rules) {
    const rows = await all<{ id: string }>(client, sql);
    if (rows.length > 0) faults.push(`${say}: ${rows.slice(0, 3).map((row) => row.id).join(', ')}${rows.length > 3 ? ` và ${rows.length - 3} trường hợp khác` : ''}.`);
  }
  let examined = 0;
  for (const table of tables) examined += await countOf(client, table);
  return { examined, faults };
}
