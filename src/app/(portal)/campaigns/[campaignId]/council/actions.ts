'use server';

import { revalidatePath } from 'next/cache';
import { addSeat } from '@/domain/reviews/add-seat';
import { endSeat } from '@/domain/reviews/end-seat';
import { importSeats } from '@/domain/reviews/import-seats';
import { declareFromPaper } from '@/domain/reviews/declare-from-paper';
import { addSeatInput, campaignInput, councilInput, declareFromPaperInput, endSeatInput, updateSeatInput } from '@/domain/reviews/schema';
import { setCouncil } from '@/domain/reviews/set-council';
import { copyStandingCouncil } from '@/domain/reviews/standing/copy-standing-council';
import { copyStandingInput } from '@/domain/reviews/standing/standing-schema';
import { updateSeat } from '@/domain/reviews/update-seat';
import { action } from '../../../../action';

export const setCouncilAction = action(councilInput, async (ctx, input) => {
  await setCouncil(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const addSeatAction = action(addSeatInput, async (ctx, input) => {
  await addSeat(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateSeatAction = action(updateSeatInput, async (ctx, input) => {
  await updateSeat(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const endSeatAction = action(endSeatInput, async (ctx, input) => {
  await endSeat(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const importSeatsAction = action(campaignInput, async (ctx, { campaignId }) => {
  await importSeats(ctx, campaignId);
  revalidatePath('/campaigns', 'layout');
});

export const copyStandingCouncilAction = action(copyStandingInput, async (ctx, input) => {
  await copyStandingCouncil(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const declareFromPaperAction = action(declareFromPaperInput, async (ctx, input) => {
  await declareFromPaper(ctx, input);
  revalidatePath('/campaigns', 'layout');
});
