'use server';

import { setTimeout as wait } from 'node:timers/promises';
import { signIn, slowdownFor } from '@/domain/people/sign-in';
import { signInInput } from '@/domain/people/sign-in-input';
import { database } from '@/platform/database';
import { publicNow } from '@/platform/request';
import { readVisitor, writeSessionToken } from '@/platform/session';
import { openAction } from '../../action';

export const signInAction = openAction(signInInput, async (input) => {
  const [visitor, now] = await Promise.all([readVisitor(), publicNow()]);
  await wait(await slowdownFor(database(), visitor.address, now));
  const token = await signIn(database(), input, visitor, now);
  await writeSessionToken(token, { shared: input.shared });
});
