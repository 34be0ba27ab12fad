import { keepSheet } from '@/domain/reviews/keep-sheet';
import { saveSheetInput } from '@/domain/reviews/schema';
import { jsonRoute } from '../../../../handler';

/** Autosave of the own sheet. */
export const PUT = jsonRoute<{ submissionId: string }, typeof saveSheetInput>(saveSheetInput, (ctx, { submissionId }, draft) => keepSheet(ctx, submissionId, draft));
