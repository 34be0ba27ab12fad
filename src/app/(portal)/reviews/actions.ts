'use server';

import { revalidatePath } from 'next/cache';
import { closeReadySheets } from '@/domain/reviews/close-ready-sheets';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { findLikeness } from '@/domain/reviews/likeness/find-likeness';
import { closeReadyInput, closeSheetInput, declareInput, findLikenessInput, withdrawDeclarationInput } from '@/domain/reviews/schema';
import { withdrawDeclaration } from '@/domain/reviews/withdraw-declaration';
import { action } from '../../action';

export const closeSheetAction = action(closeSheetInput, async (ctx, input) => {
  await closeSheet(ctx, input);
  revalidatePath('/reviews', 'layout');
});

export const closeReadySheetsAction = action(closeReadyInput, async (ctx, { sheets }) => {
  const outcome = await closeReadySheets(ctx, sheets);
  revalidatePath('/reviews', 'layout');
  return outcome;
});

export const declareConflictAction = action(declareInput, async (ctx, input) => {
  await declareConflict(ctx, input);
  revalidatePath('/reviews', 'layout');
  revalidatePath('/campaigns', 'layout');
});

export const withdrawDeclarationAction = action(withdrawDeclarationInput, async (ctx, input) => {
  await withdrawDeclaration(ctx, input);
  revalidatePath('/reviews', 'layout');
  revalidatePath('/campaigns', 'layout');
});

/** The part asks anew by itself; the scores page shows it at the next visit. */
export const findLikenessAction = action(findLikenessInput, async (ctx, input) => {
  await findLikeness(ctx, input);
});
