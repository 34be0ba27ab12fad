'use server';

import { revalidatePath } from 'next/cache';
import { letterheadInput, organizationInput } from '@/domain/people/schema';
import { updateLetterhead } from '@/domain/people/update-letterhead';
import { updateOrganization } from '@/domain/people/update-organization';
import { action } from '../../../action';

export const updateOrganizationAction = action(organizationInput, async (ctx, input) => {
  await updateOrganization(ctx, input);
  revalidatePath('/', 'layout');
});

export const updateLetterheadAction = action(letterheadInput, async (ctx, input) => {
  await updateLetterhead(ctx, input);
  revalidatePath('/settings/organization');
});
