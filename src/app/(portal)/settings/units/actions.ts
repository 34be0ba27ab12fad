'use server';

import { revalidatePath } from 'next/cache';
import { createUnit } from '@/domain/people/create-unit';
import { endUnit } from '@/domain/people/end-unit';
import { renameUnit } from '@/domain/people/rename-unit';
import { createUnitInput, renameUnitInput, unitIdInput } from '@/domain/people/schema';
import { action } from '../../../action';

export const createUnitAction = action(createUnitInput, async (ctx, input) => {
  await createUnit(ctx, input);
  revalidatePath('/settings/units');
});

export const renameUnitAction = action(renameUnitInput, async (ctx, input) => {
  await renameUnit(ctx, input);
  revalidatePath('/settings/units');
});

export const endUnitAction = action(unitIdInput, async (ctx, { unitId }) => {
  await endUnit(ctx, unitId);
  revalidatePath('/settings/units');
});
