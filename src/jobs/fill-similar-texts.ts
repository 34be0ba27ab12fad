import type { Task } from 'graphile-worker';
import { fillEntries } from '@/domain/library/similarity/fill-entries';
import { fillSimilarTexts } from '@/domain/submissions/fill-similar-texts';
import { database } from '@/platform/database';

/** Once at each start: finds nothing to do but after an update that changed how texts are compared. */
export const fillSimilarTextsTask: Task = async () => {
  await fillEntries(database());
  await fillSimilarTexts(database());
};
