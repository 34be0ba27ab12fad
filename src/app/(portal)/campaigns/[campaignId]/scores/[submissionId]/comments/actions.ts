'use server';

import { revalidatePath } from 'next/cache';
import { releaseComments } from '@/domain/reviews/released/release-comments';
import { releaseCommentsInput, withholdCommentInput } from '@/domain/reviews/released/released-schema';
import { withholdComment } from '@/domain/reviews/released/withhold-comment';
import { action } from '@/app/action';

export const releaseCommentsAction = action(releaseCommentsInput, async (ctx, input) => {
  await releaseComments(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const withholdCommentAction = action(withholdCommentInput, async (ctx, input) => {
  await withholdComment(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
