'use server';

import { revalidatePath } from 'next/cache';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { enterExtra } from '@/domain/reviews/enter-extra';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { openScoring } from '@/domain/reviews/open-scoring';
import { previewExtra } from '@/domain/reviews/preview-extra';
import { remindScorers } from '@/domain/reviews/remind-scorers';
import { reopenScoring } from '@/domain/reviews/reopen-scoring';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { campaignInput, closeScoringInput, enterExtraInput, openScoringInput, paperSheetInput, previewExtraInput, reopenScoringInput, sheetReasonInput } from '@/domain/reviews/schema';
import { openSecondRound } from '@/domain/reviews/second-round/open-second-round';
import { openSecondRoundInput } from '@/domain/reviews/second-round/second-round-schema';
import { voidSheet } from '@/domain/reviews/void-sheet';
import { action } from '../../../../action';
import { extraPreview } from './extra/view';

export const openScoringAction = action(openScoringInput, async (ctx, input) => {
  await openScoring(ctx, input);
  revalidatePath('/', 'layout');
});

export const closeScoringAction = action(closeScoringInput, async (ctx, input) => {
  await closeScoring(ctx, input);
  revalidatePath('/', 'layout');
});

export const remindScorersAction = action(campaignInput, async (ctx, { campaignId }) => {
  await remindScorers(ctx, campaignId);
  revalidatePath('/campaigns', 'layout');
});

export const previewExtraAction = action(previewExtraInput, async (ctx, input) => extraPreview((await previewExtra(ctx, input)).lines));

export const enterExtraAction = action(enterExtraInput, async (ctx, input) => {
  const entered = await enterExtra(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/scores`, 'layout');
  return entered;
});

export const reopenScoringAction = action(reopenScoringInput, async (ctx, input) => {
  await reopenScoring(ctx, input);
  revalidatePath('/', 'layout');
});

export const openSecondRoundAction = action(openSecondRoundInput, async (ctx, input) => {
  const opened = await openSecondRound(ctx, input);
  revalidatePath('/campaigns', 'layout');
  return opened;
});

export const reopenSheetAction = action(sheetReasonInput, async (ctx, input) => {
  await reopenSheet(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const voidSheetAction = action(sheetReasonInput, async (ctx, input) => {
  await voidSheet(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const enterPaperSheetAction = action(paperSheetInput, async (ctx, input) => {
  await enterPaperSheet(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
