'use server';

import { revalidatePath } from 'next/cache';
import { answerInWriting } from '@/domain/reviews/meeting/written/answer-in-writing';
import { askInWriting } from '@/domain/reviews/meeting/written/ask-in-writing';
import { answerInput, askInWritingInput } from '@/domain/reviews/meeting/written/written-schema';
import { action } from '../../../../../action';

export const askInWritingAction = action(askInWritingInput, async (ctx, input) => {
  await askInWriting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const answerInWritingAction = action(answerInput, async (ctx, input) => {
  await answerInWriting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
