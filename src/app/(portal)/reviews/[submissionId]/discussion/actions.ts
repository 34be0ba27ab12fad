'use server';

import { revalidatePath } from 'next/cache';
import { opinionInput, writeOpinionInput } from '@/domain/reviews/discussion/discussion-schema';
import { takeBackOpinion } from '@/domain/reviews/discussion/take-back-opinion';
import { writeOpinion } from '@/domain/reviews/discussion/write-opinion';
import { action } from '@/app/action';

export const writeOpinionAction = action(writeOpinionInput, async (ctx, input) => {
  await writeOpinion(ctx, input);
  revalidatePath(`/reviews/${input.submissionId}/discussion`);
});

export const takeBackOpinionAction = action(opinionInput, async (ctx, input) => {
  await takeBackOpinion(ctx, input);
  revalidatePath(`/reviews/${input.submissionId}/discussion`);
});
