'use server';

import { addEvidence } from '@/domain/submissions/add-evidence';
import { addEvidenceInput } from '@/domain/submissions/schema';
import { action } from '@/app/action';

/** A picture that will stand in a text; the page need not be drawn again for it. */
export const addPictureAction = action(addEvidenceInput, addEvidence);
