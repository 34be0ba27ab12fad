import { listTasks as campaignTasks } from '@/domain/campaigns/tasks';
import type { Ctx } from '@/domain/context';
import { listTasks as peopleTasks } from '@/domain/people/tasks';
import { listTasks as appealTasks } from '@/domain/recognition/appeals/appeal-tasks';
import { listTasks as againTasks } from '@/domain/recognition/reconsideration/again-tasks';
import { listTasks as recognitionTasks } from '@/domain/recognition/tasks';
import { listTasks as reviewTasks } from '@/domain/reviews/tasks';
import { listTasks as confirmationTasks } from '@/domain/submissions/confirmation-tasks';
import { listTasks as guestTasks } from '@/domain/submissions/guest-tasks';
import { type OwnWork, ownWork } from '@/domain/submissions/own-work';
import { listTasks as screeningTasks } from '@/domain/submissions/screening-tasks';
import { tasksOf as submissionTasks } from '@/domain/submissions/tasks';
import { listTasks as threadTasks } from '@/domain/submissions/thread-tasks';
import type { Task } from '@/domain/task';
import { listTasks as trackingTasks } from '@/domain/tracking/tasks';
import { env } from '@/platform/env';

const never = 8.64e15;

/**
 * What waits for the actor, over all modules: what is late or asked for first, then by deadline. And the own dossiers, which
 * are read anyway. A module asks one statement, and none if its work is never this actor's.
 */
export async function homeWork(ctx: Ctx): Promise<{ tasks: Task[]; own: OwnWork }> {
  const [own, recognition, reviews, ...later] = await Promise.all([
    ownWork(ctx),
    recognitionTasks(ctx),
    reviewTasks(ctx),
    confirmationTasks(ctx),
    screeningTasks(ctx),
    threadTasks(ctx),
    appealTasks(ctx),
    againTasks(ctx),
    trackingTasks(ctx),
    campaignTasks(ctx),
    // A demo makes no backups, so it must not ask for them.
    peopleTasks(ctx, { nightlyBackup: env().BACKUP_AT !== null }),
  ]);
  const elsewhere = own.elsewhere ? await guestTasks(ctx) : [];
  const tasks = [...elsewhere, ...recognition, ...reviews, ...submissionTasks(ctx, own), ...later.flat()];
  return { own, tasks: tasks.sort((a, b) => a.urgency - b.urgency || (a.dueAt?.getTime() ?? never) - (b.dueAt?.getTime() ?? never)) };
}
