import { Refusal } from '@/domain/refusal';
import { isId } from '@/domain/id';
import { saveSection } from '@/domain/submissions/save-section';
import { sectionInput } from '@/domain/submissions/schema';
import { jsonRoute } from '@/app/handler';

/** Autosave of one section; a route and not an action, since actions run one at a time and break after an upgrade. */
export const PUT = jsonRoute<{ submissionId: string; key: string }, typeof sectionInput>(sectionInput, (ctx, { submissionId, key }, input) => {
  if (!isId(submissionId)) throw new Refusal('not_found');
  return saveSection(ctx, submissionId, key, input);
});
