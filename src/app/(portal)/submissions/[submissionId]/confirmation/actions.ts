'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { askUnitConfirmation } from '@/domain/submissions/ask-unit-confirmation';
import { askConfirmationInput, giveConfirmationInput, recordConfirmationInput, returnConfirmationInput } from '@/domain/submissions/confirmation-schema';
import { giveUnitConfirmation } from '@/domain/submissions/give-unit-confirmation';
import { recordUnitConfirmation } from '@/domain/submissions/record-unit-confirmation';
import { returnUnitConfirmation } from '@/domain/submissions/return-unit-confirmation';
import { action } from '@/app/action';

export const askConfirmationAction = action(askConfirmationInput, async (ctx, input) => {
  await askUnitConfirmation(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

/** Answered, a draft is its authors' alone again: whoever answered goes back to what else waits. */
export const giveConfirmationAction = action(giveConfirmationInput, async (ctx, input) => {
  const status = await giveUnitConfirmation(ctx, input);
  revalidatePath('/home');
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
  if (status === 'DRAFT') redirect('/home');
});

export const returnConfirmationAction = action(returnConfirmationInput, async (ctx, input) => {
  await returnUnitConfirmation(ctx, input);
  revalidatePath('/home');
  redirect('/home');
});

export const recordConfirmationAction = action(recordConfirmationInput, async (ctx, input) => {
  await recordUnitConfirmation(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});
