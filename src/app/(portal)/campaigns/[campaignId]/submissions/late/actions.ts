'use server';

import { revalidatePath } from 'next/cache';
import { admitLate } from '@/domain/submissions/admit-late';
import { admitLateInput } from '@/domain/submissions/late-schema';
import { action } from '../../../../../action';

export const admitLateAction = action(admitLateInput, async (ctx, input) => {
  await admitLate(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/submissions/late`);
});
