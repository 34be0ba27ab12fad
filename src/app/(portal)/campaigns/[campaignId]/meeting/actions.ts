'use server';

import { revalidatePath } from 'next/cache';
import { arrangeAgenda } from '@/domain/reviews/meeting/arrange-agenda';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { markRestPresent } from '@/domain/reviews/meeting/mark-rest-present';
import { attendanceInput, concludeItemInput, meetingInput, meetingRulesInput, moveItemInput, planMeetingInput, recordVoteInput, reopenMeetingInput, updateMeetingInput } from '@/domain/reviews/meeting/meeting-schema';
import { moveItem } from '@/domain/reviews/meeting/move-item';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { reopenMeeting } from '@/domain/reviews/meeting/reopen-meeting';
import { setMeetingRules } from '@/domain/reviews/meeting/set-meeting-rules';
import { updateMeeting } from '@/domain/reviews/meeting/update-meeting';
import { action } from '../../../../action';

export const planMeetingAction = action(planMeetingInput, async (ctx, input) => {
  await planMeeting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateMeetingAction = action(updateMeetingInput, async (ctx, input) => {
  await updateMeeting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setMeetingRulesAction = action(meetingRulesInput, async (ctx, input) => {
  await setMeetingRules(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const markAttendanceAction = action(attendanceInput, async (ctx, input) => {
  await markAttendance(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const markRestPresentAction = action(meetingInput, async (ctx, input) => {
  const { marked } = await markRestPresent(ctx, input);
  revalidatePath('/campaigns', 'layout');
  return { marked };
});

export const arrangeAgendaAction = action(meetingInput, async (ctx, input) => {
  await arrangeAgenda(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const moveItemAction = action(moveItemInput, async (ctx, input) => {
  await moveItem(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const recordVoteAction = action(recordVoteInput, async (ctx, input) => {
  await recordVote(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const concludeItemAction = action(concludeItemInput, async (ctx, input) => {
  await concludeItem(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const closeMeetingAction = action(meetingInput, async (ctx, input) => {
  await closeMeeting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const reopenMeetingAction = action(reopenMeetingInput, async (ctx, input) => {
  await reopenMeeting(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
