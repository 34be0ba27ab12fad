import { listTasks as campaignTasks } from '@/domain/campaigns/tasks';
import type { Ctx } from '@/domain/context';
import { listTasks as peopleTasks } from '@/domain/people/tasks';
import { listTasks as recognitionTasks } from '@/domain/recognition/tasks';
import { listTasks as reviewTasks } from '@/domain/reviews/tasks';
import { listTasks as screeningTasks } from '@/domain/submissions/screening-tasks';
import { listTasks as submissionTasks } from '@/domain/submissions/tasks';
import type { Task } from '@/domain/task';
import { listTasks as trackingTasks } from '@/domain/tracking/tasks';
import { env } from '@/platform/env';

// A demo makes no backups, so it must not ask for them.
const adminTasks = (ctx: Ctx) => peopleTasks(ctx, { nightlyBackup: env().BACKUP_AT !== null });

const modules = [recognitionTasks, reviewTasks, submissionTasks, screeningTasks, trackingTasks, campaignTasks, adminTasks];

const never = 8.64e15;

/** What waits for the actor, over all modules: what is late or asked for first, then by deadline. */
export async function listAllTasks(ctx: Ctx): Promise<Task[]> {
  const lists = await Promise.all(modules.map((list) => list(ctx)));
  return lists.flat().sort((a, b) => a.urgency - b.urgency || (a.dueAt?.getTime() ?? never) - (b.dueAt?.getTime() ?? never));
}
