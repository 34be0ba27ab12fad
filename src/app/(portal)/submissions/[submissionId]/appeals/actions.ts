'use server';

import { revalidatePath } from 'next/cache';
import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { appealInput, draftAnswerInput, followUpInput, recordAppealInput, returnAppealInput, sendAnswerInput, sendAppealInput } from '@/domain/recognition/appeals/appeal-schema';
import { draftAnswer } from '@/domain/recognition/appeals/draft-answer';
import { recordFollowUp } from '@/domain/recognition/appeals/record-follow-up';
import { recordPaperAppeal } from '@/domain/recognition/appeals/record-paper-appeal';
import { returnAppeal } from '@/domain/recognition/appeals/return-appeal';
import { sendAnswer } from '@/domain/recognition/appeals/send-answer';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { withdrawAppeal } from '@/domain/recognition/appeals/withdraw-appeal';
import { action } from '@/app/action';

export const sendAppealAction = action(sendAppealInput, async (ctx, input) => {
  await sendAppeal(ctx, input);
  revalidatePath('/', 'layout');
});

export const recordAppealAction = action(recordAppealInput, async (ctx, input) => {
  await recordPaperAppeal(ctx, input);
  revalidatePath('/', 'layout');
});

export const acceptAppealAction = action(appealInput, async (ctx, input) => {
  await acceptAppeal(ctx, input);
  revalidatePath('/', 'layout');
});

export const returnAppealAction = action(returnAppealInput, async (ctx, input) => {
  await returnAppeal(ctx, input);
  revalidatePath('/', 'layout');
});

export const withdrawAppealAction = action(appealInput, async (ctx, input) => {
  await withdrawAppeal(ctx, input);
  revalidatePath('/', 'layout');
});

export const draftAnswerAction = action(draftAnswerInput, async (ctx, input) => {
  await draftAnswer(ctx, input);
  revalidatePath('/', 'layout');
});

export const sendAnswerAction = action(sendAnswerInput, async (ctx, input) => {
  await sendAnswer(ctx, input);
  revalidatePath('/', 'layout');
});

export const followUpAction = action(followUpInput, async (ctx, input) => {
  await recordFollowUp(ctx, input);
  revalidatePath('/', 'layout');
});
