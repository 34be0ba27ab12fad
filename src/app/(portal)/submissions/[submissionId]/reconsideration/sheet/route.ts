import { keepAgain } from '@/domain/recognition/reconsideration/save-again';
import { saveSheetInput } from '@/domain/reviews/schema';
import { jsonRoute } from '@/app/handler';

/** Autosave of the own sheet of a reconsideration. */
export const PUT = jsonRoute<{ submissionId: string }, typeof saveSheetInput>(saveSheetInput, (ctx, { submissionId }, draft) => keepAgain(ctx, submissionId, draft));
