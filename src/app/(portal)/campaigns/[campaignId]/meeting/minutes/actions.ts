'use server';

import { revalidatePath } from 'next/cache';
import { cancelMeeting } from '@/domain/reviews/meeting/cancel-meeting';
import { meetingInput, reopenMeetingInput } from '@/domain/reviews/meeting/meeting-schema';
import { addOpinion } from '@/domain/reviews/meeting/minutes/add-opinion';
import { attachMinutes } from '@/domain/reviews/meeting/minutes/attach-minutes';
import { changeOpinion } from '@/domain/reviews/meeting/minutes/change-opinion';
import { addOpinionInput, attachMinutesInput, changeOpinionInput, meetingHoursInput, moveOpinionInput, removeOpinionInput } from '@/domain/reviews/meeting/minutes/minutes-schema';
import { moveOpinion } from '@/domain/reviews/meeting/minutes/move-opinion';
import { removeOpinion } from '@/domain/reviews/meeting/minutes/remove-opinion';
import { setHours } from '@/domain/reviews/meeting/minutes/set-hours';
import { clearTable } from '@/domain/reviews/meeting/table/clear-table';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { putOnTableInput } from '@/domain/reviews/meeting/table/table-schema';
import { action } from '../../../../../action';

export const addOpinionAction = action(addOpinionInput, async (ctx, input) => {
  await addOpinion(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const changeOpinionAction = action(changeOpinionInput, async (ctx, input) => {
  await changeOpinion(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const removeOpinionAction = action(removeOpinionInput, async (ctx, input) => {
  await removeOpinion(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const moveOpinionAction = action(moveOpinionInput, async (ctx, input) => {
  await moveOpinion(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setHoursAction = action(meetingHoursInput, async (ctx, input) => {
  await setHours(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const attachMinutesAction = action(attachMinutesInput, async (ctx, input) => {
  await attachMinutes(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const cancelMeetingAction = action(reopenMeetingInput, async (ctx, input) => {
  await cancelMeeting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const putOnTableAction = action(putOnTableInput, async (ctx, input) => {
  await putOnTable(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const clearTableAction = action(meetingInput, async (ctx, input) => {
  await clearTable(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
