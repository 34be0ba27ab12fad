'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { cancelAgainInput, endAgainInput, openAgainInput, publishAgainInput, seatAgainInput, settleOthersInput, typeInAgainInput } from '@/domain/recognition/reconsideration/again-schema';
import { cancelReconsideration } from '@/domain/recognition/reconsideration/cancel-reconsideration';
import { closeAgain } from '@/domain/recognition/reconsideration/close-again';
import { endAgain } from '@/domain/recognition/reconsideration/end-again';
import { openReconsideration } from '@/domain/recognition/reconsideration/open-reconsideration';
import { publishReconsideration } from '@/domain/recognition/reconsideration/publish-reconsideration';
import { putBack } from '@/domain/recognition/reconsideration/put-back';
import { reopenAgain } from '@/domain/recognition/reconsideration/reopen-again';
import { settleOthers } from '@/domain/recognition/reconsideration/settle-others';
import { stepOut } from '@/domain/recognition/reconsideration/step-out';
import { closeSheetInput } from '@/domain/reviews/schema';
import { typeInAgain } from '@/domain/recognition/reconsideration/type-in-again';
import { action } from '@/app/action';

export const openReconsiderationAction = action(openAgainInput, async (ctx, input) => {
  await openReconsideration(ctx, input);
  revalidatePath('/', 'layout');
});

export const closeAgainAction = action(closeSheetInput, async (ctx, input) => {
  await closeAgain(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const typeInAgainAction = action(typeInAgainInput, async (ctx, input) => {
  await typeInAgain(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const reopenAgainAction = action(seatAgainInput, async (ctx, input) => {
  await reopenAgain(ctx, input);
  revalidatePath('/submissions', 'layout');
});

/** Who stepped out does not find the page any more: nothing is rendered anew under them. */
export const stepOutAction = action(seatAgainInput, async (ctx, input) => {
  await stepOut(ctx, input);
});

export const putBackAction = action(seatAgainInput, async (ctx, input) => {
  await putBack(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const endAgainAction = action(endAgainInput, async (ctx, input) => {
  await endAgain(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const settleOthersAction = action(settleOthersInput, async (ctx, input) => {
  await settleOthers(ctx, input);
  revalidatePath('/submissions', 'layout');
});

export const cancelReconsiderationAction = action(cancelAgainInput, async (ctx, input) => {
  await cancelReconsideration(ctx, input);
  revalidatePath('/', 'layout');
  // The page of what is stopped is gone.
  redirect(`/submissions/${input.submissionId}/appeals`);
});

export const publishReconsiderationAction = action(publishAgainInput, async (ctx, input) => {
  await publishReconsideration(ctx, input);
  revalidatePath('/', 'layout');
});
