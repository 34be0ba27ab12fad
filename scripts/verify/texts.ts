import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { all, type Check } from './check.ts';

type TextColumn = { table: string; name: string; type: 'text' | 'jsonb' | 'text[]' };

/** The words of the database, without the ledger of migrations. */
const textColumns = (subject: Parameters<Check['run']>[0]): Promise<TextColumn[]> =>
  all<TextColumn>(subject.client, `
    select c.relname as table, a.attname as name, format_type(a.atttypid, -1) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    where a.attnum > 0 and not a.attisdropped and format_type(a.atttypid, -1) in ('text', 'jsonb', 'text[]') and c.relname <> '_prisma_migrations' order by 1, 2`);

export const composed: Check = {
  key: 'text.nfc',
  title: 'Chữ tiếng Việt lưu ở dạng dựng sẵn (NFC)',
  run: async (subject) => {
    const columns = await textColumns(subject);
    const faults: string[] = [];
    for (const [table, group] of Map.groupBy(columns, (column) => column.table)) {
      // One scan a table, whatever the number of its columns.
      const counts = group.map(({ name, type }) => `count(*) filter (where ${type === 'text[]' ? `array_to_string("${name}", '')` : `"${name}"::text`} is not nfc normalized)::int as "${name}"`);
      const [row] = await all<Record<string, number>>(subject.client, `select ${counts.join(', ')} from "${table}"`);
      for (const [name, count] of Object.entries(row ?? {})) if (count > 0) faults.push(`${count} dòng của ${table}.${name} không ở dạng NFC.`);
    }
    return { examined: columns.length, faults };
  },
};

/** Folded copies and what they are folded from. */
const foldedColumns: readonly [table: string, folded: string, source: string][] = [
  ['Unit', 'foldedName', 'name'],
  ['Account', 'foldedName', 'fullName'],
  ['Submission', 'foldedTitle', 'title'],
  ['Author', 'foldedName', 'fullName'],
  ['Author', 'foldedUnitName', 'unitName'],
  ['Author', 'foldedRepresentative', 'representative'],
  ['ShareConfirmation', 'foldedName', 'fullName'],
  ['CouncilSeat', 'foldedName', 'fullName'],
  ['StandingSeat', 'foldedName', 'fullName'],
  ['LibraryEntry', 'foldedTitle', 'title'],
];

const sampleSize = 500;

export const folded: Check = {
  key: 'text.fold',
  title: 'Chữ bỏ dấu để tìm kiếm khớp với chữ gốc, ở cả SQL và TypeScript',
  run: async ({ client }) => {
    const faults: string[] = [];
    let examined = 0;
    for (const [table, column, source] of foldedColumns) {
      const [wrong] = await all<{ all: number; wrong: number }>(client, `select count(*)::int as all, count(*) filter (where portal_fold("${source}") <> "${column}")::int as wrong from "${table}"`);
      examined += wrong?.all ?? 0;
      if (wrong?.wrong) faults.push(`${wrong.wrong} dòng của ${table}.${column} không khớp với ${source}.`);
      const sample = await all<{ source: string; folded: string }>(client, `select distinct "${source}" as source, portal_fold("${source}") as folded from "${table}" limit ${sampleSize}`);
      const differing = sample.find((row) => fold(row.source) !== row.folded);
      if (differing) faults.push(`portal_fold() của PostgreSQL và fold() của TypeScript khác nhau với ${table}.${source} “${differing.source.slice(0, 40)}”.`);
    }
    return { examined, faults };
  },
};

export const sortNames: Check = {
  key: 'text.sortName',
  title: 'Thứ tự tên người theo tên, họ, đệm',
  run: async ({ client }) => {
    const people = await all<{ fullName: string; sortName: string }>(client, `select "fullName", "sortName" from "Account"`);
    const wrong = people.filter((person) => nameSortKey(person.fullName) !== person.sortName).length;
    return { examined: people.length, faults: wrong > 0 ? [`${wrong} tài khoản có khóa sắp xếp không khớp với họ tên.`] : [] };
  },
};

export const textChecks = [composed, folded, sortNames];
