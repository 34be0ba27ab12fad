'use server';

import { revalidatePath } from 'next/cache';
import { inviteGuestInput, withdrawGuestInput } from '@/domain/submissions/guest-schema';
import { inviteGuest } from '@/domain/submissions/invite-guest';
import { withdrawGuest } from '@/domain/submissions/withdraw-guest';
import { action } from '@/app/action';

export const inviteGuestAction = action(inviteGuestInput, async (ctx, input) => {
  await inviteGuest(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

export const withdrawGuestAction = action(withdrawGuestInput, async (ctx, input) => {
  await withdrawGuest(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});
