'use server';

import { setTimeout as wait } from 'node:timers/promises';
import { firstRun } from '@/domain/people/first-run';
import { firstRunInput } from '@/domain/people/first-run-input';
import { slowdownFor } from '@/domain/people/sign-in';
import { database } from '@/platform/database';
import { env } from '@/platform/env';
import { publicNow } from '@/platform/request';
import { readVisitor } from '@/platform/session';
import { openAction } from '../../action';

export const firstRunAction = openAction(firstRunInput, async (input) => {
  const [{ address }, now] = await Promise.all([readVisitor(), publicNow()]);
  await wait(await slowdownFor(database(), address, now));
  await firstRun(database(), input, { code: env().FIRST_RUN_CODE, address }, now);
});
