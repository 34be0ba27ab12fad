'use server';

import { revalidatePath } from 'next/cache';
import { cloneCampaign } from '@/domain/campaigns/clone-campaign';
import { createCampaign } from '@/domain/campaigns/create-campaign';
import { cloneCampaignSchema, createCampaignSchema } from '@/domain/campaigns/schema';
import { action } from '../../../action';

export const createCampaignAction = action(createCampaignSchema, async (ctx, input) => {
  const created = await createCampaign(ctx, input);
  revalidatePath('/campaigns');
  return created;
});

export const cloneCampaignAction = action(cloneCampaignSchema, async (ctx, input) => {
  const created = await cloneCampaign(ctx, input);
  revalidatePath('/campaigns');
  return created;
});
