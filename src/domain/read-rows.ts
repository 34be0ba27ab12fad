import { Prisma } from '@/generated/prisma/client';
import type { Db } from './context';

/** Asks PostgreSQL itself. Dates come as Date, `date` columns as midnight UTC, json parsed: as from the client. */
export type Direct = (text: string, values: readonly unknown[]) => Promise<unknown[]>;

const directs = new WeakMap<object, Direct>();

/** For platform/create-db.ts: from now on `readRows` of this client go past it. */
export function goesDirect(client: object, direct: Direct): void {
  directs.set(client, direct);
}

/**
 * The rows of one SQL statement: readRows<Row>(ctx.db)`select …`. What a page shows is read so, since the client's way there and back
 * takes as long as PostgreSQL itself. Inside a transaction the statement goes through the transaction.
 */
export const readRows = <Row>(db: Db) => (strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]> => {
  const direct = directs.get(db);
  if (!direct) return db.$queryRaw<Row[]>(strings, ...values);
  const sql = Prisma.sql(strings, ...values);
  return direct(sql.text, sql.values) as Promise<Row[]>;
};
