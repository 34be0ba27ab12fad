'use server';

import { revalidatePath } from 'next/cache';
import { correctEntry } from '@/domain/library/correct-entry';
import { describeImport } from '@/domain/library/import/describe-import';
import { discardImport } from '@/domain/library/import/discard-import';
import { takeLines } from '@/domain/library/import/take-lines';
import { undoImport } from '@/domain/library/import/undo-import';
import { correctEntryInput, describeImportInput, importInput, takeOutEntryInput, undoImportInput } from '@/domain/library/schema';
import { takeOutEntry } from '@/domain/library/take-out-entry';
import { action } from '@/app/action';

const path = '/settings/library';

export const describeImportAction = action(describeImportInput, async (ctx, input) => {
  await describeImport(ctx, input);
  revalidatePath(`${path}/import/${input.importId}`);
});

/** Said again and again while lines come in: only the last answer needs a new page, and the page asks for it. */
export const takeLinesAction = action(importInput, (ctx, { importId }) => takeLines(ctx, importId));

export const discardImportAction = action(importInput, async (ctx, { importId }) => {
  await discardImport(ctx, importId);
  revalidatePath(path, 'layout');
});

export const undoImportAction = action(undoImportInput, async (ctx, input) => {
  await undoImport(ctx, input);
  revalidatePath(path, 'layout');
});

export const correctEntryAction = action(correctEntryInput, async (ctx, input) => {
  await correctEntry(ctx, input);
  revalidatePath(path, 'layout');
});

export const takeOutEntryAction = action(takeOutEntryInput, async (ctx, input) => {
  await takeOutEntry(ctx, input);
  revalidatePath(path, 'layout');
});
