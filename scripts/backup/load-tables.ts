import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quote } from '@/platform/backup/copy-tables';
import { BackupFailure, type Manifest } from '@/platform/backup/manifest';

/** Fills the tables, those that are pointed to first, so that it works without being superuser. */
export async function loadTables(client: pg.ClientBase, folder: string, manifest: Manifest): Promise<{ name: string; rows: number }[]> {
  const parts = new Map(manifest.tables.map((table) => [table.name, table]));
  // A migration may have put rows of its own into a table (the clock's).
  await client.query(`truncate ${[...parts.keys()].map(quote).join(', ')}`);
  const loaded = [];
  for (const name of await inReferenceOrder(client, [...parts.keys()])) {
    const part = parts.get(name);
    if (!part) continue;
    const rows = client.query(copyFrom(`COPY ${quote(name)} (${part.columns.map(quote).join(', ')}) FROM STDIN`));
    await pipeline(createReadStream(join(folder, part.path)), createGunzip(), rows);
    if (rows.rowCount !== part.rows) throw new BackupFailure(`Bảng ${name} phải có ${part.rows} dòng, nhưng chỉ đọc được ${rows.rowCount}. Không thay đổi gì.`);
    loaded.push({ name, rows: part.rows });
  }
  return loaded;
}

/** A table that points to itself is no obstacle: its references are checked when its COPY ends. */
async function inReferenceOrder(client: pg.ClientBase, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(`
    select distinct c.relname as child, p.relname as parent
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`);
  const parents = Map.groupBy(rows, (row) => row.child);
  const order: string[] = [];
  const visit = (name: string, path: readonly string[]) => {
    if (order.includes(name)) return;
    if (path.includes(name)) throw new Error(`Tables refer to each other in a circle: ${[...path, name].join(' → ')}`);
    for (const { parent } of parents.get(name) ?? []) visit(parent, [...path, name]);
    order.push(name);
  };
  for (const name of names) visit(name, []);
  return order;
}
