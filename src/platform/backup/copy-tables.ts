import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Manifest } from './manifest';

type TablePart = Manifest['tables'][number];

export const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** From the catalogue, not from the client: before a migration the database has the older shape. */
export async function tablesOf(client: pg.ClientBase): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' group by c.relname order by c.relname`);
  return rows;
}

/** One table as gzipped text, hashed on the way to the disk. */
export async function copyTable(client: pg.ClientBase, table: { name: string; columns: string[] }, folder: string): Promise<TablePart> {
  const path = join('database', `${table.name}.copy.gz`);
  const rows = client.query(copyTo(`COPY ${quote(table.name)} (${table.columns.map(quote).join(', ')}) TO STDOUT`));
  const digest = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      digest.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(rows, createGzip({ level: 6 }), measure, createWriteStream(join(folder, path), { mode: 0o600, flush: true }));
  return { ...table, rows: rows.rowCount, path: path.replaceAll('\\', '/'), bytes, sha256: digest.digest('hex') };
}
