'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { changeAuthors } from '@/domain/submissions/change-authors';
import { confirmShare } from '@/domain/submissions/confirm-share';
import { declineShare } from '@/domain/submissions/decline-share';
import { recordSignedShares } from '@/domain/submissions/record-signed-shares';
import { changeAuthorsInput, confirmShareInput, declineShareInput, recordSignedSharesInput } from '@/domain/submissions/share-schema';
import { action } from '@/app/action';

export const confirmShareAction = action(confirmShareInput, async (ctx, input) => {
  await confirmShare(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

export const declineShareAction = action(declineShareInput, async (ctx, input) => {
  await declineShare(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

export const recordSignedSharesAction = action(recordSignedSharesInput, async (ctx, input) => {
  const recorded = await recordSignedShares(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
  return recorded;
});

export const changeAuthorsAction = action(changeAuthorsInput, async (ctx, input) => {
  await changeAuthors(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
  redirect(`/submissions/${input.submissionId}`);
});
