'use server';

import { revalidatePath } from 'next/cache';
import { addThirdScorer } from '@/domain/reviews/assignment/add-third-scorer';
import { addThirdInput, clearAssignmentInput, confirmAssignmentInput, expertiseInput, reassignInput } from '@/domain/reviews/assignment/assignment-schema';
import { clearAssignment } from '@/domain/reviews/assignment/clear-assignment';
import { confirmAssignment } from '@/domain/reviews/assignment/confirm-assignment';
import { reassignDossier } from '@/domain/reviews/assignment/reassign-dossier';
import { setExpertise } from '@/domain/reviews/assignment/set-expertise';
import { action } from '../../../../../action';

export const confirmAssignmentAction = action(confirmAssignmentInput, async (ctx, input) => {
  await confirmAssignment(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const clearAssignmentAction = action(clearAssignmentInput, async (ctx, input) => {
  await clearAssignment(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const reassignAction = action(reassignInput, async (ctx, input) => {
  await reassignDossier(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const addThirdAction = action(addThirdInput, async (ctx, input) => {
  await addThirdScorer(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setExpertiseAction = action(expertiseInput, async (ctx, input) => {
  await setExpertise(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
