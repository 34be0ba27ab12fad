'use server';

import { redirect } from 'next/navigation';
import { createDraft } from '@/domain/submissions/create-draft';
import { createDraftInput } from '@/domain/submissions/schema';
import { action } from '@/app/action';

export const createDraftAction = action(createDraftInput, async (ctx, input) => {
  redirect(`/submissions/${await createDraft(ctx, input)}/edit`);
});
