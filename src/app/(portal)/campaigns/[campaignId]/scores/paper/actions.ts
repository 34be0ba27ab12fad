'use server';

import { revalidatePath } from 'next/cache';
import { attachSheetScan } from '@/domain/reviews/paper/attach-sheet-scan';
import { closePaperEntries } from '@/domain/reviews/paper/close-paper-entries';
import { closePaperInput, sheetScanInput } from '@/domain/reviews/paper/paper-schema';
import { action } from '../../../../../action';

export const closePaperEntriesAction = action(closePaperInput, async (ctx, input) => {
  const closed = await closePaperEntries(ctx, input);
  revalidatePath('/campaigns', 'layout');
  return closed;
});

export const attachSheetScanAction = action(sheetScanInput, async (ctx, input) => {
  const sheets = await attachSheetScan(ctx, input);
  revalidatePath('/campaigns', 'layout');
  return sheets;
});
