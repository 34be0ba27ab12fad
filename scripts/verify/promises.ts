import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../launch/root.ts';
import { all, type Check } from './check.ts';

export type Promises = {
  checks: { table: string; name: string; condition: string }[];
  triggers: { table: string; name: string }[];
  uniques: string[];
};

/** What the migrations say that PostgreSQL keeps, read from their text; a later migration may take it back. */
export async function readPromises(): Promise<Promises> {
  const folder = join(root, 'prisma/migrations');
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const checks = new Map<string, Promises['checks'][number]>();
  const triggers = new Map<string, Promises['triggers'][number]>();
  const uniques = new Set<string>();
  for (const name of names) {
    const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
    for (const { table, body } of alterations(sql)) {
      for (const check of checksIn(table, body)) checks.set(check.name, check);
      for (const [, dropped = ''] of body.matchAll(/DROP CONSTRAINT (?:IF EXISTS )?"(\w+)"/gu)) checks.delete(dropped);
    }
    for (const [, trigger = '', table = ''] of sql.matchAll(/CREATE (?:CONSTRAINT )?TRIGGER (\w+) [^;]*? ON "(\w+)"/gu)) triggers.set(trigger, { name: trigger, table });
    for (const [, trigger = ''] of sql.matchAll(/DROP TRIGGER (?:IF EXISTS )?(\w+)/gu)) triggers.delete(trigger);
    for (const [, index = ''] of sql.matchAll(/CREATE UNIQUE INDEX "(\w+)"/gu)) uniques.add(index);
    for (const [, index = ''] of sql.matchAll(/DROP INDEX (?:IF EXISTS )?"(\w+)"/gu)) uniques.delete(index);
  }
  return { checks: [...checks.values()], triggers: [...triggers.values()], uniques: [...uniques] };
}

function alterations(sql: string): { table: string; body: string }[] {
  return [...sql.matchAll(/^ALTER TABLE "(\w+)"([\s\S]*?);$/gmu)].map(([, table = '', body = '']) => ({ table, body }));
}

function checksIn(table: string, body: string): Promises['checks'] {
  return [...body.matchAll(/ADD CONSTRAINT "(\w+)" CHECK \(/gu)].map((found) => ({
    table,
    name: found[1] ?? '',
    condition: upToClosing(body.slice(found.index + found[0].length)),
  }));
}

/** The text before the parenthesis that closes the one already open; those inside quotes do not count. */
function upToClosing(text: string): string {
  let depth = 1;
  let quoted = false;
  for (const [index, sign] of [...text].entries()) {
    if (sign === "'") quoted = !quoted;
    else if (!quoted && sign === '(') depth += 1;
    else if (!quoted && sign === ')') depth -= 1;
    if (depth === 0) return [...text].slice(0, index).join('');
  }
  throw new Error(`A CHECK in the migrations has no end: ${text.slice(0, 60)}`);
}

export const checkConstraints: Check = {
  key: 'states.checks',
  title: 'Ràng buộc trạng thái còn nguyên và đúng với mọi dòng',
  run: async ({ client }) => {
    const { checks } = await readPromises();
    const held = new Set((await all<{ name: string }>(client, `select conname as name from pg_constraint where contype = 'c' and convalidated and connamespace = 'public'::regnamespace`)).map((row) => row.name));
    const faults: string[] = [];
    for (const { table, name, condition } of checks) {
      if (!held.has(name)) faults.push(`Bảng ${table} thiếu ràng buộc ${name}.`);
      const [wrong] = await all<{ count: number }>(client, `select count(*)::int as count from "${table}" where not (${condition})`);
      if (wrong?.count) faults.push(`${wrong.count} dòng của ${table} trái với ràng buộc ${name}.`);
    }
    return { examined: checks.length, faults };
  },
};

export const uniqueIndexes: Check = {
  key: 'states.uniques',
  title: 'Các mục không được trùng có chỉ mục bảo vệ',
  run: async ({ client }) => {
    const { uniques } = await readPromises();
    const held = await all<{ name: string }>(client, `
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique and i.indisvalid and c.relnamespace = 'public'::regnamespace`);
    const names = new Set(held.map((row) => row.name));
    return { examined: uniques.length, faults: uniques.filter((name) => !names.has(name.slice(0, 63))).map((name) => `Thiếu chỉ mục duy nhất ${name}.`) };
  },
};

export const triggers: Check = {
  key: 'history.triggers',
  title: 'Lịch sử chỉ được ghi thêm: các trình kích hoạt còn hoạt động',
  run: async ({ client }) => {
    const { triggers: promised } = await readPromises();
    const held = await all<{ name: string; table: string; enabled: string }>(client, `
      select t.tgname as name, c.relname as table, t.tgenabled as enabled from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal`);
    const faults = promised.flatMap(({ name, table }) => {
      const found = held.find((trigger) => trigger.name === name && trigger.table === table);
      if (!found) return [`Bảng ${table} thiếu trình kích hoạt ${name}.`];
      return found.enabled === 'O' || found.enabled === 'A' ? [] : [`Trình kích hoạt ${name} của bảng ${table} đang bị tắt.`];
    });
    return { examined: promised.length, faults };
  },
};

export const promiseChecks = [checkConstraints, uniqueIndexes, triggers];
