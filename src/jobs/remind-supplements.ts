import type { Task } from 'graphile-worker';
import { remindSupplements } from '@/domain/submissions/remind-supplements';
import { publicNowOf } from '@/platform/clock';
import { database } from '@/platform/database';

/** Half past seven in Vietnam; the worker reads it in UTC. A morning on which the portal was off is made up for. */
export const remindSupplementsCrontab = '30 0 * * * remind-supplements ?fill=1d&max=3';

export const remindSupplementsTask: Task = async () => {
  await remindSupplements(database(), await publicNowOf(database()));
};
