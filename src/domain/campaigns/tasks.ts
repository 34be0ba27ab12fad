import type { Ctx } from '@/domain/context';
import type { Task } from '@/domain/task';

export async function listTasks(_ctx: Ctx): Promise<Task[]> {
  return [];
}
