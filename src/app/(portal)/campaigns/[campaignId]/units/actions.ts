'use server';

import { revalidatePath } from 'next/cache';
import { endExemption } from '@/domain/tracking/end-exemption';
import { exemptUnit } from '@/domain/tracking/exempt-unit';
import { remindUnits } from '@/domain/tracking/remind-units';
import { endExemptionInput, exemptUnitInput, remindUnitsInput } from '@/domain/tracking/schema';
import { action } from '../../../../action';

export const remindUnitsAction = action(remindUnitsInput, async (ctx, input) => {
  const sent = await remindUnits(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/units`, 'layout');
  return sent;
});

export const exemptUnitAction = action(exemptUnitInput, async (ctx, input) => {
  await exemptUnit(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/units`, 'layout');
});

export const endExemptionAction = action(endExemptionInput, async (ctx, input) => {
  await endExemption(ctx, input);
  revalidatePath(`/campaigns/${input.campaignId}/units`, 'layout');
});
