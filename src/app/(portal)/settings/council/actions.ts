'use server';

import { revalidatePath } from 'next/cache';
import { addStandingSeat } from '@/domain/reviews/standing/add-standing-seat';
import { attachStandingScan } from '@/domain/reviews/standing/attach-standing-scan';
import { endStandingSeat } from '@/domain/reviews/standing/end-standing-seat';
import { setStandingCouncil } from '@/domain/reviews/standing/set-standing-council';
import { addStandingSeatInput, endStandingSeatInput, standingCouncilInput, standingScanInput, updateStandingSeatInput } from '@/domain/reviews/standing/standing-schema';
import { updateStandingSeat } from '@/domain/reviews/standing/update-standing-seat';
import { action } from '../../../action';

export const setStandingCouncilAction = action(standingCouncilInput, async (ctx, input) => {
  await setStandingCouncil(ctx, input);
  revalidatePath('/settings/council');
});

export const addStandingSeatAction = action(addStandingSeatInput, async (ctx, input) => {
  await addStandingSeat(ctx, input);
  revalidatePath('/settings/council');
});

export const updateStandingSeatAction = action(updateStandingSeatInput, async (ctx, input) => {
  await updateStandingSeat(ctx, input);
  revalidatePath('/settings/council');
});

export const endStandingSeatAction = action(endStandingSeatInput, async (ctx, input) => {
  await endStandingSeat(ctx, input);
  revalidatePath('/settings/council');
});

export const attachStandingScanAction = action(standingScanInput, async (ctx, input) => {
  await attachStandingScan(ctx, input);
  revalidatePath('/settings/council');
});
