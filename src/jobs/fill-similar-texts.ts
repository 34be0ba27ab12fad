import type { Task } from 'graphile-worker';
import { fillEntries } from '@/domain/library/similarity/fill-entries';
import { enqueueUnreadMains } from '@/domain/submissions/main-to-read';
import { fillSimilarTexts } from '@/domain/submissions/fill-similar-texts';
import { database } from '@/platform/database';

/** At each start and each night: finds nothing to do but after an update that changed how texts are compared, or a job that was lost. */
export const fillSimilarTextsTask: Task = async () => {
  await enqueueUnreadMains(database());
  await fillEntries(database());
  await fillSimilarTexts(database());
};

/** 04:25 of Vietnam, behind backup, uploads and scans. */
export const fillSimilarTextsCrontab = '25 21 * * * fill-similar-texts ?fill=1d&max=3';
