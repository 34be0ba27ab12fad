'use server';

import { changePassword } from '@/domain/people/change-password';
import { changePasswordInput } from '@/domain/people/schema';
import { Refusal } from '@/domain/refusal';
import { ctxOf, presence } from '@/platform/request';
import { openAction } from '../../action';

// The open door: the ordinary one refuses everything while a first password waits to be changed.
export const changePasswordAction = openAction(changePasswordInput, async (input) => {
  const here = await presence();
  if (!here) throw new Refusal('signed_out');
  await changePassword(ctxOf(here), input, here);
});
