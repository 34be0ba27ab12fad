import { saveSheet } from '@/domain/reviews/save-sheet';
import { saveSheetInput } from '@/domain/reviews/schema';
import { jsonRoute } from '../../../../handler';

/** Autosave of the own sheet. */
export const PUT = jsonRoute<{ submissionId: string }, typeof saveSheetInput>(saveSheetInput, async (ctx, { submissionId }, draft) => {
  const { version, savedAt } = await saveSheet(ctx, submissionId, draft);
  return { version, savedAt: savedAt.toISOString() };
});
