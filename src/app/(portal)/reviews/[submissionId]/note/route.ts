import { saveNote } from '@/domain/reviews/save-note';
import { noteInput } from '@/domain/reviews/schema';
import { jsonRoute } from '../../../../handler';

/** Autosave of the own note. */
export const PUT = jsonRoute<{ submissionId: string }, typeof noteInput>(noteInput, (ctx, { submissionId }, note) => saveNote(ctx, submissionId, note));
