'use server';

import { revalidatePath } from 'next/cache';
import { fileOnBehalf } from '@/domain/submissions/file-on-behalf';
import { recordPaperReceipt } from '@/domain/submissions/record-paper-receipt';
import { fileOnBehalfInput } from '@/domain/submissions/screening-on-behalf-schema';
import { recordPaperReceiptInput } from '@/domain/submissions/screening-schema';
import { action } from '../../../../action';

export const recordPaperReceiptAction = action(recordPaperReceiptInput, async (ctx, input) => {
  const received = await recordPaperReceipt(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/submissions`, 'layout');
  return received;
});

export const fileOnBehalfAction = action(fileOnBehalfInput, async (ctx, input) => {
  const filed = await fileOnBehalf(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/submissions`, 'layout');
  return filed;
});
