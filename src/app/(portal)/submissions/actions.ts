'use server';

import { redirect } from 'next/navigation';
import { createDraft } from '@/domain/submissions/create-draft';
import { createDraftInput, startFromInput } from '@/domain/submissions/schema';
import { startFrom } from '@/domain/submissions/start-from';
import { action } from '@/app/action';

export const createDraftAction = action(createDraftInput, async (ctx, input) => {
  redirect(`/submissions/${await createDraft(ctx, input)}/edit`);
});

export const startFromAction = action(startFromInput, async (ctx, input) => {
  redirect(`/submissions/${await startFrom(ctx, input)}/edit`);
});
