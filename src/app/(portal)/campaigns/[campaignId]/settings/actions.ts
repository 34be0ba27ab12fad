'use server';

import { revalidatePath } from 'next/cache';
import { attachFile } from '@/domain/campaigns/attach-file';
import { extendDeadline } from '@/domain/campaigns/extend-deadline';
import { launchCampaign } from '@/domain/campaigns/launch-campaign';
import { removeFile } from '@/domain/campaigns/remove-file';
import { setBlindScoringSchema, updateDossierRulesSchema, updateFieldsSchema, updateRosterSchema, updateRubricSchema } from '@/domain/campaigns/rules-schema';
import * as schema from '@/domain/campaigns/schema';
import { updateAfterPublication } from '@/domain/campaigns/update-after-publication';
import { setBlindScoring } from '@/domain/campaigns/set-blind-scoring';
import { updateDeadlines } from '@/domain/campaigns/update-deadlines';
import { updateDossierRules } from '@/domain/campaigns/update-dossier-rules';
import { updateFields } from '@/domain/campaigns/update-fields';
import { updatePlan } from '@/domain/campaigns/update-plan';
import { updateRoster } from '@/domain/campaigns/update-roster';
import { updateRubric } from '@/domain/campaigns/update-rubric';
import { action } from '../../../../action';

export const updatePlanAction = action(schema.updatePlanSchema, async (ctx, input) => {
  await updatePlan(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateDeadlinesAction = action(schema.updateDeadlinesSchema, async (ctx, input) => {
  await updateDeadlines(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateAfterPublicationAction = action(schema.afterPublicationSchema, async (ctx, input) => {
  await updateAfterPublication(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateFieldsAction = action(updateFieldsSchema, async (ctx, input) => {
  await updateFields(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateRosterAction = action(updateRosterSchema, async (ctx, input) => {
  await updateRoster(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateDossierRulesAction = action(updateDossierRulesSchema, async (ctx, input) => {
  await updateDossierRules(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const setBlindScoringAction = action(setBlindScoringSchema, async (ctx, input) => {
  await setBlindScoring(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const updateRubricAction = action(updateRubricSchema, async (ctx, input) => {
  await updateRubric(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const attachFileAction = action(schema.attachFileSchema, async (ctx, input) => {
  await attachFile(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const removeFileAction = action(schema.removeFileSchema, async (ctx, input) => {
  await removeFile(ctx, input);
  revalidatePath('/campaigns', 'layout');
});

export const extendDeadlineAction = action(schema.extendDeadlineSchema, async (ctx, input) => {
  const done = await extendDeadline(ctx, input);
  revalidatePath('/', 'layout');
  return done;
});

export const launchCampaignAction = action(schema.launchCampaignSchema, async (ctx, input) => {
  await launchCampaign(ctx, input);
  revalidatePath('/', 'layout');
});
