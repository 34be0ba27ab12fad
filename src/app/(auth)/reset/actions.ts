'use server';

import { setTimeout as wait } from 'node:timers/promises';
import { useResetCodeInput } from '@/domain/people/schema';
import { slowdownFor } from '@/domain/people/sign-in';
import { useResetCode } from '@/domain/people/use-reset-code';
import { database } from '@/platform/database';
import { publicNow } from '@/platform/request';
import { readVisitor } from '@/platform/session';
import { openAction } from '../../action';

export const useResetCodeAction = openAction(useResetCodeInput, async (input) => {
  const [visitor, now] = await Promise.all([readVisitor(), publicNow()]);
  await wait(await slowdownFor(database(), visitor.address, now));
  await useResetCode(database(), input, visitor, now);
});
