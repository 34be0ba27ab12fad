import * as z from 'zod';
import { id } from '@/domain/input';

/** `fileId`: a file the office has sent, shown instead; null: the file itself, looked at. */
export const showToBlindInput = z.object({ submissionId: id, evidenceId: id, fileId: id.nullable() });
export const hideFromBlindInput = z.object({ submissionId: id, evidenceId: id });

export type HideFromBlind = z.output<typeof hideFromBlindInput>;
