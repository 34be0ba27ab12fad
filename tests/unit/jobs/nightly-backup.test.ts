import { parseCrontab } from 'graphile-worker';
import { expect, test } from 'vitest';
import { nightlyCrontab } from '@/jobs/nightly-backup';

test.each([
  ['01:30', '30 18 * * *'],
  ['07:00', '0 0 * * *'],
  ['06:59', '59 23 * * *'],
  ['23:05', '5 16 * * *'],
])('%s in Vietnam is %s in UTC, which the worker reads', (backupAt, fields) => {
  const line = nightlyCrontab(backupAt);
  expect(line.startsWith(`${fields} nightly-backup`)).toBe(true);
  expect(parseCrontab(line)).toMatchObject([{ task: 'nightly-backup', options: { backfillPeriod: 86_400_000 } }]);
});

test('no hour, no line', () => {
  expect(nightlyCrontab(null)).toBe('');
});
