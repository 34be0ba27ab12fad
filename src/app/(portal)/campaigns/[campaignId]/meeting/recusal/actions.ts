'use server';

import { revalidatePath } from 'next/cache';
import { recuse } from '@/domain/reviews/meeting/recusal/recuse';
import { recuseInput, takeBackRecusalInput } from '@/domain/reviews/meeting/recusal/recusal-schema';
import { takeBackRecusal } from '@/domain/reviews/meeting/recusal/take-back-recusal';
import { action } from '../../../../../action';

export const recuseAction = action(recuseInput, async (ctx, input) => {
  await recuse(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const takeBackRecusalAction = action(takeBackRecusalInput, async (ctx, input) => {
  await takeBackRecusal(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
