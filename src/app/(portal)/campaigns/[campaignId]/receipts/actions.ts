'use server';

import { revalidatePath } from 'next/cache';
import { receivePaper } from '@/domain/submissions/receive-paper';
import { receivePaperInput } from '@/domain/submissions/receipt-schema';
import { action } from '../../../../action';

export const receivePaperAction = action(receivePaperInput, async (ctx, input) => {
  const taken = await receivePaper(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/receipts`);
  return taken;
});
