'use server';

import { revalidatePath } from 'next/cache';
import { declareSimilarity } from '@/domain/submissions/declare-similarity';
import { findSimilarity } from '@/domain/submissions/find-similarity';
import { declareSimilarityInput, findSimilarityInput } from '@/domain/submissions/similarity-schema';
import { action } from '@/app/action';

export const declareSimilarityAction = action(declareSimilarityInput, async (ctx, input) => {
  await declareSimilarity(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}/similar`);
});

export const findSimilarityAction = action(findSimilarityInput, async (ctx, input) => {
  await findSimilarity(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}/similar`);
});
