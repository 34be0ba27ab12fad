'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { confirmGuestShare } from '@/domain/submissions/confirm-guest-share';
import { declineGuestShare } from '@/domain/submissions/decline-guest-share';
import { declineInvitation } from '@/domain/submissions/decline-invitation';
import { declineGuestShareInput, guestShareInput, invitationInput } from '@/domain/submissions/guest-schema';
import { action } from '@/app/action';

export const acceptInvitationAction = action(invitationInput, async (ctx, input) => {
  await acceptInvitation(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const declineInvitationAction = action(invitationInput, async (ctx, input) => {
  await declineInvitation(ctx, input);
  revalidatePath('/submissions', 'layout');
  redirect('/submissions');
});

export const confirmGuestShareAction = action(guestShareInput, async (ctx, input) => {
  await confirmGuestShare(ctx, input);
  revalidatePath(`/submissions/elsewhere/${input.guestId}`, 'layout');
});

export const declineGuestShareAction = action(declineGuestShareInput, async (ctx, input) => {
  await declineGuestShare(ctx, input);
  revalidatePath(`/submissions/elsewhere/${input.guestId}`, 'layout');
});
