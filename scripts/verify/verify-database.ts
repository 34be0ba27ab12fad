import pg from 'pg';
import { createDb } from '@/platform/create-db';
import type { Check, Finding } from './check.ts';
import { columnChecks } from './columns.ts';
import { impersonal } from './history.ts';
import { machineryChecks } from './machinery.ts';
import { promiseChecks } from './promises.ts';
import { results } from './results.ts';
import { stateChecks } from './states.ts';
import { storedFiles } from './stored-files.ts';
import { tenancyChecks } from './tenancy.ts';
import { textChecks } from './texts.ts';

/** DESIGN §4, line by line. */
export const checks: readonly Check[] = [...tenancyChecks, ...columnChecks, ...textChecks, ...promiseChecks, ...stateChecks, results, impersonal, storedFiles, ...machineryChecks];

/**
 * Looks at a whole database and its files and changes nothing. A check that cannot run (a column that is gone) is itself
 * a finding, so one broken thing does not hide the others.
 */
export async function verifyDatabase(databaseUrl: string, filesDir: string, only: readonly Check[] = checks): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, application_name: 'portal-verify' });
  client.on('error', () => undefined);
  await client.connect();
  const db = createDb(databaseUrl, { pool: 4 });
  const findings: Finding[] = [];
  try {
    await client.query('begin isolation level repeatable read read only');
    for (const { key, title, run } of only) {
      await client.query('savepoint one_check');
      try {
        findings.push({ key, title, ...(await run({ client, db, filesDir })) });
      } catch (error) {
        await client.query('rollback to savepoint one_check');
        findings.push({ key, title, examined: 0, faults: [`Không kiểm tra được: ${(error as Error).message.split('\n').at(-1)}`] });
      }
    }
    await client.query('rollback');
    return findings;
  } finally {
    await client.end();
    await db.$disconnect();
  }
}
