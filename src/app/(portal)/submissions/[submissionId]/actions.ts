'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { addPictures } from '@/domain/submissions/add-pictures';
import { markMainInput } from '@/domain/submissions/benefit-schema';
import { markMain } from '@/domain/submissions/mark-main';
import { answerReturn } from '@/domain/submissions/answer-return';
import { captionEvidence } from '@/domain/submissions/caption-evidence';
import { classifyEvidence } from '@/domain/submissions/classify-evidence';
import { fileSubmission } from '@/domain/submissions/file-submission';
import { orderEvidence } from '@/domain/submissions/order-evidence';
import { removeEvidence } from '@/domain/submissions/remove-evidence';
import {
  addEvidenceInput, addPicturesInput, captionEvidenceInput, classifyEvidenceInput, fileSubmissionInput, orderEvidenceInput, removeEvidenceInput, withdrawSubmissionInput,
} from '@/domain/submissions/schema';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { action } from '@/app/action';

export const fileSubmissionAction = action(fileSubmissionInput, async (ctx, input) => {
  await fileSubmission(ctx, input);
  revalidatePath('/submissions', 'layout');
  redirect(`/submissions/${input.submissionId}`);
});

export const answerReturnAction = action(fileSubmissionInput, async (ctx, input) => {
  await answerReturn(ctx, input);
  revalidatePath('/submissions', 'layout');
  redirect(`/submissions/${input.submissionId}`);
});

export const withdrawSubmissionAction = action(withdrawSubmissionInput, async (ctx, input) => {
  await withdrawSubmission(ctx, input);
  revalidatePath('/submissions', 'layout');
  redirect('/submissions');
});

export const addEvidenceAction = action(addEvidenceInput, async (ctx, input) => {
  const added = await addEvidence(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
  return added;
});

/** Nothing of the page is loaded anew: the pictures appear with the text that they are for. */
export const addPicturesAction = action(addPicturesInput, addPictures);

export const removeEvidenceAction = action(removeEvidenceInput, async (ctx, input) => {
  await removeEvidence(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

export const markMainAction = action(markMainInput, async (ctx, input) => {
  await markMain(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});

export const captionEvidenceAction = action(captionEvidenceInput, async (ctx, input) => {
  await captionEvidence(ctx, input);
});

export const classifyEvidenceAction = action(classifyEvidenceInput, async (ctx, input) => {
  await classifyEvidence(ctx, input);
});

export const orderEvidenceAction = action(orderEvidenceInput, async (ctx, input) => {
  await orderEvidence(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`, 'layout');
});
