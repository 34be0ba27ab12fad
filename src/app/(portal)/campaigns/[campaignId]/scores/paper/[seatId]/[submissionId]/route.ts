import { jsonRoute } from '@/app/handler';
import { paperEntryInput } from '@/domain/reviews/paper/paper-schema';
import { savePaperEntry } from '@/domain/reviews/paper/save-paper-entry';

/** Autosave of one row of the grid. */
export const PUT = jsonRoute<{ campaignId: string; seatId: string; submissionId: string }, typeof paperEntryInput>(paperEntryInput, (ctx, params, input) => savePaperEntry(ctx, params, input));
