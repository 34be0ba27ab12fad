'use server';

import { revalidatePath } from 'next/cache';
import { hideFromBlindInput, showToBlindInput } from '@/domain/submissions/blind-schema';
import { hideFromBlind } from '@/domain/submissions/hide-from-blind';
import { action } from '@/app/action';
import { showCopy } from '@/app/blind-copy';

export const showToBlindAction = action(showToBlindInput, async (ctx, input) => {
  await showCopy(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}/blind`);
});

export const hideFromBlindAction = action(hideFromBlindInput, async (ctx, input) => {
  await hideFromBlind(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}/blind`);
});
