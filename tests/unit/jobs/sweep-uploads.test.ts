import { parseCrontab } from 'graphile-worker';
import { expect, test } from 'vitest';
import { nightlyCrontab } from '@/jobs/nightly-backup';
import { sweepCrontab } from '@/jobs/sweep-uploads';

test('swept each night, with or without a backup, and never beside one', () => {
  for (const at of ['01:30', null]) {
    const items = parseCrontab([nightlyCrontab(at), sweepCrontab].join('\n'));
    expect(items.map(({ task }) => task)).toEqual([...(at ? ['nightly-backup'] : []), 'sweep-uploads']);
    expect(new Set(items.map(({ options }) => options.queueName))).toEqual(new Set(['backup']));
  }
});
