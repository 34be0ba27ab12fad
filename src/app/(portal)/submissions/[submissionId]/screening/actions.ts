'use server';

import { revalidatePath } from 'next/cache';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { extendSupplement } from '@/domain/submissions/extend-supplement';
import { rejectSubmission } from '@/domain/submissions/reject-submission';
import { reopenScreening } from '@/domain/submissions/reopen-screening';
import { returnSubmission } from '@/domain/submissions/return-submission';
import {
  acceptSubmissionInput, extendSupplementInput, rejectSubmissionInput, reopenScreeningInput, returnSubmissionInput, startScreeningInput, voidPaperReceiptInput,
} from '@/domain/submissions/screening-schema';
import { startScreening } from '@/domain/submissions/start-screening';
import { voidPaperReceipt } from '@/domain/submissions/void-paper-receipt';
import { action } from '../../../../action';

export const startScreeningAction = action(startScreeningInput, async (ctx, input) => {
  await startScreening(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const acceptSubmissionAction = action(acceptSubmissionInput, async (ctx, input) => {
  await acceptSubmission(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const returnSubmissionAction = action(returnSubmissionInput, async (ctx, input) => {
  await returnSubmission(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const extendSupplementAction = action(extendSupplementInput, async (ctx, input) => {
  await extendSupplement(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const rejectSubmissionAction = action(rejectSubmissionInput, async (ctx, input) => {
  await rejectSubmission(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const reopenScreeningAction = action(reopenScreeningInput, async (ctx, input) => {
  await reopenScreening(ctx, input);
  revalidatePath(`/submissions/${input.submissionId}`);
});

export const voidPaperReceiptAction = action(voidPaperReceiptInput, async (ctx, input) => {
  await voidPaperReceipt(ctx, input);
  revalidatePath('/(portal)/submissions/[submissionId]', 'page');
});
