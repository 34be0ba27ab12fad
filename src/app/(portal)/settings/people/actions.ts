'use server';

import { revalidatePath } from 'next/cache';
import { createAccount } from '@/domain/people/create-account';
import { importPeople } from '@/domain/people/import-people';
import { previewImport } from '@/domain/people/preview-import';
import { createAccountInput, importInput } from '@/domain/people/schema';
import { action } from '../../../action';
import { slipView } from './slip-view';

export const createAccountAction = action(createAccountInput, async (ctx, input) => {
  const slip = await createAccount(ctx, input);
  revalidatePath('/settings/people');
  return slipView(slip);
});

export const previewImportAction = action(importInput, (ctx, input) => previewImport(ctx, input));

export const importPeopleAction = action(importInput, async (ctx, input) => {
  const slips = await importPeople(ctx, input);
  revalidatePath('/settings/people');
  return slips.map(slipView);
});
